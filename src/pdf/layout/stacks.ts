/** How the rows of a block stand one below the other: the same where a paper is drawn and where its pages are reckoned. */
import type { Block, BlockOf } from '../../domain/text/block.ts';
import type { Page } from './page.ts';
import { againstWidows, asOne, drawRows, heightOf, keepWithNext, withBefore } from './rows.ts';
import type { Row } from './rows.ts';
import type { Sheet, TextStyle } from './style.ts';

type Before = Sheet['before'];

/** As much of the width as a label may take of a line to write on; a longer one stands above it. */
export const BESIDE = 0.6;

/** How many times as much air is between what is kept together and what comes after it. */
const BETWEEN = 3;

/** The rows of one of several blocks, so kept together as it asks. */
export function keptAs(rows: Row[], blocks: Block[], at: number): Row[] {
  const { keep, kind } = blocks[at] ?? {};
  if (keep === 'next' && blocks[at - 1]?.keep === 'whole')
    return keepWithNext(withBefore(rows, (rows[0]?.before ?? 0) * BETWEEN));
  // What says how lines are to be used does not stay behind when they go to the next page.
  if (keep === 'next' || (kind === 'paragraph' && blocks[at + 1]?.kind === 'lines'))
    return keepWithNext(rows);
  const last = rows.at(-1);
  return keep === 'whole' && last ? [...keepWithNext(rows.slice(0, -1)), last] : rows;
}

const MOST_COLUMNS = 3;

/** So much of the items has to be short enough for a column; of the rest each has more lines there. */
const SHORT = 2 / 3;

/** In how many columns boxes are set, of the widths of their texts in a row: a page has few lines. */
export function checkColumns(texts: number[], width: number, { indent }: Sheet): number {
  const needs = texts.map((text) => text + indent.check + indent.digit).sort((a, b) => a - b);
  const need = needs[Math.ceil(needs.length * SHORT) - 1] ?? width;
  return Math.max(1, Math.min(MOST_COLUMNS, texts.length, Math.floor(width / need)));
}

/** Items side by side, so many in a row. */
export function inColumns(items: Row[][], count: number): Row[][] {
  const rows = items.flatMap((_, at): Row[] => {
    if (at % count > 0) return [];
    const together = items.slice(at, at + count).map(asOne);
    return [
      {
        height: Math.max(...together.map(({ height }) => height)),
        before: 0,
        keep: false,
        draw: (page, top) => {
          for (const one of together) one.draw(page, top);
        },
      },
    ];
  });
  return againstWidows(rows).map((row) => [row]);
}

/** What was asked, and what was written below it. */
export function answerStack(
  { blocks }: BlockOf<'answer'>,
  asked: Row[],
  given: Row[],
  before: Before,
): Row[] {
  // The upper line of a grid would look like one below the words.
  const isText = blocks[0]?.kind !== 'table';
  const below =
    asked.length > 0 && given[0] !== undefined && isText
      ? withBefore(given, Math.min(given[0].before, before.underLabel))
      : given;
  return withBefore([...keepWithNext(asked), ...below], before.answer);
}

/** The items of a list: none stands alone at the foot or at the top of a page. */
export function listStack(items: Row[][], before: Before): Row[] {
  const last = items.length - 1;
  return items.flatMap((rows, at) => {
    const kept = at < last && (at === 0 || at === last - 1) ? keepWithNext(rows) : rows;
    return withBefore(kept, at === 0 ? before.paragraph : before.item);
  });
}

/** Boxes, or rows of them, one below the other. */
export function checkStack(items: Row[][], before: Before): Row[] {
  return items.flatMap((rows, at) => withBefore(rows, at === 0 ? before.paragraph : before.item));
}

/** As much of the width of a head as is for what is good to know. */
export const HEAD_SIDE = 0.42;

/** A name of more letters is set as other text is. */
const LONG_NAME = 48;

/** The style of a name in a head. */
export function nameStyle(name: string, { styles }: Sheet): TextStyle {
  return name.length > LONG_NAME ? styles.label : styles.title;
}

/**
 * How a sheet begins: whose it is and what, beside what is good to know, with a line below. It is not parted, unless it
 * takes half a page; then all stands one below the other.
 */
