import { describe, expect, test } from 'vitest';
import type { BlockOf } from '../../../../src/domain/text/block.ts';
import { pens, sheetStyle } from '../../../../src/pdf/layout/style.ts';
import { structureOf } from '../../cli/readBack.ts';
import { bare, paragraph, pdfOf, placesOf, textOf } from '../papers.ts';
import { read, sizesOf } from '../structure.ts';

const { margin, width, styles } = sheetStyle(1);
const right = margin.side + width;
const facts = ['2026', 'Aarhus'];

function made(head: Omit<BlockOf<'head'>, 'kind' | 'title'>, dir: 'ltr' | 'rtl' = 'ltr') {
  const plan = bare({ kind: 'head', title: 'Forberedelse', ...head }, paragraph('Under'));
  return pdfOf({ ...plan, dir });
}

/** Roles and words in the order in which they are read out. */
async function heardOf(head: Omit<BlockOf<'head'>, 'kind' | 'title'>): Promise<string[]> {
  const elements = structureOf(await made(head)).filter(({ own }) => own !== '');
  return elements.map(({ role, own }) => `${role} ${own}`);
}

describe('The head of a sheet', () => {
  test.for<[string, Omit<BlockOf<'head'>, 'kind' | 'title'>, string[], number]>([
    ['its title alone', { facts: [] }, ['H1 Forberedelse'], styles.title.size],
    [
      'a name above what it is',
      { name: 'Birgit', facts: [] },
      ['P Birgit', 'H1 Forberedelse'],
      styles.title.size,
    ],
    [
      'a line for the name',
      { nameLine: 'Navn', facts: [] },
      ['P Navn', 'H1 Forberedelse'],
      styles.body.size,
    ],
    [
      'who wrote it, and facts',
      { name: 'Birgit', by: 'Skrevet', facts },
      ['P Birgit', 'H1 Forberedelse', 'P Skrevet', 'P 2026', 'P Aarhus'],
      styles.title.size,
    ],
  ])('says %s, and all of it is heard', async ([, head, expected, size]) => {
    const said = expected.map((one) => one.replace(/^(\w+) /, '$1 '));
    expect(await heardOf(head)).toEqual([...said, 'P Under']);
    const [first] = sizesOf((await read(await made(head))).pages[0]?.operators ?? []);
    expect(first).toBe(size);
  });

  test('has its facts at the other side, level with the name', async () => {
    const at = placesOf(await made({ name: 'Birgit', facts }));
    expect(at.get('Birgit')?.x).toBeCloseTo(margin.side, 0);
    for (const fact of facts) expect(at.get(fact)?.end).toBeCloseTo(right, 0);
    expect(at.get('2026')?.y).toBeLessThan(at.get('Forberedelse')?.y ?? 0);
    expect(at.get('Under')?.y).toBeGreaterThan(at.get('Forberedelse')?.y ?? Infinity);
  });

  test('is turned around on a paper from right to left', async () => {
    // Digits run as the paper does.
    const at = placesOf(await made({ name: '1234', facts: ['2026', '567'] }, 'rtl'));
    expect(at.get('1234')?.end).toBeCloseTo(right, 0);
    for (const fact of ['2026', '567']) expect(at.get(fact)?.x).toBeCloseTo(margin.side, 0);
  });

  test('has a line below it from edge to edge, and a line to write on if there is no name', async () => {
    const lines = async (head: Omit<BlockOf<'head'>, 'kind' | 'title'>) => {
      const { pages } = await read(await made(head));
      const drawn = pages.flatMap(({ operators }) => operators);
      return (['accent', 'line'] as const).map(
        (pen) => drawn.filter((operator) => operator.startsWith(pens[pen])).length,
      );
    };
    expect(await lines({ name: 'Birgit', facts })).toEqual([1, 0]);
    expect(await lines({ nameLine: 'Navn', facts })).toEqual([1, 1]);
  });

  test.for([300, 4000])('loses none of a name of %i letters', async (length) => {
    const name = Array.from({ length }, (_, at) => String.fromCharCode(97 + (at % 26))).join('');
    const text = textOf(await made({ name, facts: ['2026'] })).replace(
      /2026|Min forberedelse Side \d af \d|\s/g,
      '',
    );
    expect(text).toContain(name);
  });
});
