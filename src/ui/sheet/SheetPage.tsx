/** Page 1 of the sheet as it will be on paper. Loaded when it is unfolded. */
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { useSite } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';
import { BlockView } from '../paper/BlockView.tsx';
import { useSheet } from './useSheet.ts';

export function SheetPage({ preparation }: { preparation: Preparation }) {
  const { t } = useSite();
  const sheet = useSheet(preparation);
  if (sheet === undefined) return <p class="hint">{t('my-sheet.fetching')}</p>;
  if (sheet instanceof Error) return <p class="hint">{t('my-sheet.failed')}</p>;
  const { plan, count } = sheet;
  const { pages = 1, onFirst = plan.blocks.length } = count ?? {};
  return (
    // What scrolls can be reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="beside__page" aria-label={t('my-sheet.page-one')} tabIndex={0}>
      <article {...untranslated} class="sheet sheet--beside" lang={plan.locale} dir={plan.dir}>
        <h2 class="sheet__title">{plan.title}</h2>
        <BlockView blocks={plan.blocks.slice(0, onFirst)} />
      </article>
      {pages > 1 && <p class="hint beside__more">{t('my-sheet.more', { count: pages - 1 })}</p>}
    </section>
  );
}
