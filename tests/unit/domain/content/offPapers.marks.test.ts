/** Which questions are marked as on no paper, by the sections that tell their topics. */
import { describe, expect, it } from 'vitest';
import type { Document, Section, Step } from '../../../../src/domain/content/catalog.ts';
import { withOffPapers } from '../../../../src/domain/content/offPapers.ts';
import { made } from '../../../fixtures/catalog/questions.ts';

const question = made({ id: 'week', kind: 'text', length: 'long', topics: ['week'] }, { label: '?' });
const step = { view: 'questions', screens: [{ id: 'uge', questions: [question] }] };
const review = { view: 'review', id: 'gennemse' } as unknown as Step;

/** Whether the question is marked, with these sections, each on a paper of its own. */
function isMarked(...sections: object[]): boolean {
  const documents = sections.map((section) => ({ sections: [section as Section] }) as Document);
  const [marked, last] = withOffPapers([step as unknown as Step, review], documents);
  expect(last).toBe(review);
  const [screen] = marked?.view === 'questions' ? marked.screens : [];
  expect(screen).toEqual({
    id: 'uge',
    questions: [{ ...question, ...(screen?.questions[0]?.offPapers && { offPapers: true }) }],
  });
  return screen?.questions[0]?.offPapers === true;
}

describe('A question is marked', () => {
  it.each([
    ['where the only section that tells it is off', [{ topic: 'week', off: true }], true],
    [
      'where all that tell it are',
      [
        { topic: 'week', off: true },
        { topic: 'week', off: true },
      ],
      true,
    ],
    [
      'not where one is on',
      [
        { topic: 'week', off: true },
        { topic: 'week', off: false },
      ],
      false,
    ],
    [
      'not for what sections of other topics are',
      [
        { topic: 'week', off: false },
        { topic: 'name', off: true },
        { tells: 'way', off: true },
      ],
      false,
    ],
    ['not where no paper tells it at all', [{ topic: 'name', off: true }], false],
  ])('%s', (_, sections, expected) => expect(isMarked(...sections)).toBe(expected));
});
