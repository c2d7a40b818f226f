import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/domain/text/block.ts';
import type { Block, BlockOf } from '../../../../src/domain/text/block.ts';
import { inlineText } from '../../../../src/domain/text/blockText.ts';
import { pens } from '../../../../src/pdf/layout/style.ts';
import { anyTable } from '../anything.ts';
import { paragraph, pdfOf, planOf, poppler, textOf } from '../papers.ts';
import { PDFDict, PDFName, flat, marksOf, read } from '../structure.ts';
import type { Element } from '../structure.ts';

type Table = BlockOf<'table'>;

const times = ['Morgen', 'Formiddag', 'Eftermiddag', 'Aften'];
const days = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'];

function tableOf(columns: string[], ...rows: [head: string, ...cells: string[]][]): Table {
  return {
    kind: 'table',
    columns,
    rows: rows.map(([head, ...cells]) => ({
      head: plain(head),
      cells: cells.map((text) => (text === '' ? [] : plain(text))),
    })),
  };
}

/** Many rows, each with its number in two cells of several lines. */
function long(count: number): Table {
  const rows = Array.from({ length: count }, (_, at): [string, string, string] => {
    const words = `række${at} ord ord `.repeat(12);
    return [`Nr. ${at}`, words, words];
  });
  return tableOf(['Øverst', 'Midt', 'Yderst'], ...rows);
}

/** A cell as its role and, if it is a head, of what. */
function cellOf({ role, dict }: Element): string {
  const scope = dict.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('Scope'), PDFName);
  return scope === undefined ? role : `${role} ${scope.decodeText()}`;
}

async function rowsOf(...blocks: Block[]): Promise<string[][]> {
  const { tree } = await read(await pdfOf(planOf(...blocks)));
  const rows = flat(tree).filter(({ role }) => role === 'TR');
  return rows.map(({ kids }) => kids.map(cellOf));
}

function pagesOf(pdf: Uint8Array): string[] {
  return poppler('pdftotext', pdf, '-layout').split('\f').slice(0, -1);
}

describe('The structure of a table', () => {
  test.for([
    [
      'heads of its columns and of its rows',
      tableOf(['', 'Morgen', 'Aften'], ['Mandag', 'går godt', 'svært'], ['Tirsdag', 'svært', '']),
      [
        ['TD', 'TH Column', 'TH Column'],
        ['TH Row', 'TD', 'TD'],
        ['TH Row', 'TD', 'TD'],
      ],
    ],
    ['a head in the corner', tableOf(['Dag', 'Tid']), [['TH Column', 'TH Column']]],
    ['no row of heads when no column has one', tableOf(['', ''], ['a', 'b']), [['TH Row', 'TD']]],
    ['no row of heads when no column is named', tableOf([], ['a', 'b']), [['TH Row', 'TD']]],
    [
      'as many cells in each row as in the longest',
      tableOf(['', 'en'], ['a', '1', '2'], ['b']),
      [
        ['TD', 'TH Column', 'TD'],
        ['TH Row', 'TD', 'TD'],
        ['TH Row', 'TD', 'TD'],
      ],
    ],
    ['a cell of spaces that is empty', tableOf([], ['a', ' \n ']), [['TH Row', 'TD']]],
    ['nothing when there is nothing', tableOf([]), []],
  ] as [string, Table, string[][]][])('has %s', async ([, table, rows]) => {
    expect(await rowsOf(table)).toEqual(rows);
  });

  test('has the words of a cell in that cell, also where lines break', async () => {
    const pdf = await pdfOf(
      planOf(tableOf(['', ...times], ['Mandag', 'kan lidt, med hvil bagefter', '', 'svært', '你'])),
    );
    const text = poppler('pdfinfo', pdf, '-struct-text').replace(/\s+/g, ' ');
    expect(text).toContain('"Mandag" TD "kan lidt, med hvil bagefter" TD TD "svært" TD "你"');
  });

  test('has its lines in artifacts', async () => {
    // Between rows to read, and at all sides of cells to write in.
    for (const [table, lines] of [
      [long(3), 4],
      [tableOf(['Dag', 'Morgen'], ['Mandag', ''], ['Tirsdag', '']), 10],
    ] as const) {
      const { pages } = await read(await pdfOf(planOf(table)));
      for (const { operators } of pages)
        expect(marksOf(operators)).toMatchObject({ stray: [], depth: 0 });
      const drawn = pages.flatMap(({ operators }) => operators);
      const between = drawn.filter((line) => line.startsWith(pens.between));
      expect(between.every((line) => line.endsWith(' S'))).toBe(true);
      expect(between).toHaveLength(lines);
    }
  });
});

