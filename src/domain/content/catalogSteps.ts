/** The steps of the catalog: screens and questions, each with its words, and a word for every word that is missing. */
import type { Screen, Step } from './catalog.ts';
import { paceStructure, retiredStructure, retiredWords, stepStructure, stepWords } from './stepFiles.ts';
import { valueAt } from './contentReader.ts';
import type { SpokenLists } from './catalogLists.ts';
import type { Reader, Spoken, Words } from './contentReader.ts';
import type { Known, QuestionWords } from '../kinds/kind.ts';
import { sourceOf } from '../kinds/sources.ts';
import { makeQuestion } from './question.ts';
import { minutesOf, wordsOn } from './screenMinutes.ts';
import type { Pace } from './screenMinutes.ts';
import type { QuestionStructure } from './question.ts';
import type { Question } from '../kinds/registry.ts';
import type { z } from '../zod.ts';

/** What questions are made from beside their words, in a language. */
type KnownIn = Known & SpokenLists;

/** Reads all steps in order; a step without any words is left out, and said. */
export function buildSteps(reader: Reader, knownIn: (lang: string) => KnownIn): Step[] {
  const pace = readPace(reader);
  const known = new Map<string, KnownIn>();
  const ofLang = (lang: string): KnownIn => {
    const found = known.get(lang) ?? knownIn(lang);
    known.set(lang, found);
    return found;
  };
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
      if (structure.view === 'review') return [{ ...step, ...structure }];
      const screens = structure.screens.map((screen): Screen => {
        const shown = reader.nearest(found, screen.id, ({ screens }) => screens[screen.id]);
        const asked = {
          id: screen.id,
          ...(screen.within && { within: screen.within }),
          ...(screen.shows && { shows: screen.shows }),
          title: shown?.value.title ?? screen.id,
          lang: shown?.lang ?? lang,
          ...(shown?.value.lead !== undefined && { lead: shown.value.lead }),
          questions: screen.questions.map((question) => {
            const spoken = questionWords(reader, found, question, ofLang);
            return makeQuestion(question, spoken.words, spoken.lang, ofLang(spoken.lang));
          }),
        };
        return { ...asked, words: wordsOn(asked), minutes: minutesOf(asked, pace) };
      });
      const { 'first-when': firstWhen, ...own } = structure;
      const minutes = screens.reduce((sum, screen) => sum + screen.minutes, 0);
      return [{ ...step, ...own, ...(firstWhen && { firstWhen }), minutes, screens }];
    });
}

/** Reads what minutes are computed from; without the file nothing takes any time, and that is said. */
function readPace(reader: Reader): Pace {
  const [found] = reader.all('pace', 'pace.yaml', paceStructure);
  if (found === undefined) reader.report('pace/pace.yaml', 'no-file');
  return found?.structure ?? { 'words-a-minute': Infinity, seconds: {} };
}

/** Reads the questions that are asked no more. */
export function buildRetired(reader: Reader, knownIn: (lang: string) => KnownIn): Question[] {
  return reader.all('retired', 'questions.yaml', retiredStructure).flatMap(({ path, structure }) => {
    const found = reader.words(path, 'yaml', retiredWords);
    if (found === undefined) return [];
    return structure.questions.map((question) => {
      const { words, lang } = questionWords(reader, found, question, knownIn);
      return makeQuestion(question, words, lang, knownIn(lang));
    });
  });
}

/**
 * The words of a question: all of them, and the lists it takes its options from, in one language, the nearest that has
 * them. Each word that is missing is a problem.
 */
function questionWords(
  { report }: Reader,
  { words: own, all, file, lang }: Words<Pick<z.infer<typeof stepWords>, 'questions'>>,
  structure: QuestionStructure,
  known: (lang: string) => KnownIn,
): Spoken<QuestionWords> {
  const { id } = structure;
  for (const missing of missingWords(structure, own.questions[id]))
    report(file, 'no-words', { id: missing });
  const spoken = all.flatMap(({ words, lang: one }) => {
    const found = words.questions[id];
    return found === undefined ? [] : [{ words: found, lang: one }];
  });
  const whole = spoken.find(
    (one) =>
      missingWords(structure, one.words).length === 0 &&
      listsOf(structure, known(one.lang)).every((list) => known(one.lang).whole.has(list)),
  );
  return whole ?? spoken.at(-1) ?? { words: { label: id }, lang };
}

/** The lists of the content that a question, or a field of its entries, takes its options from. */
function listsOf(structure: QuestionStructure, { levels, lists }: KnownIn): string[] {
  const asked = 'fields' in structure ? structure.fields : [structure];
  const named = asked.flatMap((one) => {
    if ('level' in one) return levels[one.level] ?? [];
    return 'options' in one && !Array.isArray(one.options) ? [one.options.from] : [];
  });
  return named.filter((name) => lists[name] !== undefined);
}

/** The ids of the words that a question must have and has not, each with where it belongs. */
function missingWords(structure: QuestionStructure, found: QuestionWords | undefined): string[] {
  if (found === undefined) return [structure.id];
  const needed = [...sourceOf(structure.kind).needs(structure), ...(structure.askable ? [['ask']] : [])];
  return needed
    .filter((place) => valueAt(found, place) === undefined)
    .map((place) => [structure.id, ...place.filter((part) => !groups.has(part))].join(' → '));
}

/** Parts of a place that only hold the next: an author looks for the id behind them. */
const groups = new Set(['options', 'fields', 'parts']);
