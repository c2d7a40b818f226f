import { expect, it } from 'vitest';
import type { Block, Plan } from '../../../../src/domain/text/block.ts';
import { paragraph, pdfOf, planOf, poppler } from '../papers.ts';

const long = Array.from({ length: 90 }, () => paragraph('ord '.repeat(12)));

function heading(level: 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** The first line of each page. */
async function heads(plan: Plan): Promise<(string | undefined)[]> {
  const pages = poppler('pdftotext', await pdfOf(plan), '-layout')
    .split('\f')
    .slice(0, -1);
  return pages.map((page) => page.trim().split('\n')[0]?.trim());
}

it('Where a section goes on, its name stands above the page', async () => {
  const blocks = [heading(2, 'Mit arbejde'), heading(3, 'Job'), ...long];
  const [first, ...others] = await heads(planOf(...blocks));
  expect(first).toBe('Min forberedelse');
  expect(others.length).toBeGreaterThan(1);
  expect(new Set(others)).toEqual(new Set(['Mit arbejde (fortsat)']));
});

it('A page that a section begins, and one before any section, say nothing of what goes on', async () => {
  const blocks: Block[] = [
    heading(2, 'Mit arbejde'),
    paragraph('Et.'),
    { kind: 'break' },
    heading(2, 'Mit helbred'),
    paragraph('To.'),
  ];
  expect(await heads(planOf(...blocks))).toEqual(['Min forberedelse', 'Mit helbred']);
  const untitled = await heads(planOf(...long));
  expect(untitled.filter((line) => line?.includes('fortsat'))).toEqual([]);
});

it('A name longer than the line is cut', async () => {
  const name = Array.from({ length: 60 }, (_, at) => `navn${at}`).join(' ');
  const [, second] = await heads(planOf(heading(2, name), ...long));
  expect(second).toMatch(/^navn0 navn1 .*…$/);
});
