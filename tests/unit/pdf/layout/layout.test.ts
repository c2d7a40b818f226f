import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/domain/text/block.ts';
import type { Block, Fit, Plan } from '../../../../src/domain/text/block.ts';
import { renderPdf } from '../../../../src/pdf/renderPdf.ts';
import { everything, fonts, headOf, paragraph, planOf, textOf } from '../papers.ts';
import { bookmarksOf, read, sizesOf } from '../structure.ts';

function fitted(fit: Fit, ...blocks: Block[]): Plan {
  return { ...planOf(...blocks), fit };
}

/** A paper of so many numbered lines. */
function linesOf(count: number): Block[] {
  return Array.from({ length: count }, (_, at) => paragraph(`linje${at}`));
}

/** The size of a title (pt) at a scale of 1. */
const TITLE = 22;

/** How many pages a paper has, and the size (pt) of its body text at a scale of 1. */
async function made(fit: Fit, blocks: Block[]) {
  const { bytes, pages } = await renderPdf(fitted(fit, ...blocks), fonts);
  const { pages: sheets } = await read(bytes);
  expect(sheets).toHaveLength(pages);
  const [title = 0] = sizesOf(sheets[0]?.operators ?? []);
  return { bytes, pages, scale: Math.round((title / TITLE) * 100) / 100 };
}

describe('The size of a paper', () => {
  test.for([
    ['pages', 5, 1, 1],
    ['pages', 41, 2, 1],
    ['pages', 100, 3, 1],
    ['page', 5, 1, 1],
    ['page', 41, 1, 0.94],
    ['page', 44, 1, 0.88],
    ['page', 48, 1, 0.82],
    ['page', 52, 1, 0.76],
    ['page', 60, 2, 0.88],
    ['page', 300, 7, 0.88],
    ['note', 5, 1, 1.5],
    ['note', 27, 1, 1.35],
    ['note', 31, 1, 1.2],
    ['note', 34, 1, 1.1],
    ['note', 38, 1, 1],
    ['note', 52, 1, 0.76],
    ['note', 60, 2, 0.88],
    ['case', 5, 1, 0.94],
    ['case', 100, 3, 0.94],
    ['case', 160, 4, 0.94],
    ['case', 175, 4, 0.91],
    ['case', 185, 4, 0.88],
    ['case', 190, 4, 0.86],
    ['case', 200, 4, 0.83],
    ['case', 210, 5, 0.88],
    ['case', 300, 7, 0.88],
  ] as [Fit, number, number, number][])(
    'that is to fit “%s”, with %i lines, gives %i pages',
    async ([fit, count, pages, scale]) => {
      const paper = await made(fit, linesOf(count));
      expect(paper).toMatchObject({ pages, scale });
      expect(textOf(paper.bytes).match(/linje\d+/g)).toHaveLength(count);
    },
  );

  test('sets all of its type, but its foot is as ever', async () => {
    const sizes = async (fit: Fit) => {
      const { bytes } = await made(fit, everything.slice(0, 5));
      return sizesOf((await read(bytes)).pages[0]?.operators ?? []);
    };
    expect(await sizes('pages')).toEqual([22, 11.5, 14.5, 10, 9]);
    expect(await sizes('note')).toEqual([33, 17.25, 21.75, 15, 9]);
  });

  test.for(['page', 'note', 'case'] as const)('loses no block of one that is a %s', async (fit) => {
    const words = (text: string) => new Set(text.split(' '));
    const whole = words(textOf((await made('pages', everything)).bytes));
    expect(words(textOf((await made(fit, everything)).bytes))).toEqual(whole);
  });

  test('is one for all of several sheets, each of which fits on a page', async () => {
    const sheet: Block[] = [{ kind: 'break' }, headOf('Min forberedelse'), ...linesOf(41)];
    const paper = await made('page', [...linesOf(41), ...sheet, ...sheet]);
    expect(paper).toMatchObject({ pages: 3, scale: 0.94 });
  });

  test.for(['pages', 'page', 'note', 'case'] as const)(
    'of large print is 18 pt or more, its foot too, whatever the room: %s',
    async (fit) => {
      const plan = { ...fitted(fit, ...everything, ...linesOf(60)), large: true as const };
      const { pages } = await read((await renderPdf(plan, fonts)).bytes);
      const sizes = pages.flatMap(({ operators }) => sizesOf(operators));
      expect(Math.min(...sizes)).toBe(18);
      expect(Math.max(...sizes)).toBe(34.43);
      expect(pages.length).toBeGreaterThan(2);
    },
  );

  test('is not so large that the words of a table break', async () => {
    const columns = ['', 'Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'];
    const rows = [
      { head: plain('Eftermiddag'), cells: columns.slice(1).map(() => plain('svært')) },
    ];
    const paper = await made('note', [{ kind: 'table', columns, rows }]);
    expect(paper.scale).toBe(1.2);
    for (const word of [...columns, 'Eftermiddag']) expect(textOf(paper.bytes)).toContain(word);
  });

  test('is the usual one when no size keeps a word of a table whole', async () => {
    const rows = [{ head: plain('x'.repeat(300)), cells: [plain('y'.repeat(300))] }];
    const paper = await made('note', [{ kind: 'table', columns: [], rows }]);
    expect(paper).toMatchObject({ pages: 1, scale: 1 });
  });
});

test('A paper that was tried at many sizes tells its headings and its missing signs once', async () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: 'Hund' },
    paragraph('Min hund 你'),
    ...linesOf(40),
  ];
  const { bytes, scale } = await made('note', blocks);
  expect(scale).toBeLessThan(0.9);
  expect(bookmarksOf((await read(bytes)).catalog)).toEqual([
    { title: 'Min forberedelse', depth: 1 },
    { title: 'Hund', depth: 2 },
  ]);
  expect(textOf(bytes)).toContain('Kan ikke tegnes: 你 U+4F60.');
});
