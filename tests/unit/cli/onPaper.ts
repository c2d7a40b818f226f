/** What is to stand on a paper, worked out from the answers by another way than `assemble`. */
import { mayAll } from '../../../src/domain/content/readers.ts';
import { questionsOf, writerQuestion } from '../../../src/domain/content/questionsOf.ts';
import type { Field } from '../../../src/domain/kinds/entries.ts';
import type { Catalog, Document, Section } from '../../../src/domain/content/catalog.ts';
import type { AnswerValue, Question, QuestionOf } from '../../../src/domain/kinds/registry.ts';
import { visibleQuestions } from '../../../src/domain/paper/shown.ts';
import type { Answer, Preparation } from '../../../src/domain/preparation/preparation.ts';
import { formatDate } from '../../../src/i18n/formatDate.ts';
import type { Translate } from '../../../src/i18n/translate.ts';
import {
  fieldPieces as blankFields,
  practicePieces,
  rolePieces,
  roomPieces,
  stepPieces,
} from './blankPieces.ts';
import { lineOf, momentWords } from './ownWords.ts';

/** A text on the paper, of the question (or part of the paper) `of`, and what it is there; an item with its label. */
export type Piece = {
  of: string;
  text: string;
  label?: string;
  role: 'title' | 'heading' | 'text' | 'item' | 'cell';
};

export type Paper = {
  catalog: Catalog;
  document: Document;
  preparation: Preparation;
  sections: string[];
  today: string;
  t: Translate;
};

