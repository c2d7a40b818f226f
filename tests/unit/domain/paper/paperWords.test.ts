import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import { paperWords, withoutHelp } from '../../../../src/domain/paper/paperWords.ts';
import {
  answering,
  catalog,
  citizens,
  documentOf,
  planOf,
  saved,
  withAllTicked,
} from '../../cli/realPapers.ts';

const { locale, steps, levels } = catalog;
const whole = { locale, steps, levels };

describe('What a paper is made from', () => {
  it.each(answering.map((document) => [document.id, document] as const))(
    'gives the same %s as all of the content, whoever has answered, and whatever is ticked',
    (_, document) => {
      const words = paperWords(document, whole);
      for (const { preparation } of [...citizens, ...saved])
        for (const one of [preparation, withAllTicked(preparation)])
          expect(planOf(document, one, 'ltr', words)).toEqual(planOf(document, one));
    },
  );

  it('has no question that is on no paper of that kind, and nothing that helps to answer', () => {
    const words = paperWords(documentOf('forberedelse'), whole);
    const asked = questionsOf(words);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.length).toBeLessThan(questionsOf(whole).length);
    expect(asked.some((question) => question.why ?? question.example ?? question.hint)).toBe(false);
    expect(JSON.stringify(words).length).toBeLessThan(JSON.stringify(whole).length * 0.7);
  });

  it('has no question for sheets to write on: they stand in the document', () => {
    const blank = documentOf('blank');
    const kinds = questionsOf(paperWords(blank, whole)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['choice', 'funnel']));
    const isNotes = (one: object) => 'tells' in one && one.tells === 'notes';
    const asking = blank.sections.filter((one) => !isNotes(one));
    expect(asking.length).toBeGreaterThan(10);
    for (const { blocks } of asking) expect(blocks).not.toHaveLength(0);
  });
});

describe('What answers are looked over with', () => {
  it('is every question with its options, and nothing that helps to answer', () => {
    const bare = withoutHelp(steps);
    const [all, left] = [questionsOf({ steps }), questionsOf({ steps: bare })];
    expect(left.map(({ id, label }) => [id, label])).toEqual(
      all.map(({ id, label }) => [id, label]),
    );
    expect(left.some((question) => question.why ?? question.example ?? question.hint)).toBe(false);
    expect(bare.map(({ title }) => title)).toEqual(steps.map(({ title }) => title));
    expect(JSON.stringify(bare).length).toBeLessThan(JSON.stringify(steps).length * 0.8);
  });
});
