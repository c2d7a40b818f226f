import { describe, expect, it } from 'vitest';
import { choice, choiceValue } from '../../../../src/domain/kinds/choice.ts';
import { choice as onPaper } from '../../../../src/domain/kinds/paper/choice.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

const letter = questionOf('choice', 'called-to');

describe('A choice', () => {
  it('is empty until something is chosen', () => {
    expect(choice.isEmpty(choice.empty)).toBe(true);
    expect(choice.isEmpty('team')).toBe(false);
  });

  it('is its label on paper, and nothing where the content does not have it', () => {
    expect(onPaper.blocks(letter, 'team')).toEqual([
      { kind: 'paragraph', text: [{ text: 'Teamet' }] },
    ]);
    expect(onPaper.blocks(letter, 'gone-since')).toEqual([]);
  });

  it('is boxes to tick on a blank sheet', () => {
    expect(onPaper.blank(letter)).toEqual([
      {
        kind: 'checks',
        items: [
          { text: 'Teamet', checked: false },
          { text: 'Et andet møde', checked: false },
        ],
      },
    ]);
  });

  it.each([
    ['team', true],
    ['', true],
    ['Teamet er bedst', false],
    [7, false],
  ])('is saved as an id or nothing: %j', (value, expected) => {
    expect(choiceValue.safeParse(value).success).toBe(expected);
  });
});