describe('A table longer than a page', () => {
  test('has its head on each page, and as a tag but once', async () => {
    const pdf = await pdfOf(planOf(long(30)));
    const pages = pagesOf(pdf);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.match(/Øverst +Midt +Yderst/g)).toHaveLength(1);
    expect(poppler('pdfinfo', pdf, '-struct-text').match(/Øverst/g)).toHaveLength(1);
    const { pages: sheets } = await read(pdf);
    const [, second] = sheets;
    expect(second?.operators).toContain('/Artifact <</Type /Pagination>> BDC');
    for (const { operators } of sheets) {
      expect(marksOf(operators)).toMatchObject({ stray: [], depth: 0 });
    }
  });

  test('counts what cannot be drawn in its head once', async () => {
    const table = { ...long(30), columns: ['', '你', 'b'] };
    expect(textOf(await pdfOf(planOf(table)))).toContain('Kan ikke tegnes: 你 U+4F60.');
  });

  test('is never broken inside a row, nor below its head', async () => {
    // Whatever stands above.
    for (let lines = 20; lines < 40; lines += 1) {
      const above = Array.from({ length: lines }, (_, at) => paragraph(`linje ${at}`));
      const pages = pagesOf(await pdfOf(planOf(...above, long(4))));
      for (const row of [0, 1, 2, 3]) {
        const holding = pages.filter((page) => page.includes(`række${row}`));
        expect(holding, `row ${row}, ${lines} lines above`).toHaveLength(1);
      }
      const headed = pages.filter((page) => page.includes('Øverst'));
      expect(headed).toEqual(pages.filter((page) => page.includes('række')));
    }
  });

  test.for([
    ['a cell', tableOf(['Dag', 'Tekst', 'Mere'], ['Mandag', numbered('a'), numbered('b')])],
    ['a head at the side', tableOf(['Dag', 'Tekst'], [numbered('a'), numbered('b')])],
    ['a head above', tableOf([numbered('a'), numbered('b')], ['Mandag', 'svært'])],
  ] as [string, Table][])('loses no word of %s that is longer itself', async ([, table]) => {
    const pdf = await pdfOf(planOf(table));
    expect(pagesOf(pdf).length).toBeGreaterThan(1);
    const text = poppler('pdfinfo', pdf, '-struct-text').replace(/"\s+"/g, '');
    for (const letter of ['a', 'b']) {
      const found = text.match(new RegExp(`${letter}\\d+`, 'g'));
      expect(found).toEqual(numbered(letter).split(' '));
    }
    const drawn = new Set(textOf(pdf).match(/[ab]\d+/g));
    for (const word of numbered('a').split(' ')) expect(drawn).toContain(word);
  });
});

describe('The columns of a table', () => {
  test('hold the words of a week, none of them broken', async () => {
    const cells = ['går godt', 'svært', 'umuligt', 'kan lidt, med hvil', 'går godt', '', 'svært'];
    for (const [columns, heads] of [
      [times, days],
      [days, times],
    ] as const) {
      const rows = heads.map((head): [string, ...string[]] => [
        head,
        ...cells.slice(0, columns.length),
      ]);
      const words = new Set(
        textOf(await pdfOf(planOf(tableOf(['', ...columns], ...rows)))).split(' '),
      );
      for (const word of [...days, ...times, 'svært', 'umuligt']) expect(words).toContain(word);
    }
  });

  test.for([
    ['a word wider than the paper', tableOf(['', 'b'], ['a', 'x'.repeat(5000)], ['c', 'd'])],
    ['a head wider than the paper', tableOf(['x'.repeat(500), 'y'.repeat(500)], ['z'.repeat(500)])],
    [
      'two hundred columns',
      tableOf(
        Array.from({ length: 200 }, (_, at) => `k${at}`),
        ['a', 'b'],
      ),
    ],
    ['one column', tableOf(['Dag'], ['Mandag'], ['Tirsdag'])],
    ['signs that no font has', tableOf(['🙂', '你'], ['\ud83d', '👨‍👩‍👧'])],
  ] as [string, Table][])('are made of %s, with no sign lost', async ([, table]) => {
    const pdf = await pdfOf(planOf(table));
    const drawn = poppler('pdftotext', pdf, '-raw').replace(/\s/g, '');
    for (const [sign, times] of counted(table)) {
      expect([...drawn].filter((one) => one === sign).length, sign).toBeGreaterThanOrEqual(times);
    }
  });
});

test('A table is made of anything that can be typed, with all of it tagged and every row as long', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, async (table) => {
      const { pages, tree } = await read(await pdfOf(planOf(table)));
      for (const { operators } of pages) {
        expect(marksOf(operators)).toMatchObject({ stray: [], depth: 0 });
      }
      const rows = flat(tree).filter(({ role }) => role === 'TR');
      expect(new Set(rows.map(({ kids }) => kids.length)).size).toBeLessThanOrEqual(1);
    }),
    { numRuns: 100 },
  );
}, 60_000);

/** A text of six hundred words, each another. */
function numbered(letter: string): string {
  return Array.from({ length: 600 }, (_, at) => `${letter}${at}`).join(' ');
}

/** The letters of a table, and how often each is there. */
function counted({ columns, rows }: Table): Map<string, number> {
  const all = [
    ...columns,
    ...rows.flatMap(({ head, cells }) => [head, ...cells].map(inlineText)),
  ].join('');
  const counts = new Map<string, number>();
  for (const [letter] of all.matchAll(/[a-z\d]/gi)) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}
