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
  ['a few one below the other', ['a', 'b', 'c'], [['a'], ['b'], ['c']]],
  ['many short ones in two columns', ['a', 'b', 'c', 'd', 'e'], [['a', 'b'], ['c', 'd'], ['e']]],
  [
    'many one below the other when one is long',
    ['a', 'b', 'c', 'Det her er for langt til at stå i en halv linje på et ark'],
    [['a'], ['b'], ['c'], ['Det her er for langt til at stå i en halv linje på et ark']],
  ],
])('Boxes to tick stand %s', async ([, texts, expected]) => {
  expect(await rowsOf(...texts)).toEqual(expected);
});

test('Boxes in two columns are items of one list, in order', async () => {
  const { tree } = await read(await paperOf('a', 'b', 'c', 'd', 'e'));
  const [list, ...more] = flat(tree).filter(({ role }) => role === 'L');
  expect(more).toEqual([]);
  expect(list?.kids.map(({ role }) => role)).toEqual(['LI', 'LI', 'LI', 'LI', 'LI']);
});
