/**
 * A CV as JSON Resume, the format that CV programs share: what the paper shows and no more, by the same rules.
 * What the format has no place for stands in words beside the rest: nothing is lost, and nothing is made up.
 */
import type { Document } from '../content/catalog.ts';
import type { Entry } from '../kinds/entries.ts';
import { answerBlocks, standsAlone } from '../kinds/paper/registry.ts';
import type { AnswerValue, Question } from '../kinds/registry.ts';
import type { PaperCatalog } from './telling.ts';
import { plainDigits } from '../text/digits.ts';
import { textsOf } from './planText.ts';
import type { Preparation } from '../preparation/preparation.ts';
import { questionsOf } from '../content/questionsOf.ts';
import { shownAnswers, shownSections, visibleQuestions } from './shown.ts';
import type { Shown } from './shown.ts';

/** A part of a CV: texts, or lists of them. What is not said is left out. */
type Part = Record<string, string | string[]>;
export type Resume = { $schema: string } & Record<Place, Part[]>;

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';
const order = [
  'work',
  'volunteer',
  'education',
  'certificates',
  'skills',
  'languages',
  'interests',
] as const;
type Place = (typeof order)[number];

/** What was written in a field of an entry. */
type Said = (field: string) => string;

/** Where the entries of a question belong, by its id. */
const entryPlaces: Record<string, { place: Place; part: (said: Said) => Part }> = {
  jobs: {
    place: 'work',
    part: (said) => ({
      position: said('title'),
      name: said('workplace'),
      ...period(said('years')),
      summary: inWords(unlessPeriod(said('years')), said('did')),
    }),
  },
  education: {
    place: 'education',
    part: (said) => ({
      area: inWords(said('name'), unlessPeriod(said('years'))),
      institution: said('place'),
      ...period(said('years')),
      studyType: said('finished'),
    }),
  },
  courses: {
    place: 'certificates',
    part: (said) => ({
      name: inWords(said('name'), yearOf(said('year')) === '' ? said('year') : ''),
      date: yearOf(said('year')),
    }),
  },
  languages: {
    place: 'languages',
    part: (said) => ({ language: said('language'), fluency: said('level') }),
  },
};

/** Where own words belong; all that has no place of its own is a skill, under what was asked. */
const textPlaces: Record<string, { place: Place; part: (text: string) => Part }> = {
  interests: { place: 'interests', part: (name) => ({ name }) },
  volunteering: { place: 'volunteer', part: (summary) => ({ summary }) },
};

/** A CV of what its paper shows now. */
export function resumeOf(
  document: Document,
  catalog: PaperCatalog,
  preparation: Preparation,
): Resume {
  const showing = { document, preparation };
  const visible = visibleQuestions(questionsOf(catalog), preparation.answers);
  const placed = shownSections(showing)
    .flatMap((section) => shownAnswers(section, visible, showing))
    .map(partsOf);
  const lists = order.map((place) => [
    place,
    placed.flatMap((one) => (one.place === place ? one.parts.flatMap(filled) : [])),
  ]);
  return { $schema: SCHEMA, ...(Object.fromEntries(lists) as Record<Place, Part[]>) };
}

function partsOf({ question, content }: Shown): { place: Place; parts: Part[] } {
  const entries = entryPlaces[question.id];
  if (entries && content.kind === 'entries') {
    const parts = content.value.map((one) =>
      entries.part((field) => fieldOf(question, one, field)),
    );
    return { place: entries.place, parts };
  }
  const words = wordsOf(question, content);
  const own = textPlaces[question.id];
  if (own) return { place: own.place, parts: words.map(own.part) };
  const [only = ''] = words;
  const skill = standsAlone(question, content)
    ? { name: only }
    : { name: question.paper ?? question.label, keywords: words };
  return { place: 'skills', parts: words.length === 0 ? [] : [skill] };
}

/** A field in words: as an entry with no other field has it. */
function fieldOf(question: Question, one: Entry, field: string): string {
  if (question.kind !== 'entries') return '';
  const fields = question.fields.filter(({ id }) => id === field);
  return wordsOf({ ...question, fields }, { kind: 'entries', value: [one] }).join(' ');
}

/** An answer in words, each line and each chosen option by itself. */
function wordsOf(question: Question, content: AnswerValue): string[] {
  return answerBlocks(question, content).flatMap((block) =>
    block.kind === 'list'
      ? block.items.map((item) => item.map(({ text }) => text).join(''))
      : textsOf([block]),
  );
}

/** Years as dates, where it is plain which they are: one year, or from one to another. */
function period(years: string): Part {
  const [, from, to = from] =
    /^\s*([12]\d{3})(?:\s*[-–]\s*([12]\d{3}))?\s*$/.exec(plainDigits(years)) ?? [];
  return from === undefined || to === undefined ? {} : { startDate: from, endDate: to };
}

function unlessPeriod(years: string): string {
  return 'startDate' in period(years) ? '' : years;
}

/** The year that a text is, and nothing else; none where it is something else. */
function yearOf(text: string): string {
  const year = plainDigits(text);
  return /^[12]\d{3}$/.test(year) ? year : '';
}

function inWords(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** A part without what is not said; nothing where nothing is. */
function filled(part: Part): Part[] {
  const said = Object.entries(part).filter(([, value]) => value.length > 0);
  return said.length > 0 ? [Object.fromEntries(said)] : [];
}
