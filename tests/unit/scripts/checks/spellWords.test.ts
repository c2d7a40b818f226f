import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  idleWords,
  unknownWords,
  wordList,
  wordsToSpell,
} from '../../../../scripts/checks/spellWords.ts';
import type { Unit } from '../../../../scripts/checks/units.ts';

function unit(id: string, ...texts: string[]): Unit {
  return { id, reader: 'citizen', texts, items: [] };
}

describe('Spelling', () => {
  it.each([
    ['each word once', 'Du og du og du.', ['Du', 'du', 'og']],
    [
      'words with a hyphen or an apostrophe',
      "UU-vejleder, CV'et og CV’et",
      ["CV'et", 'UU-vejleder', 'og'],
    ],
    ['words in signs', '»Må« (jeg)? og/eller', ['Må', 'eller', 'jeg', 'og']],
    [
      'no numbers, addresses and names of files',
      'den 1. maj 2026 borger.dk a@b.dk klar-nu.json',
      ['den', 'maj'],
    ],
    ['no options of commands', 'Skriv --today', ['Skriv']],
  ])('looks up %s', (_, text, words) => {
    expect(wordsToSpell([unit('u', text)])).toEqual(words);
  });

  it('looks up what lists name', () => {
    expect(wordsToSpell([{ ...unit('u'), items: ['en ven'] }])).toEqual(['en', 'ven']);
  });

  it('says where a word stands that nobody knows', () => {
    const units = [unit('a', 'Mødett i dag'), unit('b', 'I dag'), unit('c', 'Til Mødett!')];
    expect(unknownWords(units, ['Mødett'], [])).toEqual([{ word: 'Mødett', units: ['a', 'c'] }]);
  });

  it.each([
    ['as it is written', 'DUKH', ['DUKH'], []],
    ['with a capital at the beginning', 'Snusepraktik', ['snusepraktik'], []],
    ['but not in small letters', 'dukh', ['DUKH'], ['dukh']],
  ])('knows a word of our own list %s', (_, word, own, unknown) => {
    expect(unknownWords([unit('u', word)], [word], own).map((one) => one.word)).toEqual(unknown);
  });

  it('names words of our own list that are needed no more', () => {
    expect(idleWords(['DUKH', 'Snusepraktik'], ['DUKH', 'axe', 'snusepraktik'])).toEqual(['axe']);
  });
});

describe('Our own list', () => {
  const words = wordList(readFileSync('scripts/words.da.txt', 'utf8'));

  it('is read without its comments', () => {
    expect(wordList('# Why\nAA\r\n\nax\n')).toEqual(['AA', 'ax']);
  });

  it('is sorted, each word once', () => {
    expect(words.length).toBeGreaterThan(0);
    expect(words).toEqual([...new Set(words)].sort());
  });
});
