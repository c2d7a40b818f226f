/** The island of the papers: choose what goes on one, see it as it will be, make it, take it along. */
import { useMemo, useState } from 'preact/hooks';
import type { Document } from '../domain/catalog.ts';
import { assemble, defaultSections } from '../domain/plan.ts';
import type { PaperCatalog } from '../domain/plan.ts';
import { isUntouched } from '../domain/preparation.ts';
import { localeOf } from '../i18n/locales.ts';
import { createSay } from '../i18n/say.ts';
import type { Phrases } from '../i18n/say.ts';
import { BlockView } from './parts/BlockView.tsx';
import { Island } from './parts/Island.tsx';
import type { Work } from './parts/Island.tsx';
import { SectionChoice } from './parts/SectionChoice.tsx';
import { TakeAlong } from './parts/TakeAlong.tsx';
import { useSite } from './site.ts';
import type { SiteProps } from './site.ts';

type Props = {
  catalog: PaperCatalog;
  document: Document;
  /** The phrases of a plan, in the language of the paper. */
  phrases: Phrases;
};

export function Papers({ site, ...props }: Props & { site: SiteProps }) {
  return <Island site={site}>{(work) => <Paper {...props} work={work} />}</Island>;
}

function Paper({ catalog, document, phrases, work }: Props & { work: Work }) {
  const { say, root } = useSite();
  const sayOnPaper = useMemo(() => createSay(catalog.locale, phrases), [catalog.locale, phrases]);
  const { dir } = localeOf(catalog.locale);
  const { preparation, store, ready } = work;
  const [today] = useState(() => localDay(new Date()));
  const sections = preparation.papers[document.id]?.sections ?? defaultSections(document);
  const plan = useMemo(
    () => assemble(document, catalog, preparation, { today, say: sayOnPaper, dir, sections }),
    [document, catalog, preparation, today, sayOnPaper, dir],
  );
  if (ready && isUntouched(preparation))
    return (
      <>
        <p>{say('paper.empty')}</p>
        <p>
          <a class="button" href={`${root}/forbered/`}>
            {say('paper.begin')}
          </a>
        </p>
      </>
    );
  return (
    <div class="papers">
      <div class="papers__choose">
        <p class="note">{say('paper.part-of-case')}</p>
        <TakeAlong plan={plan} file={document.file} preparation={preparation} ready={ready} />
        <SectionChoice
          document={document}
          chosen={sections}
          disabled={!ready}
          onChange={(ids) => store?.chooseSections(document.id, ids)}
        />
      </div>
      <section class="preview" aria-labelledby="preview-title">
        <h2 id="preview-title" class="preview__title">
          {say('paper.preview')}
        </h2>
        <article class="sheet" lang={plan.locale} dir={plan.dir}>
          <h2 class="sheet__title">{plan.title}</h2>
          <BlockView blocks={plan.blocks} />
        </article>
      </section>
    </div>
  );
}

/** The day where the citizen is, as YYYY-MM-DD. */
function localDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
