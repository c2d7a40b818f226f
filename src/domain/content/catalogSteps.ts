/** The steps of the catalog: screens and questions, each with its words, and a word for every word that is missing. */
import type { Screen, Step } from './catalog.ts';
import { retiredStructure, retiredWords, stepStructure, stepWords } from './contentFiles.ts';
import { valueAt } from './contentReader.ts';
import type { Reader, Words } from './contentReader.ts';
import type { Known, QuestionWords } from '../kinds/kind.ts';
import { wordsNeeded } from '../kinds/sources.ts';
import { makeQuestion } from './question.ts';
import type { QuestionStructure } from './question.ts';
import type { Question } from '../kinds/registry.ts';
import type { z } from '../zod.ts';

/** Reads all steps in order; a step without any words is left out, and said. */
export function buildSteps(reader: Reader, known: Known): Step[] {
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
        guidance: body,
        lang,
      };
      if (structure.view === 'review')
        return [{ ...step, view: 'review', minutes: structure.minutes }];
      const screens = structure.screens.map((screen): Screen => {
        if (words.screens[screen.id] === undefined)
          reader.report(found.file, 'no-words', { id: screen.id });
        const screenWords = words.screens[screen.id] ?? found.main.screens[screen.id];
        return {
          id: screen.id,
          minutes: screen.minutes,
          use: screen.use,
          ...(screen.shows && { shows: screen.shows }),
          title: screenWords?.title ?? screen.id,
          ...(screenWords?.lead !== undefined && { lead: screenWords.lead }),
          questions: screen.questions.map((question) => {
            const { words: ofQuestion, lang: spoken } = questionWords(reader, found, question);
            return makeQuestion(question, ofQuestion, spoken, known);
          }),
        };
      });
      const minutes = Math.ceil(screens.reduce((sum, screen) => sum + screen.minutes, 0));
      return [{ ...step, view: 'questions', minutes, screens }];
    });
}

/** Reads the questions that are asked no more. */
export function buildRetired(reader: Reader, known: Known): Question[] {
  return reader.all('retired', 'questions.yaml', retiredStructure).flatMap(({ path, structure }) => {
    const found = reader.words(path, 'yaml', retiredWords);
    if (found === undefined) return [];
    return structure.questions.map((question) => {
      const { words, lang } = questionWords(reader, found, question);
      return makeQuestion(question, words, lang, known);
    });
  });
}

/** The words of a question; each that is missing is a problem, and then the main language has the word. */
function questionWords(
  { report, fallback }: Reader,
  { words, main, lang, file }: Words<Pick<z.infer<typeof stepWords>, 'questions'>>,
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

/** The ids of the words that a question must have and has not, each with where it belongs. */
function missingWords(structure: QuestionStructure, found: QuestionWords | undefined): string[] {
  if (found === undefined) return [structure.id];
  const needed = [...wordsNeeded(structure), ...(structure.askable ? [['ask']] : [])];
  return needed
    .filter((place) => valueAt(found, place) === undefined)
    .map((place) => [structure.id, ...place.filter((part) => !groups.has(part))].join(' → '));
}

/** Parts of a place that only hold the next: an author looks for the id behind them. */
const groups = new Set(['options', 'fields']);
