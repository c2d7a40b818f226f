import { expect, test } from 'vitest';
import { pdfOf, planOf, poppler } from '../papers.ts';
import { flat, read } from '../structure.ts';

function paperOf(...texts: string[]): Promise<Uint8Array> {
  return pdfOf(planOf({ kind: 'checks', items: texts.map((text) => ({ text, checked: false })) }));
}

/** What stands side by side. */
async function rowsOf(...texts: string[]): Promise<string[][]> {
  return poppler('pdftotext', await paperOf(...texts), '-layout')
    .split('\n')
    .filter((line) => line.includes('☐'))
    .map((line) =>
      line
        .split('☐')
        .map((part) => part.trim())
        .slice(1),
    );
}

test.for<[string, string[], string[][]]>([
  ['beside each other, a few', ['a', 'b'], [['a', 'b']]],
  [
    'in three columns, short ones',
    ['a', 'b', 'c', 'd', 'e'],
    [
      ['a', 'b', 'c'],
      ['d', 'e'],
    ],
  ],
  [
    'in as many columns as most of them fit in',
    ['Det her er for langt til en tredjedel', 'Og det her er også for langt', 'c', 'd'],
    [
      ['Det her er for langt til en tredjedel', 'Og det her er også for langt'],
      ['c', 'd'],
    ],
  ],
  [
    'one below the other, long ones',
    ['Det her er for langt til at stå i en halv linje på et ark', 'b'],
    [['Det her er for langt til at stå i en halv linje på et ark'], ['b']],
  ],
])('Boxes to tick stand %s', async ([, texts, expected]) => {
  expect(await rowsOf(...texts)).toEqual(expected);
});

test('Boxes in columns are items of one list, in order', async () => {
  const { tree } = await read(await paperOf('a', 'b', 'c', 'd', 'e'));
  const [list, ...more] = flat(tree).filter(({ role }) => role === 'L');
  expect(more).toEqual([]);
  expect(list?.kids.map(({ role }) => role)).toEqual(['LI', 'LI', 'LI', 'LI', 'LI']);
});

test('A box whose words are too long for its column has them on more lines', async () => {
  const long = 'Det her er for langt til at stå i en tredjedel af en linje';
  const text = poppler('pdftotext', await paperOf('a', 'b', 'c', 'd', long), '-raw');
  expect(text.replace(/\s+/g, ' ')).toContain(long);
  expect(await rowsOf('a', 'b', 'c', 'd', long)).toHaveLength(2);
});
