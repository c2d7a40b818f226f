import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../../src/domain/way/outline.ts';
import type { Outline, OutlineTopic } from '../../../../src/domain/way/outline.ts';

const topic: OutlineTopic = {
  id: 'hverdag',
  view: 'questions',
  part: 'more',
  firstWhen: { question: 'hopes', is: ['pension'] },
  pick: true,
  paper: 'forberedelse',
  minutes: 2.5,
  screens: [
    {
      id: 'uge',
      minutes: 1.5,
      within: 15,
      questions: [
        { id: 'week' },
        { id: 'other', when: { question: 'week', is: ['busy'] } },
        { id: 'wish', level: 'job' },
      ],
    },
    { id: 'tanker', minutes: 1, questions: [{ id: 'thoughts' }] },
  ],
};
const outline: Outline = { steps: [topic, { id: 'se-efter', view: 'review' }] };

describe('The outline of a way', () => {
  it('keeps what finding the way needs', () => {
    expect(outlineOf(outline)).toStrictEqual(outline);
  });

  it('keeps no words, and of minutes a tenth', () => {
    const titled = {
      steps: outline.steps.map((step) => ({
        ...step,
        title: 'Din hverdag',
        ...('screens' in step && {
          screens: step.screens.map((screen) => ({
            ...screen,
            minutes: screen.minutes + 0.04,
            title: 'Din uge',
            questions: screen.questions.map((question) => ({ ...question, label: 'Hvordan?' })),
          })),
        }),
      })),
    } as Outline;
    expect(outlineOf(titled)).toStrictEqual(outline);
  });

  it('says nothing of what a step has not', () => {
    const { firstWhen, pick, ...plain } = topic;
    expect([firstWhen, pick]).not.toContain(undefined);
    expect(outlineOf({ steps: [plain] })).toStrictEqual({ steps: [plain] });
  });
});
