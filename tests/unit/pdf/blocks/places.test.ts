import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/domain/text/block.ts';
import { sheetStyle } from '../../../../src/pdf/layout/style.ts';
import { structureOf } from '../../cli/readBack.ts';
import { paragraph, pdfOf, placesOf, planOf, textOf } from '../papers.ts';

const { margin, width } = sheetStyle(1);
const right = margin.side + width;
const turn: Block = { kind: 'break' };
const long =
  'Det, der står i vejen for mig, og som jeg gerne vil tale om, før vi taler om noget andet';

/** Places that lead to headings, the first on page 2, the next on page 3, and so on. */
function paper(...texts: string[]): Block[] {
  const items = texts.map((text, at) => ({ text, to: `${at}` }));
  return [
    { kind: 'places', items },
    ...texts.flatMap((text, at): Block[] => [
      turn,
      { kind: 'heading', level: 2, id: `${at}`, text },
      paragraph('Svar'),
    ]),
  ];
}

/** What is read out of the first page, in order, below the title. */
async function heardOf(count: number, ...blocks: Block[]): Promise<string[]> {
  const elements = structureOf(await pdfOf(planOf(...blocks)));
  return elements
    .filter(({ role }) => role === 'P')
    .map(({ text }) => text)
    .slice(0, count);
}

describe('What stands elsewhere', () => {
  test('is named with its page, one column after the other', async () => {
    const heard = await heardOf(3, ...paper('Job', 'Håb', 'Hjælp'));
    expect(heard).toEqual(['Jobside2', 'Håbside3', 'Hjælpside4']);
    const at = placesOf(await pdfOf(planOf(...paper('Job', 'Håb', 'Hjælp'))));
    expect(at.get('Håb')?.x).toBe(at.get('Job')?.x);
    expect(at.get('Hjælp')?.y).toBe(at.get('Job')?.y);
    expect(at.get('Hjælp')?.x).toBeGreaterThan(margin.side + width / 2);
    expect(at.get('4')?.end).toBeCloseTo(right, 0);
  });

  test('has its page at the end of the last of its lines', async () => {
    const [heard = ''] = await heardOf(1, ...paper(long, 'Håb'));
    expect(heard).toMatch(/nogetandetside2$/);
    const at = placesOf(await pdfOf(planOf(...paper(long, 'Håb'))));
    expect(at.get('2')?.y).toBeGreaterThan(at.get('Det,')?.y ?? Infinity);
    expect(at.get('2')?.end).toBeLessThan(margin.side + width / 2);
  });

  test('has its page on the left of a paper from right to left', async () => {
    // Digits run as the paper does.
    const at = placesOf(await pdfOf({ ...planOf(...paper('123', '456')), dir: 'rtl' }));
    expect(at.get('123')?.end).toBeCloseTo(right, 0);
    expect(at.get('456')?.end).toBeLessThan(margin.side + width / 2);
    expect(at.get('3')?.x).toBeLessThan(at.get('456')?.x ?? 0);
  });

  test('stands one below the other in large print', async () => {
    const at = placesOf(await pdfOf({ ...planOf(...paper('Job', 'Håb')), large: true }));
    expect(at.get('Håb')?.x).toBe(at.get('Job')?.x);
    expect(at.get('Håb')?.y).toBeGreaterThan(at.get('Job')?.y ?? Infinity);
  });

  test('has no page where it stands nowhere', async () => {
    const text = textOf(await pdfOf(planOf({ kind: 'places', items: [{ text: 'Job', to: 'x' }] })));
    expect(text).toContain('Job');
    expect(text).not.toContain('side');
  });

  test('is nothing where there is nothing', async () => {
    const text = textOf(await pdfOf(planOf({ kind: 'places', items: [] }, paragraph('Svar'))));
    expect(text.trim()).toBe('Min forberedelse Svar Min forberedelse Side 1 af 1');
  });
});
