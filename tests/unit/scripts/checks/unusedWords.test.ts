import { expect, it } from 'vitest';
import { unusedWords } from '../../../../scripts/checks/unusedWords.ts';
import type { Unit } from '../../../../scripts/checks/units.ts';
import type { Word } from '../../../../src/domain/content/catalog.ts';

function word(id: string): Word {
  return {
    id,
    checked: '2026-11-22',
    word: id,
    forms: [id, `${id}en`],
    also: [],
    text: id,
    lang: 'da',
  };
}

function unit(id: string, text: string, item: string): Unit {
  return { id, reader: 'citizen', texts: [text], items: [item] };
}

it.each([
  ['is in a sentence in one of its forms', unit('pages/p', 'Sagen er din.', ''), []],
  ['is in a list', unit('pages/p', '', 'din sag'), []],
  ['is in no text', unit('pages/p', 'Sagsakter', ''), ['sag']],
  ['is only in the glossary', unit('glossary', 'sag', ''), ['sag']],
])('A word %s', (_, text, unused) => {
  expect(unusedWords([text], [word('sag')]).map(({ id }) => id)).toEqual(unused);
});