export function headStack(
  near: Row[],
  far: Row[],
  { before, height }: Sheet,
  line: (page: Page, y: number) => void,
): Row[] {
  const air = before.underHead;
  const tall = Math.max(heightOf(near), heightOf(far));
  const end: Row = {
    height: air,
    before: 0,
    keep: true,
    draw: (page, top) => line(page, top + air),
  };
  if (tall > height / 2) return [...near, ...far, end];
  return [
    {
      height: tall + air,
      before: 0,
      keep: true,
      draw: (page, top) => {
        drawRows(page, near, top);
        drawRows(page, far, top);
        end.draw(page, top + tall);
      },
    },
  ];
}

/** As much of the width as is for a heading with something beside it. */
const BESIDE_HEADING = 0.22;

/** Whether there is room for these blocks beside a heading: not in large print, and not for a table or a chart. */
export function isSet({ isLarge }: Sheet, blocks: Block[] = []): boolean {
  return !isLarge && !blocks.some(({ kind }) => ['table', 'chart'].includes(kind));
}

/** The width of a heading with something beside it. */
export function headingWidth(width: number, sheet: Sheet, blocks: Block[]): number {
  return isSet(sheet, blocks) ? width * BESIDE_HEADING : width;
}

/** A heading and what stands beside it, or below it where there is no room; with air around it where it `stands` out. */
export function besideRows(
  { blocks, sign }: BlockOf<'beside'>,
  heading: Row[],
  given: Row[],
  sheet: Sheet,
): Row[] {
  const { before } = sheet;
  const [first] = given;
  const below = first ? withBefore(given, 0) : given;
  const rows = isSet(sheet, blocks)
    ? withHeading(heading, below)
    : [...keepWithNext(heading), ...withBefore(given, before.underLabel)];
  const set = withBefore(rows, before.beside);
  return sign === 'important' ? padded(set, before.inBox) : set;
}

/** What stands beside a heading: as many rows as the heading is high stay together. */
function withHeading(heading: Row[], given: Row[]): Row[] {
  const need = heightOf(heading);
  let end = 0;
  let height = 0;
  while (end < given.length && height < need) {
    const row = given[end];
    height += (row?.before ?? 0) + (row?.height ?? 0);
    end += 1;
  }
  const high = Math.max(need, height);
  const head = given.slice(0, end);
  const first: Row = {
    height: high,
    before: 0,
    // Two lines of a text stand beside a heading of one.
    keep: head.at(-1)?.keep ?? false,
    draw: (page, top) => {
      drawRows(page, heading, top);
      drawRows(page, head, top);
    },
  };
  return [first, ...given.slice(end)];
}

/** Rows in a box: air above the first and below the last, and no gap between them. */
function padded(rows: Row[], air: number): Row[] {
  return rows.map((row, at) => {
    const above = at === 0 ? air : row.before;
    const below = at === rows.length - 1 ? air : 0;
    return {
      ...row,
      before: at === 0 ? row.before : 0,
      height: above + row.height + below,
      draw: (page, top) => row.draw(page, top + above),
    };
  });
}

/** Places in two columns where there is room for them; `rowsAt` sets one, in so much width, so far from the beginning. */
export function placeStack(
  count: number,
  width: number,
  sheet: Sheet,
  rowsAt: (at: number, width: number, from: number) => Row[],
): Row[] {
  const columns = isSet(sheet) ? 2 : 1;
  const gap = sheet.indent.item;
  const one = (width - gap * (columns - 1)) / columns;
  const lines = Math.ceil(count / columns);
  const stacks = Array.from({ length: columns }, (_each, column) =>
    Array.from({ length: lines }, (_line, line) =>
      asOne(rowsAt(line + column * lines, one, column * (one + gap))),
    ),
  );
  // Both columns have their lines at the same height, and one is read before the other.
  const level = stacks.map((stack) =>
    stack.map((row, line) => ({
      ...row,
      height: Math.max(...stacks.map((other) => other[line]?.height ?? 0)),
      before: sheet.before.item,
    })),
  );
  const [near = []] = level;
  if (near.length === 0) return [];
  const whole = asOne(near);
  return [
    {
      ...whole,
      draw: (page, top) => {
        for (const stack of level) drawRows(page, stack, top);
      },
    },
  ];
}
