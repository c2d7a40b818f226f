/**
 * How many pages a plan takes, without the engine that makes papers and its fonts: by the same sizes, the same rule for
 * what fits, and the same place for where a page turns, but with the widths of words as the browser has them.
 */
import type { Block, Plan } from '../../domain/text/block.ts';
import { lacksFirst, settled } from '../../domain/paper/front.ts';
import { airOf, fitted } from '../layout/fit.ts';
import { heightOf, paginate } from '../layout/rows.ts';
import type { PlacedRow, Row } from '../layout/rows.ts';
import { sheetStyle } from '../layout/style.ts';
import { rowsByBlock } from './lightBlocks.ts';
import type { Measure } from './lightLines.ts';

/** `isSure` where it is the number of the paper itself. `first`: the blocks that begin on page 1. */
export type PageCount = { pages: number; isSure: boolean; first: Block[] };

/** How much the height of a text may be off: a line a page, for the paper parts long words with a hyphen. */
const OFF = 0.025;

/** So many blocks are measured in one task. */
const TOGETHER = 25;

/** Letters that the fonts of the page and those of the paper have alike. */
const ALIKE = /^[\n\u0020-\u024f\u2010-\u2027\u2030-\u203a]*$/;

/** Counts the pages; where the text is too near the end of a page, or not in letters that are alike, it is not sure. */
export function countPages(plan: Plan, measure: Measure): PageCount {
  const likely = layOut(plan, measure, 1);
  const isAlike = ALIKE.test(plan.title + JSON.stringify(plan.blocks));
  const isNear = [1 - OFF, 1 + OFF].some(
    (room) => layOut(plan, measure, room).pages.length !== likely.pages.length,
  );
  return {
    pages: likely.pages.length,
    isSure: isAlike && !isNear,
    first: likely.blocks.filter((_, at) =>
      likely.rows[at]?.some((row) => isOn(likely.pages[0], row)),
    ),
  };
}

/** Measures the words of a plan before they are counted, some at a time: on a slow phone all at once are felt. */
export async function measureAhead(plan: Plan, measure: Measure): Promise<void> {
  const sheet = sheetStyle(1);
  for (let at = 0; at < plan.blocks.length; at += TOGETHER) {
    rowsByBlock(plan.blocks.slice(at, at + TOGETHER), { sheet, measure, width: sheet.width });
    await new Promise((resolve) => setTimeout(resolve));
  }
}

type Light = { pages: PlacedRow[][]; blocks: Block[]; rows: Row[][] };

/** Pages of so much of the room that they have, and the rows of each block. */
function layOut(plan: Plan, measure: Measure, room: number): Light {
  return fitted(plan, (scale, least) => {
    const sheet = sheetStyle(scale, least, airOf(plan));
    const place = { sheet, measure, width: sheet.width };
    const height = sheet.height * room;
    const blocks =
      plan.front === undefined || plan.large
        ? plan.blocks
        : settled(plan.front, height, (some) => heightOf(rowsByBlock(some, place).flat()));
    const rows = rowsByBlock(blocks, place);
    const lacks = plan.front !== undefined && lacksFirst(plan.front, blocks);
    return {
      pages: paginate(rows.flat(), height),
      blocks,
      rows,
      breaksWords: false,
      lacksFirst: lacks,
    };
  });
}

function isOn(page: PlacedRow[] | undefined, row: Row): boolean {
  return page?.some((placed) => placed.row === row) === true;
}
