import { describe, expect, test } from 'vitest';
import type { Block, BlockOf } from '../../../../src/domain/text/block.ts';
import { blankPage } from '../../../../src/pdf/layout/page.ts';
import { heightOf, paginate } from '../../../../src/pdf/layout/rows.ts';
import type { Row } from '../../../../src/pdf/layout/rows.ts';
import {
  besideRows,
  headingWidth,
  headStack,
  keptAs,
  nameStyle,
  placeStack,
} from '../../../../src/pdf/layout/stacks.ts';
import { large, sheetStyle } from '../../../../src/pdf/layout/style.ts';
import { paragraph } from '../papers.ts';

const sheet = sheetStyle(1);
const enlarged = sheetStyle(large.scale, large.least);
const { before } = sheet;

/** Rows of these heights, each of which tells where it was drawn. */
function setter() {
  const drawn: [name: string, top: number][] = [];
  const rows = (name: string, ...heights: number[]): Row[] =>
    heights.map((height, at) => ({
      height,
      before: 0,
      keep: false,
      draw: (_page, top) => drawn.push([`${name}${at}`, top]),
    }));
  /** Draws rows one below the other, from the top of a page. */
  const draw = (set: Row[]) => {
    for (const placed of paginate(set, 10_000))
      for (const { row, top } of placed) row.draw(blankPage(0), top);
    return drawn;
  };
  return { rows, draw };
}

/** A heading with something beside it. */
function pair(more: Partial<BlockOf<'beside'>> = {}): BlockOf<'beside'> {
  return { kind: 'beside', level: 2, heading: 'Mine spørgsmål', blocks: [], ...more };
}

describe('A heading with something beside it', () => {
  test.for<[string, number[], number[], [string, number][]]>([
    [
      'stands level with the first line of that',
      [10],
      [10, 10],
      [
        ['heading0', 0],
        ['given0', 0],
        ['given1', 10],
      ],
    ],
    [
      'of several lines has as many beside it',
      [10, 10],
      [10, 10, 10],
      [
        ['heading0', 0],
        ['heading1', 10],
        ['given0', 0],
        ['given1', 10],
        ['given2', 20],
      ],
    ],
    [
      'that is higher than what stands beside it has its own height',
      [10, 10],
      [10],
      [
        ['heading0', 0],
        ['heading1', 10],
        ['given0', 0],
      ],
    ],
    ['may have nothing beside it', [10], [], [['heading0', 0]]],
    ['may be without words', [], [10], [['given0', 0]]],
  ])('%s', ([, heading, given, expected]) => {
    const { rows, draw } = setter();
    const set = besideRows(pair(), rows('heading', ...heading), rows('given', ...given), sheet);
    expect(draw(set)).toEqual(expected);
    expect(set[0]?.before).toBe(before.beside);
    const heights = [heading, given].map((some) => some.reduce((sum, one) => sum + one, 0));
    expect(heightOf(set)).toBe(before.beside + Math.max(...heights));
  });

  test('is not parted from as many lines as it is high', () => {
    const { rows } = setter();
    const set = besideRows(pair(), rows('heading', 10, 10), rows('given', 10, 10, 10), sheet);
    expect(set.map(({ height }) => height)).toEqual([20, 10]);
  });

  test('has it below in large print, and is not parted from it', () => {
    const { rows, draw } = setter();
    const set = besideRows(pair(), rows('heading', 20), rows('given', 20), enlarged);
    expect(set[0]?.keep).toBe(true);
    expect(draw(set)).toEqual([
      ['heading0', 0],
      ['given0', 20 + enlarged.before.underLabel],
    ]);
  });

  test('has a table below it, over the whole width', () => {
    const { rows, draw } = setter();
    const table: Block = { kind: 'table', columns: ['Navn'], rows: [] };
    const set = besideRows(
      pair({ blocks: [table] }),
      rows('heading', 10),
      rows('given', 20),
      sheet,
    );
    expect(draw(set)).toEqual([
      ['heading0', 0],
      ['given0', 10 + before.underLabel],
    ]);
    expect(headingWidth(100, sheet, [table])).toBe(100);
  });

  test('that stands out has air in its box, and no gap between its rows', () => {
    const { rows, draw } = setter();
    const set = besideRows(
      pair({ sign: 'important' }),
      rows('heading', 10),
      rows('given', 10, 10),
      sheet,
    );
    expect(set.map((row) => row.before)).toEqual([before.beside, 0]);
    expect(heightOf(set)).toBe(before.beside + 20 + 2 * before.inBox);
    expect(draw(set)).toEqual([
      ['heading0', before.inBox],
      ['given0', before.inBox],
      ['given1', before.inBox + 10],
    ]);
  });

  test('takes less than a quarter of the width, in large print all of it', () => {
    expect(headingWidth(100, sheet, [])).toBe(22);
    expect(headingWidth(100, enlarged, [])).toBe(100);
  });
});

