import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/domain/text/block.ts';
import {
  cards,
  cardsSource,
  cardsValue,
  isEmptyCard,
  speakers,
} from '../../../../src/domain/kinds/cards.ts';
import { cardBlocksOf } from '../../../../src/domain/kinds/paper/cards.ts';
import { cardsRemarks } from '../../../../src/domain/kinds/remarks/cards.ts';
import { cards as onPaper } from '../../../../src/domain/kinds/paper/cards.ts';
import type { Card, Cards } from '../../../../src/domain/kinds/cards.ts';
import { remarksOnField } from '../../remarks.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

const practice = questionOf('cards', 'practice-cards');
const today = '2026-12-01';

/** The blocks of cards as "question: words / who says it". */
function told(blocks: Block[]): string[] {
  const words = (block: Block): string =>
    block.kind === 'paragraph' ? block.text.map(({ text }) => text).join('') : block.kind;
  return blocks.map((block) =>
    block.kind === 'answer'
      ? `${block.label}: ${block.blocks.map(words).join(' / ')}`
      : words(block),
  );
}

describe('A card', () => {
  const cases: [string, Card, boolean][] = [
    ['without words', { text: '' }, true],
    ['with spaces', { text: ' \n' }, true],
    ['with words', { text: 'Haven' }, false],
    ['that somebody says', { text: '', speaker: 'companion' }, false],
    ['that is skipped', { text: '', speaker: 'skip' }, false],
  ];
  it.each(cases)('is empty until something is said to it: one %s', (_, one, expected) => {
    expect(isEmptyCard(one)).toBe(expected);
    expect(cards.isEmpty({ day: one })).toBe(expected);
  });
});

describe('Cards', () => {
  it('begin empty', () => {
    expect(cards.isEmpty(cards.empty)).toBe(true);
    expect(told(onPaper.blocks(practice, cards.empty))).toEqual([]);
  });

  const cases: [string, Cards, string[]][] = [
    [
      'in the order they are asked, whatever was written first',
      { dream: { text: 'Et hus' }, day: { text: 'Haven' } },
      ['Hvordan er en god dag?: Haven', 'Hvad drømmer du om?: Et hus'],
    ],
    [
      'last of all, and without a question, when the content no longer has them',
      {
        'gone-since': { text: 'Før', speaker: 'companion' },
        another: { text: '', speaker: 'companion' },
        dream: { text: 'Et hus' },
      },
      ['Hvad drømmer du om?: Et hus', 'Før'],
    ],
    ['line by line', { day: { text: 'Haven\nSolen' } }, ['Hvordan er en god dag?: Haven / Solen']],
    [
      'without those that are skipped or empty',
      { day: { text: 'Haven', speaker: 'skip' }, dream: { text: ' ' } },
      [],
    ],
    [
      'with own words first and then who says them, where it is not the citizen',
      {
        day: { text: 'Haven', speaker: 'companion' },
        dream: { text: 'Et hus', speaker: 'caseworker' },
      },
      [
        'Hvordan er en god dag?: Haven / Det siger min bisidder',
        'Hvad drømmer du om?: Et hus / Det siger min sagsbehandler',
      ],
    ],
    [
      'with no more than the words that the citizen says',
      { day: { text: 'Haven', speaker: 'me' } },
      ['Hvordan er en god dag?: Haven'],
    ],
    [
      'with who says it where there are no words',
      { day: { text: '', speaker: 'me' }, dream: { text: ' \n', speaker: 'me' } },
      ['Hvordan er en god dag?: Det siger jeg', 'Hvad drømmer du om?: Det siger jeg'],
    ],
  ];
  it.each(cases)('are on paper %s', (_, value, expected) => {
    expect(told(onPaper.blocks(practice, value))).toEqual(expected);
  });

  const forOthers: [string, Cards, string[]][] = [
    [
      'the words alone, whoever says them',
      {
        day: { text: 'Haven\nSolen', speaker: 'companion' },
        dream: { text: 'Et hus', speaker: 'caseworker' },
      },
      ['Hvordan er en god dag?: Haven / Solen', 'Hvad drømmer du om?: Et hus'],
    ],
    [
      'the question alone where there are no words to it',
      { day: { text: ' ', speaker: 'companion' } },
      ['Hvordan er en god dag?: Vi taler om det'],
    ],
    [
      'the cards as they are asked, those that the content no longer has last',
      {
        'gone-since': { text: 'Før', speaker: 'companion' },
        dream: { text: 'Et hus', speaker: 'companion' },
        day: { text: 'Haven', speaker: 'companion' },
      },
      ['Hvordan er en god dag?: Haven', 'Hvad drømmer du om?: Et hus', 'Før'],
    ],
    ['nothing where there is no card', {}, []],
  ];
  it.each(forOthers)('are for the one who says them %s', (_, value, expected) => {
    expect(told(cardBlocksOf(practice, value, 'Vi taler om det'))).toEqual(expected);
  });

  it('have room on a blank sheet, all of them or those that are not folded', () => {
    expect(onPaper.blank({ ...practice, first: 1 })).toHaveLength(1);
    expect(onPaper.blank({ ...practice, first: 2 })).toEqual([
      { kind: 'answer', label: 'Hvordan er en god dag?', blocks: [{ kind: 'lines', count: 2 }] },
      { kind: 'answer', label: 'Hvad drømmer du om?', blocks: [{ kind: 'lines', count: 2 }] },
    ]);
  });

  it('are remarked upon card by card', () => {
    const value = { day: { text: 'x'.repeat(4001) }, dream: { text: 'Mit nr. er 0101901234' } };
    expect(cardsRemarks(practice, value, today, remarksOnField)).toEqual([
      { code: 'text.too-long', values: { count: 4001, most: 4000 }, path: ['day'] },
      { code: 'text.like-cpr', values: {}, path: ['dream'] },
    ]);
  });

  it('have a line for each with own words that is not skipped', () => {
    const value: Cards = {
      day: { text: 'Haven', speaker: 'companion' },
      dream: { text: 'Et hus', speaker: 'skip' },
      'gone-since': { text: ' ', speaker: 'me' },
    };
    expect(onPaper.lines(practice, value)).toEqual([
      { id: 'day', label: 'Hvordan er en god dag?', text: 'Haven' },
    ]);
    expect(onPaper.only(practice, value, () => false).day).toEqual({
      text: '',
      speaker: 'companion',
    });
    expect(onPaper.only(practice, value, (line) => line === 'day').day).toEqual(value.day);
  });

  it('need words for everybody who may say them', () => {
    expect(cardsSource.needs({ options: { from: 'practice' }, first: 8 })).toEqual(
      speakers.map((id) => ['options', id]),
    );
  });

  it.each([
    ['a speaker nobody knows', { day: { text: '', speaker: 'boss' } }],
    ['no text', { day: { speaker: 'me' } }],
    ['an id with spaces', { 'a day': { text: '' } }],
  ])('are not saved with %s', (_, value) => {
    expect(cardsValue.safeParse(value).success).toBe(false);
  });
});
