import { expect, test } from 'vitest';
import type { Plan } from '../../../../src/domain/text/block.ts';
import { paragraph, pdfOf, planOf, poppler } from '../papers.ts';

const line = '_'.repeat(34);

test.for<[string, Pick<Plan, 'foot' | 'isOwn' | 'edition'>, string]>([
  ['what paper it is', {}, 'Min forberedelse'],
  ['whose', { foot: { name: 'Birgit' } }, 'Birgit · Min forberedelse'],
  ['whose, with room to write it', { foot: { line: 'Navn' } }, `Navn: ${line} · Min forberedelse`],
  [
    'whether it is my own copy',
    { foot: { name: 'Birgit' }, isOwn: true },
    'Birgit · Min forberedelse · Min egen kopi',
  ],
  [
    'of which edition it is',
    { foot: { name: 'Birgit' }, edition: 'Klar til mødet 1.2.3, regler tjekket 6. nov. 2026' },
    'Birgit · Min forberedelse · Klar til mødet 1.2.3, regler tjekket 6. nov. 2026',
  ],
  [
    'nothing of its edition where there is no room for all of it',
    {
      foot: { line: 'Navn' },
      edition: 'Klar til mødet 1.2.3, regler tjekket 6. nov. 2026 '.repeat(2),
    },
    `Navn: ${line} · Min forberedelse`,
  ],
])('The foot of each page says %s', async ([, more, expected]) => {
  const bytes = await pdfOf({ ...planOf(paragraph('ord '.repeat(2000))), ...more });
  const pages = poppler('pdftotext', bytes, '-layout').split('\f').slice(0, -1);
  expect(pages.length).toBeGreaterThan(1);
  for (const [at, page] of pages.entries()) {
    const foot = page.trim().split('\n').at(-1)?.trim().replace(/\s+/g, ' ');
    expect(foot).toBe(`${expected} Side ${at + 1} af ${pages.length}`);
  }
});

test('A foot that is longer than its line is cut before the number of the page', async () => {
  const name = Array.from({ length: 60 }, (_, at) => `navn${at}`).join(' ');
  const bytes = await pdfOf({ ...planOf(paragraph('Svar')), foot: { name } });
  const foot = poppler('pdftotext', bytes, '-layout').trim().split('\n').at(-1);
  expect(foot).toMatch(/^\s*navn0 navn1 .*… +Side 1 af 1$/);
});
