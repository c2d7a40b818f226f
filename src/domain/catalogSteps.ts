/** The steps of the catalog: screens and questions, each with its words, and a word for every word that is missing. */
import type { Screen, Step } from './catalog.ts';
import { stepStructure, stepWords } from './contentFiles.ts';
import type { Reader, Words } from './contentReader.ts';
import type { Lists, QuestionWords } from './kinds/kind.ts';
import { makeQuestion } from './question.ts';
import type { LevelLists, QuestionStructure } from './question.ts';
import type { z } from './zod.ts';

/** Reads all steps in order; a step without any words is left out, and said. */
export function buildSteps(reader: Reader, lists: Lists, levels: LevelLists): Step[] {
  return reader
    .all('steps', 'step.yaml', stepStructure)
    .flatMap(({ path, id, structure }): Step[] => {
      const found = reader.words(path, 'md', stepWords);
      if (found === undefined) return [];
      const { words, body, lang } = found;
      const step = {
        id,
        title: words.title,
        lead: words.lead,
        minutes: structure.minutes,
        guidance: body,
        lang,
      };
      if (structure.view === 'review') return [{ ...step, view: 'review' }];
      const screens = structure.screens.map((screen): Screen => {
        if (words.screens[screen.id] === undefined)
          reader.report(found.file, 'no-words', { id: screen.id });
        const screenWords = words.screens[screen.id] ?? found.main.screens[screen.id];
        return {
          id: screen.id,
          title: screenWords?.title ?? screen.id,
          ...(screenWords?.lead !== undefined && { lead: screenWords.lead }),
          questions: screen.questions.map((question) => {
            const { words: ofQuestion, lang: spoken } = questionWords(reader, found, question);
            return makeQuestion(question, ofQuestion, spoken, lists, levels);
          }),
        };
      });
      return [{ ...step, view: 'questions', screens }];
    });
}

/** The words of a question; each that is missing is a problem, and then the main language has the word. */
function questionWords(
  { report, fallback }: Reader,
  { words, main, lang, file }: Words<z.infer<typeof stepWords>>,
  structure: QuestionStructure,
): { words: QuestionWords; lang: string } {
  const found = words.questions[structure.id];
  const missing = missingWords(structure, found);
  for (const id of missing) report(file, 'no-words', { id });
  if (found !== undefined && missing.length === 0) return { words: found, lang };
  return {
    words: main.questions[structure.id] ?? found ?? { label: structure.id },
    lang: fallback,
  };
}

function missingWords(structure: QuestionStructure, found: QuestionWords | undefined): string[] {
  if (found === undefined) return [structure.id];
  const options = optionIds(structure).flatMap(([field, ids]) => {
    const labels = field === '' ? found.options : found.fields?.[field]?.options;
    const place = [structure.id, field].filter((part) => part !== '').join(' → ');
    return ids.filter((id) => labels?.[id] === undefined).map((id) => `${place} → ${id}`);
  });
  const fields = structure.kind === 'entries' ? structure.fields : [];
  return [
    ...options,
    ...fields
      .filter(({ id }) => found.fields?.[id] === undefined)
      .map(({ id }) => `${structure.id} → ${id}`),
    ...(structure.kind === 'entries' && found.entry === undefined
      ? [`${structure.id} → entry`]
      : []),
    ...(structure.askable && found.ask === undefined ? [`${structure.id} → ask`] : []),
  ];
}

/** Where a question has options of its own: '' for itself, a field's id for a field. */
function optionIds(structure: QuestionStructure): [string, string[]][] {
  if (structure.kind === 'entries')
    return structure.fields.flatMap((field): [string, string[]][] =>
      'options' in field && Array.isArray(field.options) ? [[field.id, field.options]] : [],
    );
  return 'options' in structure && Array.isArray(structure.options)
    ? [['', structure.options]]
    : [];
}
