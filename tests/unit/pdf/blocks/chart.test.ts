import { describe, expect, it } from 'vitest';
import type { BlockOf, Strip } from '../../../../src/domain/text/block.ts';
import { paragraph, pdfOf, placesOf, planOf } from '../papers.ts';
import { flat, PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, read } from '../structure.ts';
import type { Element } from '../structure.ts';

const strip: Strip = {
  label: 'Opgaver',
  high: 'Godt',
  low: 'Svært',
  steps: 3,
  bars: [1, undefined, 1 / 3],
};

function chartOf(...strips: Strip[]): BlockOf<'chart'> {
  return { kind: 'chart', alt: 'Tre gange.', strips, from: 'januar', to: 'marts' };
}

async function figuresIn(pdf: Uint8Array) {
  const { tree, pages } = await read(pdf);
  return { figures: flat(tree).filter(({ role }) => role === 'Figure'), pages };
}

function boxOf({ dict }: Element): number[] | undefined {
  const box = dict.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('BBox'), PDFArray);
  return box?.asArray().map((side) => (side instanceof PDFNumber ? side.asNumber() : NaN));
}

/** The boxes that a page fills: the left edge, the lower edge, the width and the height of each. */
function boxesOn(operators: string[]): number[][] {
  return operators
    .filter((line) => line.endsWith(' re f'))
    .map((line) => line.split(' ').slice(0, 4).map(Number));
}

describe('A chart', () => {
  it('is one figure with words for it, and tells where it stands', async () => {
    const { figures, pages } = await figuresIn(await pdfOf(planOf(chartOf(strip, strip))));
    const [figure] = figures;
    expect(figures).toHaveLength(1);
    expect(figure?.dict.lookup(PDFName.of('Alt'), PDFHexString).decodeText()).toBe('Tre gange.');
    const [left = 0, bottom = 0, right = 0, top = 0] = (figure && boxOf(figure)) ?? [];
    for (const [x = 0, y = 0, width = 0, height = 0] of boxesOn(pages[0]?.operators ?? [])) {
      expect(x).toBeGreaterThanOrEqual(left);
      expect(y).toBeGreaterThanOrEqual(bottom);
      expect(x + width).toBeLessThanOrEqual(right + 0.01);
      expect(y + height).toBeLessThanOrEqual(top + 0.01);
    }
  });

  it('has a bar for each that is said, as high as what it says', async () => {
    const { pages } = await figuresIn(await pdfOf(planOf(chartOf(strip))));
    const [first = [], last = [], ...more] = boxesOn(pages[0]?.operators ?? []);
    expect(more).toEqual([]);
    expect((first[3] ?? 0) / (last[3] ?? 1)).toBeCloseTo(3, 1);
    expect(first[1]).toBeCloseTo(last[1] ?? 0, 1);
    expect(first[0]).toBeLessThan(last[0] ?? 0);
  });

  it('runs from the right on a paper that does', async () => {
    const { pages } = await figuresIn(await pdfOf({ ...planOf(chartOf(strip)), dir: 'rtl' }));
    const [first = [], last = []] = boxesOn(pages[0]?.operators ?? []);
    expect(first[0]).toBeGreaterThan(last[0] ?? 0);
  });

  it('has what high and low are beside its bars, and the days below them', async () => {
    const at = await pdfOf(planOf(chartOf(strip))).then(placesOf);
    const { Opgaver, Godt, Svært, januar, marts } = Object.fromEntries(at);
    expect(Opgaver?.y).toBeLessThan(Godt?.y ?? 0);
    expect(Godt?.y).toBeLessThan(Svært?.y ?? 0);
    expect(Svært?.y).toBeLessThan(januar?.y ?? 0);
    expect(januar?.x).toBeGreaterThan(Godt?.x ?? 0);
    expect(marts?.x).toBeGreaterThan(januar?.x ?? 0);
    expect(marts?.y).toBe(januar?.y);
  });

  it('is kept whole, and its note below it', async () => {
    const before = Array.from({ length: 40 }, () => paragraph('Før'));
    const chart = { ...chartOf(strip, strip, strip, strip), note: 'Resten' };
    const at = await pdfOf(planOf(...before, chart)).then(placesOf);
    expect(['Opgaver', 'marts', 'Resten'].map((word) => at.get(word)?.page)).toEqual([1, 1, 1]);
  });

  it('that no page has room for goes on to the next, and does not say where it stands', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ ...strip, label: `Opgave${at}` }));
    const pdf = await pdfOf(planOf(chartOf(...many)));
    const { figures } = await figuresIn(pdf);
    expect(figures.map(boxOf)).toEqual([undefined]);
    const at = placesOf(pdf);
    expect(at.get('Opgave0')?.page).toBe(0);
    expect(at.get('Opgave39')?.page).toBeGreaterThan(0);
  });
});
