/** Answers in which each text, and each choice, is a mark: a word and a sign that stand nowhere else. */
import { speakers } from '../../../src/domain/kinds/cards.ts';
import type { Document, Section } from '../../../src/domain/catalog.ts';
import type { Content, Question, QuestionOf } from '../../../src/domain/kinds/registry.ts';
import type { Answers, Preparation } from '../../../src/domain/preparation.ts';
import { visibleQuestions } from '../../../src/domain/shown.ts';
import { lineOf } from './ownWords.ts';
import { documents, questions } from './realPapers.ts';

/** A mark and where it was written: in which entry and field, on which card, in which place of a ranking. */
export type Mark = {
  number: number;
  question: Question;
  /** The content has no such option: the paper shows its id. */
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
export function markedContents(): { contents: Map<string, Content>; marks: Mark[] } {
  const marks: Mark[] = [];
  const mark = (found: Omit<Mark, 'number'>): number =>
    marks.push({ ...found, number: marks.length });
  const wrote = (found: Omit<Mark, 'number'>): string => {
    const number = mark(found) - 1;
    return `${wordOf(number)} ${signOf(number)}`;
  };
  const chose = (found: Omit<Mark, 'number'>): string =>
    wordOf(mark({ ...found, chosen: true }) - 1);
  const contents = questions.map((question): [string, Content] => [
    question.id,
    markedContent(question, wrote, chose),
  ]);
  return { contents: new Map(contents), marks };
}

type Write = (found: Omit<Mark, 'number'>) => string;

function markedContent(question: Question, wrote: Write, chose: Write): Content {
  switch (question.kind) {
    case 'text':
      return { kind: 'text', value: wrote({ question }) };
    case 'choice':
      return { kind: 'choice', value: askedFor(question.id) ?? chose({ question }) };
    case 'choices':
      return { kind: 'choices', value: [chose({ question })] };
    case 'funnel':
      return { kind: 'funnel', value: { picks: [chose({ question })], text: wrote({ question }) } };
    case 'moment':
      return { kind: 'moment', value: { day: '', month: '', year: '', time: wrote({ question }) } };
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
  return Object.fromEntries(
    [...speakers, undefined].map((speaker, at) => {
      const id = cards[at]?.id ?? '';
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
    const values = question.fields.map(({ id, kind }): [string, string | string[]] => {
      const found = { question, entry, field: id };
      const known = per.filter(({ field }) => entry === 'second' && field === id);
      return [id, kind === 'text' ? wrote(found) : [chose(found), ...known.map(({ is }) => is)]];
    });
    return { id: entry, values: Object.fromEntries(values) };
  });
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
  const sections = document.sections.filter(({ id }) => ticked.includes(id));
  const visible = new Set(visibleQuestions(questions, answers).map(({ id }) => id));
  return marks
    .filter(({ question }) => visible.has(question.id) && isGiven(answers, question))
    .filter((mark) => sections.some((section) => isIn(section, mark)))
    .map(({ number }) => number);

  function isIn(section: Section, mark: Mark): boolean {
    const { question, entry, field = '', part, chosen, speaker } = mark;
    if (speaker === 'skip') return false;
    if ('tells' in section) return section.tells === 'companion' && speaker === 'companion';
    const { topic, fields } = section;
    if (!question.topics.includes(topic)) return false;
    if (entry !== undefined && fields && !fields.includes(field)) return false;
    if (document.per?.question === question.id && entry !== 'second') return false;
    if (!document['ticked-lines'] || (chosen && entry === undefined)) return true;
    // Of a field to choose in, a workplace sees only what the content has.
    if (chosen) return false;
    const shown = question.kind === 'entries' ? question.fields.map(({ id }) => id) : [];
    const line = lineOf(
      question,
      entry ?? part,
      shown.filter((id) => fields?.includes(id) ?? true),
    );
    return lines[line] === answers[question.id]?.at;
  }
}

function isGiven(answers: Answers, { id }: Question): boolean {
  return answers[id]?.state === 'answered';
}
