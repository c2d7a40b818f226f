/** The foot of every page: what paper or sheet it is, of which edition where there is room, and which page of how many. */
import type { Block, Plan } from '../../domain/text/block.ts';
import type { Bookmark, Draft } from './draft.ts';
import { drawArtifact } from './page.ts';
import type { Page } from './page.ts';
import { shape } from '../text/shape.ts';
import { oneLine } from '../text/text.ts';
import { placed } from '../text/visual.ts';
import { singles, widthOfAll } from '../text/word.ts';
import type { Word } from '../text/word.ts';

/** Draws the footers, when the number of pages is known. */
export function drawFooters(plan: Plan, pages: Page[], draft: Draft): void {
  const { footer: style, margin } = draft.sheet;
  const wordsOf = (text: string): Word[] =>
    shape([{ text: oneLine(text), style }], draft.typefaces, draft.missing, plan.dir);
  const isTurned = plan.dir === 'rtl';
  for (const page of pages) {
    const [left, right] = [margin.side, page.width - margin.side];
    const words = plan.messages.pageOf
      .replaceAll('{page}', String(page.index + 1))
      .replaceAll('{pages}', String(pages.length));
    const count = wordsOf(words);
    const room = right - left - widthOfAll(count) - 20;
    const foot = footOf(plan, titleOn(page.index, draft.bookmarks, plan.blocks));
    const title = wordsOf(foot);
    const whole = wordsOf([foot, plan.edition].filter(Boolean).join(' · '));
    const said = widthOfAll(whole) <= room ? whole : shorten(title, wordsOf('…'), room);
    const parts = [
      placed(said, isTurned ? right - room : left, room, plan.dir),
      placed(count, isTurned ? left : right - widthOfAll(count), widthOfAll(count), plan.dir),
    ];
    drawArtifact(page, 'footer', parts, page.height - margin.footer, draft.shown);
  }
}

/** Whose paper it is, or room to write it, and what paper. */
function footOf({ foot, title: all, isOwn, messages }: Plan, title = all): string {
  const whose = foot && ('name' in foot ? foot.name : `${foot.line}: ${LINE}`);
  return [whose, title, isOwn && messages.ownCopy].filter(Boolean).join(' · ');
}

/** The title of the sheet that a page is of, where the paper has several. */
function titleOn(page: number, bookmarks: Bookmark[], blocks: Block[]): string | undefined {
  const titles = blocks.flatMap((block) => (block.kind === 'head' ? [block.title] : []));
  return bookmarks.filter(({ text, page: at }) => at <= page && titles.includes(text)).at(-1)?.text;
}

/** Room to write a name. */
const LINE = '_'.repeat(34);

/** As many graphemes as there is room for, with an ellipsis where they were cut. */
export function shorten(words: Word[], ellipsis: Word[], room: number): Word[] {
  if (widthOfAll(words) <= room) return words;
  const space = room - widthOfAll(ellipsis);
  let used = 0;
  const graphemes = singles(words);
  const end = graphemes.findIndex((grapheme) => (used += grapheme.width) > space);
  return [...graphemes.slice(0, end), ...ellipsis];
}