describe('The head of a sheet', () => {
  test('is one row with a line below the longer of its two sides', () => {
    const { rows, draw } = setter();
    const lines: number[] = [];
    const set = headStack(rows('near', 20, 10), rows('far', 10), sheet, (_page, y) =>
      lines.push(y),
    );
    expect(set).toMatchObject([{ height: 30 + before.underHead, keep: true }]);
    expect(draw(set)).toEqual([
      ['near0', 0],
      ['near1', 20],
      ['far0', 0],
    ]);
    expect(lines).toEqual([30 + before.underHead]);
  });

  test('that takes half a page has its sides one below the other, and none of it is lost', () => {
    const { rows, draw } = setter();
    const near = rows('near', ...Array.from({ length: 40 }, () => 25));
    const lines: number[] = [];
    const set = headStack(near, rows('far', 10), sheet, (_page, y) => lines.push(y));
    expect(paginate(set, sheet.height)).toHaveLength(2);
    const drawn = draw(set);
    expect(drawn).toHaveLength(41);
    expect(drawn.at(-1)).toEqual(['far0', 1000]);
    expect(lines).toEqual([1010 + before.underHead]);
  });

  test('has a name as large as a title, if it is no longer than a name is', () => {
    expect(nameStyle('n'.repeat(48), sheet)).toBe(sheet.styles.title);
    expect(nameStyle('n'.repeat(49), sheet)).toBe(sheet.styles.label);
  });
});

test.for<[string, Block[], boolean[]]>([
  ['is parted anywhere', [paragraph('a'), paragraph('b')], [false, false, false]],
  ['that is whole is not parted', [{ ...paragraph('a'), keep: 'whole' }], [true, true, false]],
  ['may stay with the next', [{ ...paragraph('a'), keep: 'next' }], [true, true, true]],
  [
    'stays with lines that it says the use of',
    [paragraph('a'), { kind: 'lines', count: 2 }],
    [true, true, true],
  ],
])('A block %s', ([, blocks, expected]) => {
  const { rows } = setter();
  expect(keptAs(rows('row', 10, 10, 10), blocks, 0).map(({ keep }) => keep)).toEqual(expected);
  expect(keptAs([], blocks, 0)).toEqual([]);
});

describe('Places named', () => {
  const placed = (count: number, on = sheet) => {
    const { rows, draw } = setter();
    const widths: [number, number][] = [];
    const set = placeStack(count, 200, on, (at, width, from) => {
      widths.push([width, from]);
      return at < count ? rows(`${at}-`, ...(at === 1 ? [10, 10] : [10])) : [];
    });
    return { set, widths, drawn: draw(set) };
  };

  test('stand in two columns, one read before the other, with their lines level', () => {
    const { set, widths, drawn } = placed(5);
    const { item } = before;
    expect(drawn).toEqual([
      ['0-0', 0],
      ['1-0', 10 + item],
      ['1-1', 20 + item],
      ['2-0', 30 + 2 * item],
      ['3-0', 0],
      ['4-0', 10 + item],
    ]);
    const width = (200 - sheet.indent.item) / 2;
    expect(new Set(widths.map(String))).toEqual(
      new Set([`${width},0`, `${width},${width + sheet.indent.item}`]),
    );
    expect(set).toHaveLength(1);
    expect(heightOf(set)).toBe(40 + 3 * item);
  });

  test('stand one below the other in large print', () => {
    const { widths, drawn } = placed(3, enlarged);
    expect(drawn.map(([name]) => name)).toEqual(['0-0', '1-0', '1-1', '2-0']);
    expect(widths).toEqual([
      [200, 0],
      [200, 0],
      [200, 0],
    ]);
  });

  test('are nothing where there are none', () => {
    expect(placed(0).set).toEqual([]);
  });
});
