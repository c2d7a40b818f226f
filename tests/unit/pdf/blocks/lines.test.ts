import { expect, test } from 'vitest';
import { pens, sheetStyle } from '../../../../src/pdf/layout/style.ts';
import { pdfOf, planOf, textOf } from '../papers.ts';
import { read } from '../structure.ts';

const { margin, width, handwriting } = sheetStyle(1);

/** Where each line to write on begins and how high it stands, in pt. */
async function linesOf(count: number, label?: string) {
  const bytes = await pdfOf(
    planOf({ kind: 'lines', count, ...(label !== undefined && { label }) }),
  );
  const { pages } = await read(bytes);
  const drawn = pages.flatMap(({ operators }) => operators);
  const lines = drawn
    .filter((operator) => operator.startsWith(pens.line))
    .map((operator) => {
      const [, x, y, end] = /w ([\d.]+) ([\d.]+) m ([\d.]+)/.exec(operator) ?? [];
      return { x: Number(x), y: Number(y), end: Number(end) };
    });
  return { lines, text: textOf(bytes) };
}

test.for([0, 1, 3])('Lines to write on go from edge to edge: %i', async (count) => {
  const { lines } = await linesOf(count);
  expect(lines).toHaveLength(count);
  for (const { x, end } of lines) expect([x, end]).toEqual([margin.side, margin.side + width]);
});

test('A label stands at the beginning of the first line, and the others are whole', async () => {
  const { lines, text } = await linesOf(2, 'Dag og tid');
  const [first, second] = lines;
  expect(text).toContain('Dag og tid:');
  expect(first?.x).toBeGreaterThan(margin.side + 40);
  expect(first?.end).toBe(margin.side + width);
  expect(second?.x).toBe(margin.side);
  expect((first?.y ?? 0) - (second?.y ?? 0)).toBeCloseTo(handwriting, 1);
});

test('A long label stands above all of the line', async () => {
  const question = 'Hvad skal en arbejdsplads tænke på, for at du kan have det godt der?';
  const { lines, text } = await linesOf(1, question);
  expect(text).toContain(question);
  expect(lines.map(({ x }) => x)).toEqual([margin.side]);
});
