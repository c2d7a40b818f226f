import { expect, it } from 'vitest';
import { readMessages } from '../../../src/cli/readContent.ts';
import { editionLine, paperEdition } from '../../../src/i18n/editionLine.ts';
import { createTranslate } from '../../../src/i18n/translate.ts';

const edition = { version: '1.2.3', checked: '2026-11-06' };

it.each([
  [
    'da',
    'Version 1.2.3 · Reglerne er tjekket den 6. november 2026',
    'Klar til mødet 1.2.3, regler tjekket 6. nov. 2026',
  ],
  [
    'en',
    'Version 1.2.3 · Rules checked on November 6, 2026',
    'Klar til mødet 1.2.3, rules checked Nov 6, 2026',
  ],
])('An edition is told in %s, on a page and shorter on a paper', async (lang, page, paper) => {
  const speech = { lang, t: createTranslate(lang, await readMessages(lang)) };
  expect(editionLine(speech, edition)).toBe(page);
  expect(paperEdition(speech, edition)).toBe(paper);
});
