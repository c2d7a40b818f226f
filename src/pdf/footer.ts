/** The foot of every page: what paper it is, and which page of how many. */
import type { Plan } from '../domain/block.ts';
import type { Draft } from './draft.ts';
import { drawArtifact } from './page.ts';
import type { Page } from './page.ts';
import { shape } from './shape.ts';
import type { Sign } from './shape.ts';
import { paper } from './style.ts';
import { oneLine } from './text.ts';
import { placed } from './visual.ts';

/** Draws the footers, when the number of pages is known. */
export function drawFooters(plan: Plan, pages: Page[], draft: Draft): void {
  const { footer: style, margin, width } = draft.sheet;
  const signsOf = (text: string): Sign[] =>
    shape([{ text: oneLine(text), style }], draft.typefaces, draft.missing, plan.dir);
  const title = signsOf(plan.title);
  const [left, right] = [margin.side, margin.side + width];
  const isTurned = plan.dir === 'rtl';
  for (const page of pages) {
    const words = plan.phrases.pageOf
      .replaceAll('{page}', String(page.index + 1))
      .replaceAll('{pages}', String(pages.length));
    const count = signsOf(words);
    const room = width - widthOf(count) - 20;
    const parts = [
      placed(shorten(title, signsOf('…'), room), isTurned ? right - room : left, room, plan.dir),
      placed(count, isTurned ? left : right - widthOf(count), widthOf(count), plan.dir),
    ];
    drawArtifact(page, 'footer', parts, paper.height - margin.footer, draft.used);
  }
}

/** As many signs as there is room for, with an ellipsis where they were cut. */
function shorten(signs: Sign[], ellipsis: Sign[], room: number): Sign[] {
  if (widthOf(signs) <= room) return signs;
  const space = room - widthOf(ellipsis);
  let used = 0;
  const end = signs.findIndex((sign) => (used += sign.width) > space);
  return [...signs.slice(0, end), ...ellipsis];
}

function widthOf(signs: Sign[]): number {
  return signs.reduce((sum, sign) => sum + sign.width, 0);
}
