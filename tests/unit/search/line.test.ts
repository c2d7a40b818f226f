import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../src/search/line.ts';

const hits = (word: string): boolean => word.startsWith('bisidder');
const said = (text: string): string =>
  lineOf(text, hits)
    .map((run) => (run.hit ? `[${run.text}]` : run.text))
    .join('');
const filler = 'ord '.repeat(60).trim();

describe('The line of a text around what was looked for', () => {
  it.each([
    ['a short text is whole', 'Tag en bisidder med.', 'Tag en [bisidder] med.'],
    ['every hit is marked', 'bisidder, bisidderen', '[bisidder], [bisidderen]'],
    ['a text without a hit is its beginning', 'Mødet', 'Mødet'],
    ['nothing is nothing', '', ''],
  ])('%s', (_, text, line) => {
    expect(said(text)).toBe(line);
  });

  it('begins a little before the first hit and ends after a line, at whole words', () => {
    const line = said(`${filler} Din bisidder lytter. ${filler}`);
    expect(line).toMatch(/^… (?:ord )+Din \[bisidder\] lytter\. (?:ord )+…$/);
    expect(line.length).toBeLessThan(170);
  });

  it('is not longer for a word that does not end', () => {
    expect(said('o'.repeat(5000)).length).toBeLessThan(170);
  });
});