/** All that the paper is to show, in order, and nothing else. */
export function piecesOf({ catalog, document, preparation, sections, today, t }: Paper): Piece[] {
  const { answers } = preparation;
  const who = answers[writerQuestion(catalog) ?? ''];
  const said = who?.state === 'answered' ? who.content.value : undefined;
  const writer = said === 'together' || said === 'helper' ? said : 'me';
  const visible = visibleQuestions(questionsOf(catalog), answers);
  const shown = document.sections.filter(({ id }) => sections.includes(id));
  const signature = t(`plan.written-by.${writer}`, { date: formatDate(today, catalog.locale) });
  return peopleOf(document, preparation).flatMap((person) => sheet(person));

  function sheet(person: string | undefined): Piece[] {
    const body = shown.flatMap((section) => {
      const { id, title, hint, write, lines } = section;
      const found = 'tells' in section ? told(section) : answered(section, person);
      const room = found.length === 0 && 'blank' in section && section.blank;
      const inside = [
        ...(room ? roomIn(section) : found),
        ...write.map(({ label }) => piece(id, label)),
      ];
      const isHint = hint !== undefined && 'tells' in section && section.tells === 'notes';
      return inside.length > 0 || lines > 0 || isHint
        ? [piece(id, title, 'heading'), ...(hint ? [piece(id, hint)] : []), ...inside]
        : [];
    });
    return [
      piece('title', document.title, 'title'),
      ...(document.signed ? [piece('written by', signature)] : []),
      ...document.opening.flatMap((block) =>
        block.kind === 'paragraph'
          ? [piece('opening', block.text.map(({ text }) => text).join(''))]
          : [],
      ),
      ...(body.length > 0 ? body : [piece('nothing', t('plan.nothing-yet'))]),
    ];
  }

  function answered(section: Section, person: string | undefined): Piece[] {
    const questions = gathered(section, visible);
    return questions.flatMap((question) => {
      const answer = answers[question.id];
      if (answer?.state !== 'answered') return [];
      const isSheet = hasSheets(document, question);
      if (isSheet && person === undefined) return [];
      const limits = limitsOf(document, section, question, answer, preparation);
      const pieces =
        isSheet && question.kind === 'entries' && answer.content.kind === 'entries'
          ? personPieces(question, answer.content.value, limits, person)
          : contentPieces(question, answer.content, limits);
      if (pieces.length === 0) return [];
      const isFirst = shown.find((one) => gathered(one, [question]).length > 0) === section;
      const isUnmarked = document.compact || answer.by === writer || (isSheet && !isFirst);
      const mark = isUnmarked ? '' : ` ${t(`plan.mark.${answer.by}`)}`;
      const label = labelOf(question) + mark;
      const isSaid = label === section.title || (isSheet && isUnmarked);
      const isNone = saysNone(question, answer.content);
      // Over a sentence that says that none holds stands no label, or the question itself where it has to be marked.
      if (isNone && mark !== '') return [piece(question.id, question.label + mark), ...pieces];
      return isSaid || isNone ? pieces : [piece(question.id, label), ...pieces];
    });
  }

  /** Room to answer by hand, where a section has it. */
  function roomIn(section: Section): Piece[] {
    return gathered(section, visible).flatMap((question) => {
      if (hasSheets(document, question) && question.kind === 'entries') {
        const fields = 'fields' in section ? section.fields : undefined;
        const shownFields = question.fields.filter(({ id }) => fields?.includes(id) ?? true);
        return blankFields(question.id, shownFields, true);
      }
      return [piece(question.id, labelOf(question)), ...roomPieces(question)];
    });
  }

  /** Each question once, but a section that is all open by its title. */
  function openPieces(): Piece[] {
    const hasWish = visible.some(
      ({ id, kind }) => kind === 'funnel' && answers[id]?.state === 'answered',
    );
    const asked = visible.filter(({ kind }) => kind !== 'funnel' || !hasWish);
    const items = shown.flatMap((section) => {
      const here = gathered(section, asked);
      const open = here.filter(({ id }) => answers[id]?.state === 'not-yet');
      const isAllOpen = open.length > 1 && open.length === here.length;
      return isAllOpen ? [section.title] : open.map(labelOf);
    });
    return [...new Set(items)].map((text) => piece('not yet', text, 'item'));
  }

  function told(section: Extract<Section, { tells: string }>): Piece[] {
    const what = section.tells;
    const asked = visible.filter(({ id }) => answers[id]?.state === 'will-ask');
    if (what === 'way') return wayPieces();
    if (what === 'not-yet') return openPieces();
    if (what === 'asks') return askPieces(asked);
    if (what === 'asks-here') {
      const here = new Set(shown.flatMap((section) => gathered(section, visible)));
      return askPieces(asked.filter((question) => here.has(question)));
    }
    if (what === 'notes') return [];
    if (what === 'cards') return practicePieces(questionsOf(catalog));
    if (what === 'roles') return rolePieces(catalog.roles);
    if (what === 'sheet') {
      const step = catalog.steps.find(({ id }) => id === section.id);
      return step?.view === 'questions' ? stepPieces(step) : [];
    }
    return visible.flatMap((question) => {
      const answer = answers[question.id];
      return answer?.state === 'answered' && answer.content.kind === 'cards'
        ? contentPieces(question, answer.content, { isForCompanion: true })
        : [];
    });
  }

  function askPieces(asked: Question[]): Piece[] {
    const seen = new Set<string>();
    return asked.flatMap((question) => {
      const text = question.ask ?? question.label;
      if (seen.has(text)) return [];
      seen.add(text);
      return [piece(question.id, text, 'item')];
    });
  }

  function wayPieces(): Piece[] {
    return visible
      .filter(({ id, kind }) => kind === 'funnel' && answers[id] !== undefined)
      .map((question, at) => {
        const name = 'level' in question ? question.level : '';
        const level = catalog.levels.find(({ id }) => id === name)?.name ?? '';
        const found = answers[question.id]?.state === 'answered';
        const begun = t(at === 0 ? 'plan.way.begin' : 'plan.way.then', { level });
        const end = t(found ? 'plan.way.found' : 'plan.way.not-yet');
        return { ...piece(question.id, `${begun} ${end}`, 'item'), label: `${at + 1}.` };
      });
  }
}

/** Whether the people of a question have a sheet of the document each. */
function hasSheets({ per }: Document, { id }: Question): boolean {
  return per?.each === true && per.question === id;
}

/** The people who have a sheet each; nobody, once, where there is one sheet. */
function peopleOf({ per }: Document, { answers }: Preparation): (string | undefined)[] {
  const answer = per && answers[per.question];
  const content = answer?.state === 'answered' ? answer.content : undefined;
  if (!per?.each || content?.kind !== 'entries') return [undefined];
  const ids = content.value.filter(({ values }) => isFor(per, values)).map(({ id }) => id);
  return ids.length === 0 ? [undefined] : ids;
}

function isFor(
  { field, is }: NonNullable<Document['per']>,
  values: Record<string, string | string[]>,
): boolean {
  return [values[field] ?? []].flat().includes(is);
}

