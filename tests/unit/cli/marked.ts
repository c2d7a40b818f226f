/** Answers in which each text, and each choice, is a mark: a word and a sign that stand nowhere else. */
import { speakers } from '../../../src/domain/kinds/cards.ts';
import { mayAll } from '../../../src/domain/content/readers.ts';
import type { Document, Section } from '../../../src/domain/content/catalog.ts';
import type { FieldValue } from '../../../src/domain/kinds/fields.ts';
import type { AnswerValue, Question, QuestionOf } from '../../../src/domain/kinds/registry.ts';
import { asChosen } from '../../../src/domain/paper/reader.ts';
import type { PaperCatalog } from '../../../src/domain/paper/telling.ts';
import type { Answers, Preparation } from '../../../src/domain/preparation/preparation.ts';
import { visibleQuestions } from '../../../src/domain/paper/shown.ts';
import { catalog, documents, questions } from './realPapers.ts';

/** A mark and where it was written: in which entry and field, on which card, in which place of a ranking. */
export type Mark = {
  number: number;
  question: Question;
  /** An option that `markedCatalog` adds, with its id as its label. */
  chosen?: true;
  entry?: string;
  field?: string;
  part?: string;
  speaker?: string | undefined;
};

/** From here on no font of ours has a sign: a paper has a box, and says inside what was typed. */
const FIRST_SIGN = 0xf0000;

/** A word that is an id of content too. */
export function wordOf(number: number): string {
  return `qx${String(number).padStart(4, '0')}z`;
}

export function signOf(number: number): string {
  return String.fromCodePoint(FIRST_SIGN + number);
}

/** The numbers of all marks in a text, each once. */
export function marksIn(text: string): number[] {
  const words = [...text.matchAll(/qx(\d{4})z/g)].map(([, digits]) => Number(digits));
  const signs = [...text.matchAll(/[\u{f0000}-\u{f0fff}]/gu)].map(
    ([sign]) => (sign.codePointAt(0) ?? 0) - FIRST_SIGN,
  );
  return [...new Set([...words, ...signs])].sort((a, b) => a - b);
}

/** Marks under every question, and all of them by number. */
export function markedContents(): { contents: Map<string, AnswerValue>; marks: Mark[] } {
  const marks: Mark[] = [];
  const mark = (found: Omit<Mark, 'number'>): number =>
    marks.push({ ...found, number: marks.length });
  const wrote = (found: Omit<Mark, 'number'>): string => {
    const number = mark(found) - 1;
    return `${wordOf(number)} ${signOf(number)}`;
  };
  const chose = (found: Omit<Mark, 'number'>): string =>
    wordOf(mark({ ...found, chosen: true }) - 1);
  const contents = questions.map((question): [string, AnswerValue] => [
    question.id,
    markedContent(question, wrote, chose),
  ]);
  return { contents: new Map(contents), marks };
}

type Write = (found: Omit<Mark, 'number'>) => string;

function markedContent(question: Question, wrote: Write, chose: Write): AnswerValue {
  switch (question.kind) {
    case 'text':
      return { kind: 'text', value: wrote({ question }) };
    case 'choice':
      return { kind: 'choice', value: askedFor(question.id) ?? chose({ question }) };
    case 'choices':
      return {
        kind: 'choices',
        value: { chosen: [chose({ question })], own: question.other ? wrote({ question }) : '' },
      };
    case 'funnel':
      return { kind: 'funnel', value: { picks: [chose({ question })], text: wrote({ question }) } };
    case 'dateTime':
      return {
        kind: 'dateTime',
        value: { day: '', month: '', year: '', time: wrote({ question }) },
      };
    case 'number':
      return { kind: 'number', value: wrote({ question }) };
    case 'rows': {
      const value = question.rows.map(({ id }) => [id, chose({ question })] as const);
      return { kind: 'rows', value: Object.fromEntries(value) };
    }
    case 'checklist': {
      const value = question.rows.map(
        ({ id }) => [id, { state: 'know', text: wrote({ question, part: id }) }] as const,
      );
      return { kind: 'checklist', value: Object.fromEntries(value) };
    }
    case 'ranked': {
      const value = question.places.map((_, at) => wrote({ question, part: String(at) }));
      return { kind: 'ranked', value };
    }
    case 'week':
      return { kind: 'week', value: markedWeek(question, chose) };
    case 'cards':
      return { kind: 'cards', value: markedCards(question, wrote) };
    case 'entries':
      return { kind: 'entries', value: markedEntries(question, wrote, chose) };
  }
}

function markedWeek(question: QuestionOf<'week'>, chose: Write) {
  const [time] = question.times;
  return Object.fromEntries(
    question.days.map(({ id }) => [id, { [time?.id ?? '']: chose({ question }) }]),
  );
}

/** A card for each who may say it, and one that nobody has said anything of. */
function markedCards(question: QuestionOf<'cards'>, wrote: Write) {
  const cards = question.groups.flatMap(({ options }) => options);
  const said = [...speakers, undefined];
  return Object.fromEntries(
    cards.slice(0, said.length).map(({ id }, at) => {
      const speaker = said[at];
      const text = wrote({ question, part: id, speaker });
      return [id, { text, ...(speaker && { speaker }) }];
    }),
  );
}

