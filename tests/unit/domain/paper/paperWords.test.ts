import type { PaperCatalog } from '../../../../src/domain/paper/telling.ts';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import { paperWords } from '../../../../src/domain/paper/paperWords.ts';
import {
  answering,
  catalog,
  citizens,
  documentOf,
  documents,
  planOf,
  saved,
  withAllTicked,
} from '../../cli/realPapers.ts';

const { locale, steps, levels, roles } = catalog;
const whole = { locale, steps, levels, roles };

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

  it('is every question, with what stands above it, for a paper that has them all', () => {
    const telling = documents.filter(({ sections }) =>
      sections.some((section) => 'tells' in section && section.tells === 'sheet'),
    );
    expect(telling).not.toEqual([]);
    const asked = ({ steps }: PaperCatalog) =>
      steps.flatMap((step) =>
        step.view === 'questions'
          ? step.screens.flatMap(({ title, questions }) => [
              title,
              ...questions.map(({ label, hint }) => [label, hint]),
            ])
          : [],
      );
    for (const document of telling)
      expect(asked(paperWords(document, whole))).toEqual(asked(whole));
  });
});