/** What is said of one person, the first field without its label; a field nothing is said of can be filled in. */
function personPieces(
  question: QuestionOf<'entries'>,
  value: Extract<AnswerValue, { kind: 'entries' }>['value'],
  { fields }: Limits,
  person: string | undefined,
): Piece[] {
  const { id } = question;
  const values = value.find((one) => one.id === person)?.values ?? {};
  return question.fields
    .filter((field) => fields?.includes(field.id) ?? true)
    .flatMap((field, at) => {
      const words = wordsIn(field, values[field.id]);
      if (words.length === 0) return blankFields(id, [field], at === 0);
      const said = words.map((text) => piece(id, text, field.kind === 'choices' ? 'item' : 'text'));
      return at === 0 ? said : [piece(id, field.label), ...said];
    });
}

/** The questions whose answers a section gathers. */
export function gathered(section: Section, questions: Question[]): Question[] {
  return 'topic' in section ? questions.filter(({ topics }) => topics.includes(section.topic)) : [];
}

/** How much of an answer a paper shows; what is not said is no limit. */
type Limits = {
  fields?: string[];
  entry?: string;
  isForCompanion?: boolean;
  isCompact?: boolean;
  /** Where lines are ticked one by one: whether this one of the question is. */
  ticked?: (part: string, fields?: string[]) => boolean;
};

function limitsOf(
  document: Document,
  section: Section,
  question: Question,
  answer: Answer,
  { papers }: Preparation,
): Limits {
  const ticks = papers[document.id]?.lines ?? {};
  const content = answer.state === 'answered' ? answer.content : undefined;
  const { per } = document;
  const people = content?.kind === 'entries' && per?.question === question.id ? content.value : [];
  const person = people.find(({ values }) => per && isFor(per, values)) ?? people[0];
  return {
    ...('fields' in section && section.fields && { fields: section.fields }),
    ...(person && { entry: person.id }),
    isCompact: document.compact,
    ...(!mayAll('wholeWords', document) && {
      ticked: (part: string, fields?: string[]) =>
        ticks[lineOf(question, part, fields)] === answer.at,
    }),
  };
}

function contentPieces(question: Question, content: AnswerValue, limits: Limits): Piece[] {
  const { id } = question;
  const { ticked = () => true } = limits;
  const groups = 'groups' in question ? question.groups : [];
  const paragraphs = (text: string) => linesIn(text).map((line) => piece(id, line));
  const items = (ids: string[]) => ids.map((one) => piece(id, optionLabel(groups, one), 'item'));
  switch (content.kind) {
    case 'choice':
      return content.value === '' ? [] : [piece(id, optionLabel(groups, content.value))];
    case 'choices': {
      const none = question.kind === 'choices' ? question.none : undefined;
      const others = content.value.filter((one) => one !== none);
      const chosen = others.length > 0 ? others : content.value;
      return (limits.isCompact && chosen.length > 0) || saysNone(question, content)
        ? [piece(id, chosen.map((one) => optionLabel(groups, one)).join(' · '))]
        : items(chosen);
    }
    case 'text':
      return ticked('') ? paragraphs(content.value) : [];
    case 'funnel':
      return [...items(content.value.picks), ...(ticked('') ? paragraphs(content.value.text) : [])];
    case 'moment':
      return paragraphs(momentWords(content.value));
    case 'ranked':
      return content.value
        .filter((text, at) => text.trim() !== '' && ticked(String(at)))
        .map((text, at) => ({ ...piece(id, text, 'item'), label: `${at + 1}.` }));
    case 'week':
      return question.kind === 'week' ? weekPieces(question, content.value) : [];
    case 'cards':
      return question.kind === 'cards' ? cardPieces(question, content.value, limits) : [];
    case 'entries':
      return question.kind === 'entries' ? entryPieces(question, content.value, limits) : [];
  }
}

function entryPieces(
  question: QuestionOf<'entries'>,
  value: Extract<AnswerValue, { kind: 'entries' }>['value'],
  { fields, entry, isCompact, ticked = () => true }: Limits,
): Piece[] {
  const { id } = question;
  const shown = question.fields.filter((field) => fields?.includes(field.id) ?? true);
  const typed = shown.filter(({ kind }) => kind === 'text');
  const ids = shown.map((field) => field.id);
  return value
    .filter((one) => entry === undefined || one.id === entry)
    .filter(
      ({ id: part, values }) =>
        typed.every((field) => linesIn(values[field.id]).length === 0) || ticked(part, ids),
    )
    .flatMap(({ values }) => {
      const written = shown.map((field) => ({ field, words: wordsIn(field, values[field.id]) }));
      return isCompact ? closePieces(id, written) : fieldPieces(id, written);
    });
}

