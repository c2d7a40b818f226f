import { describe, expect, it } from 'vitest';
import { choices } from '../../../../src/domain/kinds/choices.ts';
import { choices as onPaper } from '../../../../src/domain/kinds/paper/choices.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

const today = '2026-12-01';
const easier = questionOf('choices', 'easier');

describe('Several choices', () => {
  it('are empty until one is chosen', () => {
    expect(choices.isEmpty(choices.empty)).toBe(true);
    expect(choices.isEmpty(['breaks'])).toBe(false);
  });

  it('are never remarked upon', () => {
    expect(choices.remarks(easier, ['breaks', 'gone-since'], today)).toEqual([]);
  });

  it('are a list of labels on paper, as they were chosen', () => {
    expect(onPaper.blocks(easier, ['quiet', 'breaks', 'gone-since'])).toEqual([
      {
        kind: 'list',
        ordered: false,
        items: [[{ text: 'Ro' }], [{ text: 'Pauser' }], [{ text: 'gone-since' }]],
      },
    ]);
  });

  it.each([
    ['one', ['quiet'], 'Ro'],
    ['several', ['quiet', 'breaks', 'gone-since'], 'Ro · Pauser · gone-since'],
  ])('are one line where paper is short: %s', (_, value, words) => {
    expect(onPaper.compact?.(easier, value)).toEqual([
      { kind: 'paragraph', text: [{ text: words }] },
    ]);
  });

  it('are boxes to tick on a blank sheet', () => {
    expect(onPaper.blank(easier)).toEqual([
      {
        kind: 'checks',
        items: [
          { text: 'Pauser', checked: false },
          { text: 'Ro', checked: false },
        ],
      },
    ]);
  });
});