/** Two entries: of people the second is the one whom a paper for one person is for. */
function markedEntries(question: QuestionOf<'entries'>, wrote: Write, chose: Write) {
  const per = documents.flatMap((document) =>
    document.per?.question === question.id ? document.per : [],
  );
  return ['first', 'second'].map((entry) => {
    const values = question.fields.map((field): [string, FieldValue] => {
      const inField = (write: Write): Write => {
        return (found) => write({ ...found, question, entry, field: field.id });
      };
      const known = per.filter((one) => entry === 'second' && one.field === field.id);
      const waits = Object.values(question.conditions ?? {}).flatMap((one) =>
        one.field === field.id ? one.is : [],
      );
      const shows = known[0]?.is ?? waits.find((option) => per.every(({ is }) => is !== option));
      if (field.kind === 'choice' && shows !== undefined)
        return [field.id, { kind: 'choice', value: shows }];
      const value = markedContent(field, inField(wrote), inField(chose)) as FieldValue;
      if (value.kind === 'choices') value.value.chosen.push(...known.map(({ is }) => is));
      return [field.id, value];
    });
    return { id: entry, values: Object.fromEntries(values) };
  });
}

/** The real content, in which the marks that are chosen under a question are options of it, where it is answered. */
export function markedCatalog(marks: Mark[], { answers }: Preparation): PaperCatalog {
  const steps = catalog.steps.map((step) => {
    if (step.view !== 'questions') return step;
    const screens = step.screens.map((screen) => ({
      ...screen,
      questions: screen.questions.map((question) =>
        isGiven(answers, question) ? withOptions(question, marks) : question,
      ),
    }));
    return { ...step, screens };
  });
  return { ...catalog, steps };
}

/** A question, or a field of one, with the marks that are chosen under it as options. */
function withOptions<Q extends Question>(question: Q, marks: Mark[], owner?: Question): Q {
  const options = marks
    .filter((mark) => mark.chosen && mark.question.id === (owner ?? question).id)
    .filter(({ field }) => field === (owner && question.id))
    .map(({ number }) => ({ id: wordOf(number), label: wordOf(number) }));
  if (question.kind === 'entries') {
    const fields = question.fields.map((field) => withOptions(field, marks, question));
    return { ...question, fields };
  }
  if (question.kind === 'week') return { ...question, states: [...question.states, ...options] };
  if (question.kind === 'rows') return { ...question, options: [...question.options, ...options] };
  const isPicked = ['choice', 'choices', 'funnel'].includes(question.kind) && 'groups' in question;
  if (!isPicked) return question;
  return { ...question, groups: [...question.groups, { id: 'marks', label: '', options }] };
}

/** The option of a choice on which another question hangs. */
function askedFor(id: string): string | undefined {
  const conditions = questions.flatMap(({ when }) => when ?? []);
  const [found] = conditions.flatMap((when) =>
    'question' in when && when.question === id ? when.is : [],
  );
  return found;
}

/** The numbers of the marks that are to stand on a paper, and no others. */
export function shownMarks(marks: Mark[], document: Document, preparation: Preparation): number[] {
  const { answers, papers } = preparation;
  const { sections: ticked = [], lines = {} } = papers[document.id] ?? {};
  const sections = document.sections.filter(({ id, of = id }) => ticked.includes(of));
  const visible = new Set(visibleQuestions(questions, answers).map(({ id }) => id));
  return marks
    .filter(({ question }) => visible.has(question.id) && isGiven(answers, question))
    .filter((mark) => sections.some((section) => isIn(section, mark)))
    .map(({ number }) => number);

  function isIn(section: Section, mark: Mark): boolean {
    const { question, entry, field = '', part, chosen, speaker } = mark;
    if (speaker === 'skip') return false;
    if ('tells' in section) return section.tells === 'companion' && speaker === 'companion';
    const { topic, fields, questions: only } = section;
    if (!question.topics.includes(topic) || !(only?.includes(question.id) ?? true)) return false;
    if (entry !== undefined && fields && !fields.includes(field)) return false;
    if (document.per?.question === question.id && entry !== 'second') return false;
    if (mayAll('wholeWords', asChosen(document, preparation)) || (chosen && entry === undefined))
      return true;
    const shown = question.kind === 'entries' ? question.fields.map(({ id }) => id) : [];
    const line = lineOf(
      question,
      entry ?? part,
      shown.filter((id) => fields?.includes(id) ?? true),
    );
    return lines[line] === answers[question.id]?.at;
  }
}

/** The id of a line to tick: an entry is one line, of the fields that are shown. */
function lineOf({ id }: Question, part = '', fields: string[] = []): string {
  return `${id}/${[part, ...fields].join('/')}`;
}

function isGiven(answers: Answers, { id }: Question): boolean {
  return answers[id]?.state === 'answered';
}
