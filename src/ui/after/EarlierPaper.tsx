/** An earlier preparation, to be read: its paper as it would be made of what was written then. */
import { useMemo } from 'preact/hooks';
import { assemble } from '../../domain/paper/plan.ts';
import { asOwn } from '../../domain/preparation/earlier.ts';
import type { Earlier } from '../../domain/preparation/preparation.ts';
import { localeOf } from '../../i18n/locales.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { useSite } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';
import { BlockView } from '../paper/BlockView.tsx';
import { fetchPaper } from '../paper/fetchPaper.ts';
import type { PaperWords } from '../paper/fetchPaper.ts';
import { useFetched } from '../paper/useFetched.ts';

export function EarlierPaper({ earlier }: { earlier: Earlier }) {
  const { t, root } = useSite();
  const { found, fetchAgain } = useFetched(() => fetchPaper(root, 'forberedelse'));
  if (found instanceof Error)
    return (
      <p class="hint" role="status">
        {t('again.earlier.not-fetched')}{' '}
        <button type="button" class="link" onClick={fetchAgain}>
          {t('again.earlier.fetch-again')}
        </button>
      </p>
    );
  if (found === undefined) return <p class="hint">{t('again.earlier.fetching')}</p>;
  return <Sheet words={found} earlier={earlier} />;
}

function Sheet({ words, earlier }: { words: PaperWords; earlier: Earlier }) {
  const { document, catalog, messages, gloss } = words;
  const plan = useMemo(
    () =>
      assemble(document, catalog, asOwn(earlier), {
        today: earlier.at.slice(0, 10),
        t: createTranslate(catalog.locale, messages),
        dir: localeOf(catalog.locale).dir,
        gloss,
      }),
    [document, catalog, messages, gloss, earlier],
  );
  return (
    <article {...untranslated} class={`sheet sheet--${plan.fit}`} lang={plan.locale} dir={plan.dir}>
      <BlockView blocks={plan.blocks} />
    </article>
  );
}
