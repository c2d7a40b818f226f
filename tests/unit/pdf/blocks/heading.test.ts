import { expect, test } from 'vitest';
import type { BlockOf } from '../../../../src/domain/text/block.ts';
import { sheetStyle } from '../../../../src/pdf/layout/style.ts';
import { structureOf } from '../../cli/readBack.ts';
import { paragraph, pdfOf, planOf } from '../papers.ts';
import { bookmarksOf, read, sizesOf } from '../structure.ts';

const { styles, footer } = sheetStyle(1);

test.for<[string, Partial<BlockOf<'heading'>>, string, string, number[]]>([
  ['its words', {}, 'Job', 'Job', [styles.heading2.size]],
  ['its number', { number: '1' }, '1Job', '1 Job', [styles.heading2.size]],
  [
    'what others call the same, set back, and not among the bookmarks',
    { number: '1', note: 'Erhverv' },
    '1Job·Erhverv',
    '1 Job',
    [styles.heading2.size, styles.mark.size],
  ],
])('A heading says %s', async ([, more, heard, bookmark, sizes]) => {
  const bytes = await pdfOf(
    planOf({ kind: 'heading', level: 2, text: 'Job', ...more }, paragraph('Svar')),
  );
  const elements = structureOf(bytes).filter(({ role }) => role === 'H2');
  expect(elements.map(({ text }) => text)).toEqual([heard]);
  const { catalog, pages } = await read(bytes);
  expect(bookmarksOf(catalog)[1]).toEqual({ title: bookmark, depth: 2 });
  const [first] = pages;
  const body = [styles.title.size, ...sizes, styles.body.size, footer.size];
  expect(sizesOf(first?.operators ?? [])).toEqual(body);
});
