import { describe, expect, test } from 'vitest';
import type { Block, BlockOf } from '../../../../src/domain/text/block.ts';
import { pens, sheetStyle, wash } from '../../../../src/pdf/layout/style.ts';
import { structureOf } from '../../cli/readBack.ts';
import { paragraph, pdfOf, placesOf, planOf, poppler } from '../papers.ts';
import { marksOf, read } from '../structure.ts';

const { margin, width, indent } = sheetStyle(1);
const right = margin.side + width;
const words = 'ord '.repeat(400).trim();

function beside(more: Partial<BlockOf<'beside'>> = {}): Block {
  const blocks = [paragraph('Arbejde'), paragraph('Ro')];
  return { kind: 'beside', level: 2, heading: 'Håb', blocks, ...more };
}

/** How often each of these is drawn on a paper. */
async function drawn(...blocks: Block[]) {
  const { pages } = await read(await pdfOf(planOf(...blocks)));
  const operators = pages.flatMap(({ operators }) => operators);
  for (const page of pages) expect(marksOf(page.operators)).toMatchObject({ stray: [], depth: 0 });
  const count = (start: string) => operators.filter((one) => one.startsWith(start)).length;
  return {
    boxes: count(wash),
    bars: count(pens.accentSide),
    rules: count(pens.between),
    discs: operators.filter((one) => one.endsWith(' c f')).length,
  };
}

describe('A heading with something beside it', () => {
  test('stands level with the first of that, which is moved in, and goes before it by ear', async () => {
    const bytes = await pdfOf(planOf(beside()));
    const at = placesOf(bytes);
    const [heading, first, second] = ['Håb', 'Arbejde', 'Ro'].map((word) => at.get(word));
    expect(heading?.x).toBeCloseTo(margin.side, 0);
    expect(first?.y).toBeCloseTo(heading?.y ?? 0, 0);
    expect(first?.x).toBeCloseTo(margin.side + width * 0.22 + indent.note, 0);
    expect(second?.x).toBe(first?.x);
    const heard = structureOf(bytes).filter(({ own }) => own !== '');
    expect(heard.map(({ role, own }) => `${role} ${own}`).slice(1)).toEqual([
      'H2 Håb',
      'P Arbejde',
      'P Ro',
    ]);
  });

  test('stands to the right on a paper from right to left', async () => {
    // Digits run as the paper does.
    const block = beside({ heading: '123', blocks: [paragraph('456')] });
    const at = placesOf(await pdfOf({ ...planOf(block), dir: 'rtl' }));
    expect(at.get('123')?.end).toBeCloseTo(right, 0);
    expect(at.get('456')?.end).toBeCloseTo(right - width * 0.22 - indent.note, 0);
  });

  test('stands above it in large print', async () => {
    const at = placesOf(await pdfOf({ ...planOf(beside()), large: true }));
    expect(at.get('Arbejde')?.x).toBeCloseTo(at.get('Håb')?.x ?? 0, 0);
    expect(at.get('Arbejde')?.y).toBeGreaterThan(at.get('Håb')?.y ?? Infinity);
  });

  test.for<[string, BlockOf<'beside'>['sign'], object]>([
    [
      'without a sign has a thin line above it',
      undefined,
      { rules: 1, boxes: 0, bars: 0, discs: 0 },
    ],
    ['to ask of has a disc', 'question', { rules: 1, boxes: 0, bars: 0, discs: 1 }],
    [
      'not to be missed has a disc, and stands in a box with a bar',
      'important',
      { rules: 0, boxes: 1, bars: 1, discs: 1 },
    ],
  ])('%s', async ([, sign, expected]) => {
    expect(await drawn(paragraph('Før'), beside(sign && { sign }))).toEqual(expected);
  });

  test.for([
    ['important', '!'],
    ['question', '?'],
  ] as const)('has a sign that is seen and not heard: %s', async ([sign, mark]) => {
    const bytes = await pdfOf(planOf(beside({ sign })));
    expect(poppler('pdftotext', bytes, '-layout')).toContain(mark);
    expect(poppler('pdfinfo', bytes, '-struct-text')).not.toContain(mark);
    const at = placesOf(bytes);
    const moved = margin.side + indent.item + (sign === 'important' ? indent.note : 0);
    expect(at.get('Håb')?.x).toBeCloseTo(moved, 0);
    expect(at.get(mark)?.end).toBeLessThan(moved);
  });

  test('has no line above it at the top of a page, or just below another line', async () => {
    expect(await drawn(beside())).toMatchObject({ rules: 0 });
    expect(await drawn(paragraph('Før'), { kind: 'break' }, beside())).toMatchObject({ rules: 0 });
  });

  test('goes on over pages, and its box with it', async () => {
    const long = beside({
      sign: 'important',
      blocks: [paragraph(words), paragraph(words.repeat(4))],
    });
    const bytes = await pdfOf(planOf(long));
    const { pages } = await read(bytes);
    expect(pages.length).toBeGreaterThan(1);
    expect(await drawn(long)).toEqual({
      rules: 0,
      discs: 1,
      boxes: pages.length,
      bars: pages.length,
    });
    expect(poppler('pdftotext', bytes).match(/\bord/g)).toHaveLength(2000 - 3);
  });

  test('is never parted from the first lines of it', async () => {
    for (let lines = 30; lines < 44; lines += 1) {
      const above = Array.from({ length: lines }, (_, at) => paragraph(`linje${at}`));
      const at = placesOf(await pdfOf(planOf(...above, beside({ heading: 'Mit lange håb' }))));
      expect(at.get('Mit')?.page, `${lines} lines above`).toBe(at.get('Arbejde')?.page);
    }
  });
});