type Written = { field: Field; words: string[] }[];

/** The name of an entry, then each of its other fields under its label. */
function fieldPieces(id: string, [first, ...others]: Written): Piece[] {
  const named = first?.words.length ? [piece(id, first.words.join(', '))] : [];
  const rest = others.flatMap(({ field, words }) => {
    const texts = field.kind === 'text' ? words : [words.join('; ')].filter(Boolean);
    return texts.length > 0 ? [field.label, ...texts] : [];
  });
  return [...named, ...rest.map((text) => piece(id, text))];
}

/** An entry as a CV has it: what is short in a line, what is long below. */
function closePieces(id: string, [first, ...others]: Written): Piece[] {
  const isLong = ({ field }: Written[number]) => field.kind === 'text' && field.length === 'long';
  const short = others.filter((one) => !isLong(one)).flatMap(({ words }) => words);
  const line = [first?.words.join(' ') ?? '', ...short].filter(Boolean).join(' · ');
  const long = others.filter(isLong).flatMap(({ words }) => words);
  return [line, ...long].filter(Boolean).map((text) => piece(id, text));
}

/** What stands in a field: the lines of a text, the labels of what was chosen. */
function wordsIn(field: Field, value: string | string[] = ''): string[] {
  if (field.kind === 'text') return linesIn(value);
  const chosen = [value].flat().filter((option) => option !== '');
  return chosen.map((option) => optionLabel(field.groups, option));
}

function weekPieces(
  { id, days, times, states }: QuestionOf<'week'>,
  value: Extract<AnswerValue, { kind: 'week' }>['value'],
): Piece[] {
  if (!Object.values(value).some((day) => Object.keys(day).length > 0)) return [];
  const rows = days.map((day) => [
    day.label,
    ...times.map((time) => {
      const state = value[day.id]?.[time.id];
      return states.find((one) => one.id === state)?.label ?? '';
    }),
  ]);
  return [['', ...times.map(({ label }) => label)], ...rows].flatMap((cells) =>
    cells.map((cell) => piece(id, cell, 'cell')),
  );
}

function cardPieces(
  { id, groups, speakers }: QuestionOf<'cards'>,
  value: Extract<AnswerValue, { kind: 'cards' }>['value'],
  { isForCompanion }: Limits,
): Piece[] {
  const asked = groups.flatMap(({ options }) => options);
  return asked.flatMap((option) => {
    const card = value[option.id];
    const says = card?.speaker;
    if (card === undefined || says === 'skip') return [];
    const words = linesIn(card.text).map((line) => piece(id, line));
    // A companion reads what they say, and need not read that they do.
    if (isForCompanion) return says === 'companion' ? [piece(id, option.label), ...words] : [];
    const isOwn = says === undefined || (says === 'me' && words.length > 0);
    const who = isOwn ? [] : [piece(id, speakers.find((one) => one.id === says)?.label ?? says)];
    const inside = [...words, ...who];
    return inside.length > 0 ? [piece(id, option.label), ...inside] : [];
  });
}

/** Whether nothing is chosen but that none holds. */
function saysNone(question: Question, content: AnswerValue): boolean {
  return (
    question.kind === 'choices' &&
    content.kind === 'choices' &&
    content.value.length > 0 &&
    content.value.every((id) => id === question.none)
  );
}

function piece(of: string, text: string, role: Piece['role'] = 'text'): Piece {
  return { of, text, role, ...(role === 'item' && { label: '•' }) };
}

function labelOf({ paper, label }: Question): string {
  return paper ?? label;
}

function linesIn(text: string | string[] = ''): string[] {
  return [text]
    .flat()
    .flatMap((one) => one.split('\n'))
    .filter((line) => line.trim() !== '');
}

function optionLabel(groups: { options: { id: string; label: string }[] }[], id: string): string {
  const options = groups.flatMap((group) => group.options);
  return options.find((option) => option.id === id)?.label ?? id;
}
