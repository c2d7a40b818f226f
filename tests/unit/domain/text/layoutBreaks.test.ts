import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFile, parsePreparation } from '../../../../src/domain/preparation/file.ts';
import { withLayoutBreaks } from '../../../../src/domain/text/layoutBreaks.ts';

const ACUTE = '\u0301';
const folder = 'tests/fixtures/preparations';
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

/** How many signs stand on one letter at most, and how long the longest word is. */
function longest(text: string): { signs: number; word: number } {
  const longestOf = (pattern: RegExp): number =>
    (text.match(pattern) ?? []).reduce((most, part) => Math.max(most, [...part].length), 0);
  return { signs: longestOf(/\p{M}+/gu), word: longestOf(/[^\s\u200b]+/gu) };
}

describe('A text that no browser can lay out in time', () => {
  it.each([
    ['one letter with all its signs', `a${ACUTE.repeat(300_000)}`],
    ['a word of letters with a sign each', `a${ACUTE}`.repeat(150_000)],
    ['letters with many signs', `a${ACUTE.repeat(99)}`.repeat(3000)],
    ['signs and nothing else', '\u0483'.repeat(100_000)],
    ['signs outside the first plane', '\u{1d165}'.repeat(100_000)],
    ['a word without signs', 'x'.repeat(300_000), 10_000],
  ])('can be broken, and is whole: %s', (_, text, most = 1100) => {
    const broken = withLayoutBreaks(text);
    expect(longest(broken).signs).toBeLessThanOrEqual(100);
    expect(longest(broken).word).toBeLessThanOrEqual(most);
    expect(broken.replaceAll(/[\u200b\u25cc]/g, '')).toBe(text);
    expect(withLayoutBreaks(broken)).toBe(broken);
  });

  it.each([
    ['signs', ACUTE.repeat(250), [100, 101, 51]],
    ['signs, and no more than go on two letters', ACUTE.repeat(200), [100, 101]],
  ])('has a letter more for each hundred %s', (_, text, lengths) => {
    const letters = withLayoutBreaks(text).split('\u25cc');
    expect(letters.map(({ length }, at) => length + (at > 0 ? 1 : 0))).toEqual(lengths);
  });

  it.each([
    ['a thousand letters', `${'x'.repeat(2500)}${ACUTE}`, [1000, 1000, 501]],
    [
      'a thousand letters and the signs of the last',
      `${'x'.repeat(1000)}${ACUTE}${ACUTE}x`,
      [1002, 1],
    ],
    ['a thousand, and not after the last', `${'x'.repeat(999)}${ACUTE}${ACUTE}`, [1001]],
    ['ten thousand without signs', 'x'.repeat(20_001), [10_000, 10_000, 1]],
    ['ten thousand, and not after the last', 'x'.repeat(10_000), [10_000]],
  ])('is broken after %s', (_, text, lengths) => {
    expect(
      withLayoutBreaks(text)
        .split('\u200b')
        .map(({ length }) => length),
    ).toEqual(lengths);
  });

  it('is whole whatever it is of', () => {
    const part = fc.constantFrom('a', ACUTE, ACUTE.repeat(250), 'x'.repeat(1100), ' ', '\n', '🙂');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const broken = withLayoutBreaks(text);
        expect(broken.replaceAll(/[\u200b\u25cc]/g, '')).toBe(text);
        expect(withLayoutBreaks(broken)).toBe(broken);
      }),
      { numRuns: 200 },
    );
  });

  it('stays as it is where it is only long: an address can be copied', () => {
    const address = `https://kommune.example/?${'a=1&'.repeat(1500)}`;
    expect(withLayoutBreaks(address)).toBe(address);
  });

  it('is broken between letters, never between a letter and its sign', () => {
    const broken = withLayoutBreaks('\u0e01\u0e34'.repeat(2001));
    expect(broken).toContain('\u200b');
    expect(broken).not.toContain('\u200b\u0e34');
  });

  it('is broken when it comes as a file, in any answer', () => {
    const raw = readFileSync(`${folder}/svend.json`, 'utf8').replaceAll(
      'Min bror',
      `a${ACUTE.repeat(1000)}`,
    );
    const loaded = parseFile(raw);
    expect(longest(JSON.stringify(loaded)).signs).toBeLessThanOrEqual(100);
  });
});

describe('A text of somebody', () => {
  it.each([
    ['of one word', 'x'.repeat(1000)],
    ['in Thai, without a space', 'กำลังใจดีที่สุด'.repeat(60)],
    ['with a key held down for seconds', `e${ACUTE.repeat(100)}`],
    ['with letters of two parts, as a Mac writes them', `A\u030a `.repeat(5000)],
  ])('is left as it is: %s', (_, text) => {
    expect(withLayoutBreaks(text)).toBe(text);
  });

  it.each(files)('is left as it is in %s', (file) => {
    const raw = readFileSync(`${folder}/${file}`, 'utf8');
    expect(parseFile(raw)).toEqual(parsePreparation(raw));
  });
});
