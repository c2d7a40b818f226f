/** Pages that lie among those that stand: each has its own measures, and what is drawn on it is inside them. */
import { expect, test } from 'vitest';
import type { Block, Plan } from '../../../../src/domain/text/block.ts';
import { countPages } from '../../../../src/pdf/light/pageCount.ts';
import { headOf, paragraph, pdfOf, planOf, poppler } from '../papers.ts';

const many = Array.from({ length: 60 }, (_, at) => paragraph(`linje${at}`));
const lying: Block = { ...headOf('Ligger'), landscape: true };
const plan: Plan = {
  ...planOf(headOf('Står'), paragraph('først'), { kind: 'break' }, lying, ...many),
  fit: 'sheets',
};
const [upright, turned] = ['595.28 x 841.89', '841.89 x 595.28'];

async function sizesOf(plan: Plan): Promise<string[]> {
  const said = poppler('pdfinfo', await pdfOf(plan), '-f', '1', '-l', '9');
  return [...said.matchAll(/size:\s+(\d+\.?\d* x \d+\.?\d*)/g)].map(([, size = '']) => size);
}

test('A sheet lies on all of its pages, and the next one stands', async () => {
  const after: Block[] = [{ kind: 'break' }, headOf('Igen'), paragraph('sidst')];
  const sizes = await sizesOf({ ...plan, blocks: [...plan.blocks, ...after] });
  expect(sizes).toEqual([upright, turned, turned, upright]);
});

test('In large print all stands upright', async () => {
  expect(new Set(await sizesOf({ ...plan, large: true }))).toEqual(new Set([upright]));
});

test('The end of the foot is at the end of each page', async () => {
  const read = poppler('pdftotext', await pdfOf(plan), '-bbox');
  const ends = [...read.matchAll(/>af<\/word>\s*<word [^>]*xMax="([\d.]+)"/g)].map(([, x]) =>
    Math.round(Number(x)),
  );
  expect(ends).toEqual([553, 800, 800]);
});

test('Pages that lie are reckoned as they are made', () => {
  expect(countPages(plan, (text) => text.length * 0.5).pages).toBe(3);
});
