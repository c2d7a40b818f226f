/**
 * A CV as JSON Resume, the format that CV programs share: what the paper shows and no more, by the same rules.
 * What the format has no place for stands in words beside the rest: nothing is lost, and nothing is made up.
 */
import type { Document } from '../content/catalog.ts';
import type { EntriesQuestion, Entry } from '../kinds/entries.ts';
import { answerBlocks, standsAlone } from '../kinds/paper/registry.ts';
import type { AnswerValue, Question } from '../kinds/registry.ts';
import type { ResumePlace } from '../kinds/resume.ts';
import type { PaperCatalog } from './telling.ts';
import { textsOf } from '../text/blockText.ts';
import { plainDigits } from '../text/digits.ts';
import type { Preparation } from '../preparation/preparation.ts';
import { questionsOf } from '../content/questionsOf.ts';
import { shownAnswers, shownSections, visibleQuestions } from './shown.ts';
import type { Shown } from './shown.ts';

/** A part of a CV: texts, or lists of them. What is not said is left out. */
type Part = Record<string, string | string[]>;
/** `basics` are the person; there is one, so it is no list. */
export type Resume = { $schema: string; basics?: Part } & Record<List, Part[]>;

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
type List = (typeof order)[number];
type PartOf = List | 'basics';

/** A part of a CV, and the list it belongs in. */
type Placed = { list: PartOf; part: Part };

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
    .flatMap(partsOf);
  const lists = order.map((list) => [
    list,
    placed.flatMap((one) => (one.list === list ? [one.part] : [])),
  ]);
  const basics = placed.flatMap((one) => (one.list === 'basics' ? [one.part] : []));
  return {
    $schema: SCHEMA,
    ...(basics.length > 0 && { basics: joinedParts(basics) }),
    ...(Object.fromEntries(lists) as Record<List, Part[]>),
  };
}

/** Parts as one; what is said twice of one thing stands one after the other. */
function joinedParts(parts: Part[]): Part {
  const texts = new Map<string, string[]>();
  for (const [key, text] of parts.flatMap((part) => Object.entries(part)))
    texts.set(key, [...(texts.get(key) ?? []), text].flat());
  return Object.fromEntries([...texts].map(([key, all]) => [key, all.join('\n')]));
}

/** An answer where its question says that it belongs: a part an entry, or a line. Else it is a skill, under what was asked. */
function partsOf({ question, content }: Shown): Placed[] {
  if (question.kind === 'entries' && content.kind === 'entries') {
    const placed = question.fields.filter(({ resume }) => resume);
    if (placed.length > 0)
      return content.value.flatMap((one) =>
        together(placed.map((field) => [field.resume, fieldOf(question, one, field.id)])),
      );
  }
  const words = wordsOf(question, content);
  if (question.resume) return words.flatMap((text) => together([[question.resume, text]]));
  const [only = ''] = words;
  const part: Part = standsAlone(question, content)
    ? { name: only }
    : { name: question.paper ?? question.label, keywords: words };
  return words.length === 0 ? [] : [{ list: 'skills', part }];
}

/** What was said of one thing, each in its place: a part for each list that has a place of it. */
function together(said: [ResumePlace | undefined, string][]): Placed[] {
  const parts = new Map<PartOf, Part>();
  for (const [place, text] of said) {
    if (place === undefined || text === '') continue;
    const [words, form] = typeof place === 'string' ? [place] : [place[1], place[0]];
    const exact = form === undefined ? undefined : inForm(form, text);
    const [list, key] = (exact && form ? form : words).split('.') as [PartOf, string];
    const part = parts.get(list) ?? {};
    const before = part[key];
    const joined = typeof before === 'string' ? `${before}, ${text}` : text;
    parts.set(list, { ...part, ...(exact ?? { [key]: joined }) });
  }
  return [...parts].map(([list, part]) => ({ list, part }));
}

/** A field in words: as an entry with no other field has it. */
function fieldOf(question: EntriesQuestion, one: Entry, field: string): string {
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

/** A text in the form of its place: a mail address, or years where it is plain which they are; else nothing. */
function inForm(place: string, text: string): Part | undefined {
  if (place.endsWith('.email'))
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? { email: text } : undefined;
  const [, from, to = from] =
    /^\s*([12]\d{3})(?:\s*[-–]\s*([12]\d{3}))?\s*$/.exec(plainDigits(text)) ?? [];
  if (from === undefined || to === undefined) return undefined;
  if (place.endsWith('.period')) return { startDate: from, endDate: to };
  return from === to ? { date: from } : undefined;
}
