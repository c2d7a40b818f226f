/** The island of a paper: choose what goes on it, see it as it will be, make it, take it along. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Document } from '../../domain/content/catalog.ts';
import { mayAll, mayAny } from '../../domain/content/readers.ts';
import type { EntriesQuestion } from '../../domain/kinds/entries.ts';
import { assemble } from '../../domain/paper/plan.ts';
import { paperLanguage } from '../../domain/paper/paperLanguage.ts';
import type { PaperCatalog } from '../../domain/paper/telling.ts';
import { planText } from '../../domain/paper/planText.ts';
import { isUntouched, mainWriter } from '../../domain/preparation/preparation.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { questionsOf, writerQuestion } from '../../domain/content/questionsOf.ts';
import { chosenSections, tickLines } from '../../domain/paper/shown.ts';
import { choosable, peopleIn } from '../../domain/paper/people.ts';
import type { TickLine } from '../../domain/paper/shown.ts';
import { localeOf, mainLocale } from '../../i18n/locales.ts';
import { createTranslate } from '../../i18n/translate.ts';
import type { Messages } from '../../i18n/translate.ts';
import { hasFlag, setFlag } from '../../storage/kept/flags.ts';
import { tabStorage } from '../../storage/kept/tabStorage.ts';
import { BlockView } from './BlockView.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Island } from '../island/Island.tsx';
import type { Work } from '../island/Island.tsx';
import type { PaperTitle } from './MadePapers.tsx';
import { SectionChoice } from './SectionChoice.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { useSite } from '../island/site.ts';
import type { SiteProps } from '../island/site.ts';
import { today } from '../island/today.ts';
import { untranslated } from '../island/untranslated.ts';
import { readingPath } from '../readBack/address.ts';
import { useLater } from '../island/useLater.ts';

type Props = {
  /** The paper's words in the page's language, to choose by. */
  document: Document;
  /** What the paper is made from, in the language of its reader. */
  paper: { document: Document; catalog: PaperCatalog; messages: Messages };
  /** The names of all papers, for the list of those that were made. */
  titles: PaperTitle[];
};

export function Papers({ site, ...props }: Props & { site: SiteProps }) {
  return <Island site={site}>{(work) => <Paper {...props} work={work} />}</Island>;
}

function Paper({ document, paper, titles, work }: Props & { work: Work }) {
  const { t, root } = useSite();
  const { catalog } = paper;
  const formats = useLater(document.resume, () => import('./OtherFormats.tsx'));
  const people = useLater(document.per !== undefined, () => import('./PersonChoice.tsx'));
  const ticks = useLater(!mayAll('wholeWords', document), () => import('./LineChoice.tsx'));
  const tOnPaper = useMemo(() => createTranslate(catalog.locale, paper.messages), [catalog, paper]);
  const { preparation, store, ready } = work;
  const isHelped = mainWriter(preparation.answers, writerQuestion(catalog)) !== 'me';
  const helped = useLater(isHelped, () => import('../../domain/paper/readBackLine.ts'));
  const readBack = helped && 'readBackLine' in helped ? helped.readBackLine : undefined;
  const [day] = useState(today);
  const [person, setPerson] = useState<string>();
  const [large, setLarge] = useState(false);
  useEffect(() => setLarge(hasFlag(tabStorage, 'large')), []);
  const plan = useMemo(
    () =>
      assemble(paper.document, catalog, preparation, {
        today: day,
        t: tOnPaper,
        dir: localeOf(catalog.locale).dir,
        large,
        readBack,
        ...(person !== undefined && { person }),
      }),
    [paper, catalog, preparation, day, tOnPaper, person, large, readBack],
  );
  if (ready && isUntouched(preparation) && !document['by-hand']) return <NothingYet />;

  const sections = chosenSections(document, preparation);
  const lines = tickLines(catalog, { document, preparation });
  const per = peopleOf(document, catalog, preparation);

  function choose(ids: string[], ticked: TickLine[]): void {
    const seen = Object.fromEntries(ticked.map((line) => [line.id, line.seen]));
    store?.choosePaper(document.id, { sections: ids, lines: seen });
  }

  function chooseLarge(chosen: boolean): void {
    setLarge(chosen);
    setFlag(tabStorage, 'large', chosen);
  }

  return (
    <div class="papers">
      <div class="papers__choose">
        {mayAny('partOfCase', document) && <p class="note">{t('paper.part-of-case')}</p>}
        {ready && isHelped && readBack && mayAny('partOfCase', document) && (
          <p class="note">
            <a href={root + readingPath(catalog)}>{t('paper.read-back')}</a>
          </p>
        )}
        {paperLanguage(document, mainLocale) !== document.lang && (
          <p class="note">{t('paper.for-reader')}</p>
        )}
        {ready && per && people && 'PersonChoice' in people && (
          <people.PersonChoice {...per} document={document} person={person} onChange={setPerson} />
        )}
        {ticks && 'LineChoice' in ticks && (
          <ticks.LineChoice
            lines={lines}
            disabled={!ready}
            onChange={(ticked) => choose(sections, ticked)}
          />
        )}
        <TakeAlong
          plan={plan}
          document={paper.document}
          preparation={preparation}
          ready={ready}
          titles={titles}
        >
          <SectionChoice
            document={document}
            chosen={sections}
            disabled={!ready}
            onChange={(ids) =>
              choose(
                ids,
                lines.filter((line) => line.ticked),
              )
            }
          />
          <p class="papers__large">
            <label class="choice">
              <input
                type="checkbox"
                checked={large}
                disabled={!ready}
                onChange={() => chooseLarge(!large)}
              />
              <span>{t('paper.large')}</span>
            </label>
          </p>
          <CopyButton text={planText(plan)} disabled={!ready} />
          {formats && 'OtherFormats' in formats && (
            <formats.OtherFormats
              document={paper.document}
              catalog={catalog}
              preparation={preparation}
              text={planText(plan)}
              disabled={!ready}
            />
          )}
        </TakeAlong>
      </div>
      <section class="preview" aria-labelledby="preview-title">
        <h2 id="preview-title" class="preview__title">
          {t('paper.preview')}
        </h2>
        <article
          {...untranslated}
          class={`sheet sheet--${plan.large ? 'large' : plan.fit}`}
          lang={plan.locale}
          dir={plan.dir}
        >
          <h2 class="sheet__title">{plan.title}</h2>
          <BlockView blocks={plan.blocks} />
        </article>
      </section>
    </div>
  );
}

/** The people of whom a document has one paper each. */
function peopleOf(document: Document, catalog: PaperCatalog, preparation: Preparation) {
  const question = questionsOf(catalog).find(
    (one): one is EntriesQuestion => one.id === document.per?.question && one.kind === 'entries',
  );
  return question && { question, people: choosable(document, peopleIn(document, preparation)) };
}

function NothingYet() {
  const { t, root } = useSite();
  return (
    <>
      <p>{t('paper.empty')}</p>
      <p class="actions">
        <a class="button" href={`${root}/forbered/`}>
          {t('paper.begin')}
        </a>
      </p>
    </>
  );
}
