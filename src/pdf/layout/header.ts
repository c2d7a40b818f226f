/** The head of a page on which a section goes on: what it is called. */
import type { Plan } from '../../domain/text/block.ts';
import { shape } from '../text/shape.ts';
import { placed } from '../text/visual.ts';
import { shorten } from './footer.ts';
import type { Bookmark, Draft } from './draft.ts';
import { drawArtifact } from './page.ts';
import type { Page } from './page.ts';

/** The level of the headings of sections; the title is above it. */
const SECTION = 2;

/** Air between the head and the first line, in pt. */
const AIR = 6;

/** Draws the heads above what is drawn: only then is it known on which page each section begins. */
export function drawHeaders(plan: Plan, pages: Page[], draft: Draft): void {
  const { footer: style, margin } = draft.sheet;
  for (const page of pages) {
    const width = page.width - 2 * margin.side;
    const section = goingOn(draft.bookmarks, page.index, margin.top + style.line);
    if (section === undefined) continue;
    const text = plan.messages.continued.replaceAll('{section}', () => section.text);
    const wordsOf = (some: string) =>
      shape([{ text: some, style }], draft.typefaces, draft.missing, plan.dir);
    const words = shorten(wordsOf(text), wordsOf('…'), width);
    const line = placed(words, margin.side, width, plan.dir);
    drawArtifact(page, 'header', [line], margin.top - AIR, draft.shown);
  }
}

/** The section that a page begins in the middle of; none where one begins above `top`. */
function goingOn(bookmarks: Bookmark[], page: number, top: number): Bookmark | undefined {
  const sections = bookmarks.filter(({ level }) => level <= SECTION);
  const begins = sections.some((one) => one.page === page && one.y < top);
  const last = sections.filter((one) => one.page < page).at(-1);
  return begins || last?.level !== SECTION ? undefined : last;
}
