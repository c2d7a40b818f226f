import { expect, test } from 'vitest';
import { paragraph, pdfOf, placesOf, planOf, poppler } from '../papers.ts';

const items = ['Hvad hjælper?', 'Hvad er svært?', 'Hvem er med?'];

async function cardsOf(texts: string[]) {
  return placesOf(await pdfOf(planOf(paragraph('Kort'), { kind: 'cards', items: texts })));
}

test('Cards to cut out stand two side by side, of one height', async () => {
  const at = await cardsOf(['hjælper', 'svært', 'med', 'nu']);
  const [first, second, third, fourth] = ['hjælper', 'svært', 'med', 'nu'].map((word) =>
    at.get(word),
  );
  expect(second?.y).toBe(first?.y);
  expect(third?.x).toBe(first?.x);
  expect(fourth?.x).toBe(second?.x);
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(200);
  // Room to write below the text.
  expect((third?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(100);
});

test('A card with much on it makes its row higher, and nothing is cut', async () => {
  const long = Array.from({ length: 120 }, (_, at) => `ord${at}`).join(' ');
  const at = await cardsOf([long, 'svært', 'med']);
  expect(at.get('med')?.y).toBeGreaterThan(at.get('ord119')?.y ?? Infinity);
});

test('Cards are a list to whoever reads by ear', async () => {
  const bytes = await pdfOf(planOf({ kind: 'cards', items }));
  const told = poppler('pdfinfo', bytes, '-struct-text');
  expect([...told.matchAll(/^ *LBody.*\n *"(.*)"/gm)].map(([, text]) => text)).toEqual(items);
});
