import { expect, test } from 'vitest';
import type { Block } from '../../../../src/domain/text/block.ts';
import { bare, headOf, paragraph, pdfOf, planOf, poppler } from '../papers.ts';

const turn: Block = { kind: 'break' };
const heading: Block = { kind: 'heading', level: 2, text: 'Trin' };
/** As many lines as a page has room for below the title, and a few more that are counted by the test. */
const full = Array.from({ length: 34 }, (_, at) => paragraph(`linje${at}`));

test.for<[string, Block[], number[]]>([
  ['turns the page', [paragraph('Først'), turn, paragraph('Så')], [1, 1]],
  [
    'turns it once where two stand together',
    [paragraph('Først'), turn, turn, paragraph('Så')],
    [1, 1],
  ],
  ['turns none at the end', [paragraph('Først'), turn], [1]],
  ['turns below the title of the paper', [turn, paragraph('Så')], [0, 1]],
  ['parts a heading from what follows', [heading, turn, paragraph('Så')], [1, 1]],
  ['turns none where the page is turned already', [...full, turn, paragraph('Så')], [34, 1]],
])('A page break %s', async ([, blocks, expected]) => {
  const pages = poppler('pdftotext', await pdfOf(planOf(...blocks)))
    .split('\f')
    .slice(0, -1)
    .map((page) => page.match(/^(Først|Så|Trin|linje\d+)$/gm)?.length ?? 0);
  expect(pages).toEqual(expected);
});

test('The title of a sheet is as large as that of the paper, and as high in the order of headings', async () => {
  const sheet = headOf('Et ark til');
  const bytes = await pdfOf(planOf(paragraph('Først'), turn, sheet, heading, paragraph('Så')));
  const told = poppler('pdfinfo', bytes, '-struct-text');
  expect(
    [...told.matchAll(/^ *(H\d).*\n *"(.*)"/gm)].map(([, role, text]) => [role, text]),
  ).toEqual([
    ['H1', 'Min forberedelse'],
    ['H1', 'Et ark til'],
    ['H2', 'Trin'],
  ]);
});

test('A page break above everything leaves no page empty', async () => {
  expect(poppler('pdfinfo', await pdfOf(bare(turn, paragraph('Så'))))).toMatch(/^Pages: +1$/m);
});
