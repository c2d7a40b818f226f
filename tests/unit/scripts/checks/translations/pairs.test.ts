import { describe, expect, it } from 'vitest';
import { pairsOf } from '../../../../../scripts/checks/translations/pairs.ts';
import type { Block } from '../../../../../src/domain/text/block.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [{ text }] });
const files = [
  {
    path: 'rules/tolk/da.md',
    data: { title: 'Tolk' },
    body: [paragraph('Ring'), paragraph('Sig det')],
  },
  {
    path: 'rules/tolk/uk.md',
    data: { title: 'Перекладач', hint: 'Ні' },
    body: [paragraph('Дзвоніть')],
  },
  { path: 'rules/klage/da.md', data: { title: 'Klage' }, body: [] },
];
const messages = {
  da: { 'form.next': 'Næste', days_one: '1 dag', days_other: '{{count}} dage', 'cli.x': 'fejl' },
  uk: { 'form.next': 'Далі', days_few: '{{count}} дні', days_other: '{{count}} дня' },
};

describe('The texts of two languages', () => {
  const { pairs, unpaired } = pairsOf(files, messages, ['da', 'uk']);

  it('are paired by key, and by their place in a page', () => {
    expect(pairs).toEqual([
      { place: 'rules/tolk: title', main: 'Tolk', other: 'Перекладач' },
      { place: 'rules/tolk: 1 paragraph', main: 'Ring', other: 'Дзвоніть' },
      { place: 'ui: form.next', main: 'Næste', other: 'Далі' },
      { place: 'ui: days_other', main: '{{count}} dage', other: '{{count}} дня' },
    ]);
  });

  it('are told where one has no partner', () => {
    expect(unpaired).toEqual([
      { place: 'rules/tolk: 2 paragraph', lacks: 'other' },
      { place: 'rules/tolk: hint', lacks: 'main' },
    ]);
  });
});
