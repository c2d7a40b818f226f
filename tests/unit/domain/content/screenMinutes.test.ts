import { describe, expect, it } from 'vitest';
import { minutesOf, wordsOn } from '../../../../src/domain/content/screenMinutes.ts';
import type { Question } from '../../../../src/domain/kinds/registry.ts';
import { extraQuestions, made, questionOf } from '../../../fixtures/catalog/questions.ts';

const ids = (count: number) => Array.from({ length: count }, (_, at) => `o-${at}`);

/** Of one word each. */
function labels(all: string[]): Record<string, string> {
  return Object.fromEntries(all.map((id, at) => [id, `Valg${at}`]));
}

/** The words that one reads of a question, without those of a screen. */
const wordsOf = (question: Question) => wordsOn({ title: '', questions: [question] });

function choiceOf(count: number) {
  const options = ids(count);
  return made({ id: 'one', kind: 'choice', options }, { label: 'Hvad?', options: labels(options) });
}

describe('The words that one reads', () => {
  it('on a screen are those of its title, its lead and its questions', () => {
    const question = made({ id: 'name', kind: 'text', length: 'short' }, { label: 'Hvad hedder du?' });
    const screen = { title: 'Først lidt', lead: 'Du må springe over.', questions: [question] };
    expect(wordsOn(screen)).toBe(2 + 4 + 3);
    expect(wordsOn({ ...screen, questions: [] })).toBe(6);
  });

  it.each<[string, Question, number]>([
    [
      'label and hint, with numbers and without signs alone',
      made(
        { id: 'when', kind: 'text', length: 'long' },
        { label: 'Ring 112 – nu', hint: 'Fx kl. 10.30' },
      ),
      3 + 3,
    ],
    ['every option of one of several', choiceOf(12), 1 + 12],
    ['no option of a list that is opened', choiceOf(13), 1],
    [
      'the options of a single group, and what stands above the own answer',
      made(
        { id: 'some', kind: 'choices', options: ids(3), other: true },
        { label: 'Hvad?', options: labels(ids(3)), other: 'Noget andet' },
      ),
      1 + 3 + 2,
    ],
    [
      'of several groups their names, for they are folded',
      {
        ...made({ id: 'some', kind: 'choices', options: ids(3) }, { label: 'Hvad?' }),
        groups: [
          { id: 'near', label: 'Lige her omkring', options: [{ id: 'o-0', label: 'Valg' }] },
          { id: 'far', label: 'Langt væk', options: [{ id: 'o-1', label: 'Valg' }] },
        ],
      },
      1 + 3 + 2,
    ],
    [
      'the places of what is put in order',
      made(
        { id: 'things', kind: 'ranked', places: ['first', 'second'] },
        { label: 'Hvad?', options: { first: 'Det vigtigste', second: 'Så' } },
      ),
      1 + 2 + 1,
    ],
    ['rows and what can be said of each', extraQuestions.rows, 4 + 2 + 2],
    ['the rows of a checklist, and what can be said of each', extraQuestions.checklist, 3 + 4 + 4],
    [
      'the times of a week and what can be said of each, and no day',
      made(
        {
          id: 'week',
          kind: 'week',
          days: ['monday'],
          times: ['morning', 'evening'],
          states: ['good', 'bad'],
        },
        {
          label: 'Hvordan?',
          options: { morning: 'Om morgenen', evening: 'Aften', good: 'Godt', bad: 'Meget svært' },
        },
      ),
      1 + 2 + 1 + 1 + 2,
    ],
    [
      'of entries what one of them is called',
      made(
        {
          id: 'jobs',
          kind: 'entries',
          fields: [{ id: 'what', kind: 'text', length: 'short' }],
        },
        { label: 'Hvad?', entry: 'Et job', fields: { what: { label: 'Hvad lavede du?' } } },
      ),
      1 + 2,
    ],
  ])('of a question are %s', (_, question, count) => expect(wordsOf(question)).toBe(count));

  it('of the way to a wish are its options', () => {
    const { hint: _, ...funnel } = questionOf('funnel', 'wish-job');
    const groups = [{ id: 'all', label: '', options: [{ id: 'o-0', label: 'Gå ture' }] }];
    expect(wordsOf({ ...funnel, label: 'Hvad?', groups })).toBe(1 + 2);
  });
});

describe('The minutes of a screen', () => {
  const pace = { 'words-a-minute': 60, seconds: { 'text-short': 30, 'text-long': 90, choice: 15 } };
  const short = made({ id: 'a', kind: 'text', length: 'short' }, { label: 'Et' });
  const long = made({ id: 'b', kind: 'text', length: 'long' }, { label: 'To' });
  const minutes = (...questions: Question[]) => minutesOf({ title: '', questions }, pace);

  it('are those of its words and of its answers, each by its kind', () => {
    expect(minutes()).toBe(0);
    expect(minutes(short)).toBeCloseTo(1 / 60 + 0.5);
    expect(minutes(short, long)).toBeCloseTo(2 / 60 + 2);
    expect(minutes(choiceOf(2))).toBeCloseTo(3 / 60 + 0.25);
  });

  it('have no time for an answer of a kind without one, or of a question that few are asked', () => {
    expect(minutes(extraQuestions.rows)).toBeCloseTo(8 / 60);
    expect(minutes({ ...short, when: { question: 'b', is: ['x'] } })).toBeCloseTo(1 / 60);
  });
});
