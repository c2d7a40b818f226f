/** Page 1 of the sheet as it will be on paper. Loaded when it is unfolded. */
import { useEffect, useRef } from 'preact/hooks';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { Block } from '../../domain/text/block.ts';
import { useSite } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';
import { BlockView } from '../paper/BlockView.tsx';
import { useSheet } from './useSheet.ts';

export function SheetPage({ preparation }: { preparation: Preparation }) {
  const { t } = useSite();
  const sheet = useSheet(preparation);
  const page = useRef<HTMLElement>(null);
  const before = useRef<Block[]>();
  const blocks = sheet && 'plan' in sheet ? (sheet.count?.first ?? sheet.plan.blocks) : undefined;

  // What has been written comes into sight: it may stand below the edge.
  useEffect(() => {
    const at = before.current && blocks && firstChange(before.current, blocks);
    before.current = blocks;
    const changed = at === undefined ? undefined : page.current?.firstElementChild?.children[at];
    if (page.current && changed instanceof HTMLElement) bringIntoSight(page.current, changed);
  }, [blocks]);

  if (sheet === undefined) return <p class="hint">{t('my-sheet.fetching')}</p>;
  if (sheet instanceof Error) return <p class="hint">{t('my-sheet.failed')}</p>;
  const { plan, count } = sheet;
  const pages = count?.pages ?? 1;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be reached by keyboard
    <section ref={page} class="beside__page" aria-label={t('my-sheet.page-one')} tabIndex={0}>
      <article {...untranslated} class="sheet sheet--beside" lang={plan.locale} dir={plan.dir}>
        <BlockView blocks={blocks ?? []} />
      </article>
      {pages > 1 && <p class="hint beside__more">{t('my-sheet.more', { count: pages - 1 })}</p>}
    </section>
  );
}

/** The place of the first block that is another than before; nothing where none is. */
function firstChange(before: Block[], now: Block[]): number | undefined {
  const at = now.findIndex((block, place) => {
    return JSON.stringify(block) !== JSON.stringify(before[place]);
  });
  return at < 0 ? undefined : at;
}

/** Scrolls the sheet alone, never the page, and only where the part is not seen whole. */
function bringIntoSight(sheet: HTMLElement, part: HTMLElement): void {
  const [around, inside] = [sheet.getBoundingClientRect(), part.getBoundingClientRect()];
  if (inside.top < around.top) sheet.scrollTop -= around.top - inside.top;
  else if (inside.bottom > around.bottom) sheet.scrollTop += inside.bottom - around.bottom;
}
