/** The answers of a section in words, each with what was asked. */
import { entriesTable } from '../kinds/paper/entries.ts';
import {
  answerBlocks,
  compactBlocks,
  labelOver,
  linesOf,
  standsAlone,
} from '../kinds/paper/registry.ts';
import type { AnswerValue, Question } from '../kinds/registry.ts';
import type { Writer } from '../kinds/stamp.ts';
import { inLanguage } from '../text/block.ts';
import type { Block } from '../text/block.ts';
import { runIn } from '../text/runIn.ts';
import type { Document, Section } from '../content/catalog.ts';
import { personBlocks } from './personSheet.ts';
import { questionsOfSection, shownAnswers, shownSections } from './shown.ts';
import type { Shown } from './shown.ts';
import { suggestedName } from './suggestedName.ts';
import type { Telling } from './telling.ts';
import { writtenIn } from './writtenIn.ts';

/** An answer in words, in a language; `mark` says whose words they are, where they are not those of the rest. */
export type Said = {
  label: string;
  isTitled: boolean;
  blocks: Block[];
  mark?: string;
  lang: string;
};

/** The given answers of a section in words. */
export function saidIn(section: Section, telling: Telling): Said[] {
  const { document, questions, writer, t } = telling;
  return shownAnswers(section, questions, telling).flatMap((shown): Said[] => {
    const { question, content } = shown;
    const label = labelOver(question, content);
    const blocks = withLanguage(wordsOf(section, shown, telling), shown, telling);
    if (blocks.length === 0) return [];
    const isTitled =
      label === section.title || isPerson(document, question) || standsAlone(question, content);
    const other = otherSource(shown, writer);
    const mark =
      other && tellsWhose(section, question, telling) ? { mark: t(`plan.mark.${other}`) } : {};
    return [{ label, isTitled, ...mark, lang: question.lang, blocks }];
  });
}

/**
 * Whose words an answer is, where they are not those of who wrote the rest. What the citizen has chosen is said in our
 * words, whoever wrote the rest.
 */
export function otherSource(
  { question, answer, content }: Shown,
  writer: Writer,
): Writer | 'kommune' | undefined {
  if (answer.from !== undefined) return answer.from;
  const isChosen = answer.by === 'me' && linesOf(question, content).length === 0;
  return answer.by === writer || isChosen ? undefined : answer.by;
}

/** So many lines at most to write in the paper's language on. */
const MOST_LINES = 3;

/**
 * What is written in another language than the paper's says so, in its own direction, and has room for what it says in
 * the paper's. What was chosen is in the paper's language already.
 */
function withLanguage(
  blocks: Block[],
  { question, answer, content }: Shown,
  telling: Telling,
): Block[] {
  const { catalog, document, t } = telling;
  const written = linesOf(question, named(question, content)).map((line) => line.text);
  const text = written.join(' ');
  const found = blocks.length > 0 ? writtenIn(answer, text, catalog.locale) : undefined;
  if (found === undefined || !document.readers.some((reader) => reader === 'kommune'))
    return blocks;
  const key = found.isScript ? 'plan.written-in.script' : 'plan.written-in';
  return [
    ...inLanguage(blocks, found.lang, catalog.locale),
    { kind: 'paragraph', text: [{ text: `(${t(key, { language: found.name })})`, soft: true }] },
    { kind: 'lines', count: Math.min(written.length, MOST_LINES), label: t('plan.in-main') },
  ];
}

/** An answer below what was asked or, where papers are set close, after it; that is not said where the heading has said it. */
export function inWords(said: Said, telling: Telling): Block[] {
  const { label, isTitled, mark, lang, blocks } = said;
  const { document, catalog } = telling;
  const told = (): Block[] => {
    if (document.compact) return isTitled ? markedBlocks(said) : runIn(label, markedBlocks(said));
    if (isTitled && mark === undefined) return blocks;
    return [{ kind: 'answer', label, ...(mark !== undefined && { mark }), blocks }];
  };
  return inLanguage(told(), lang, catalog.locale);
}

/** An answer whose heading stands beside it, and at its end whose words it is. */
export function markedBlocks({ mark, blocks }: Pick<Said, 'mark' | 'blocks'>): Block[] {
  if (mark === undefined) return blocks;
  const said = { text: `(${mark})`, soft: true as const };
  const last = blocks.at(-1);
  return last?.kind === 'paragraph'
    ? [
        ...blocks.slice(0, -1),
        { ...last, text: [...last.text, { ...said, text: ` ${said.text}` }] },
      ]
    : [...blocks, { kind: 'paragraph', text: [said] }];
}

/**
 * Whether it is the first section with the answer: whose words they are is told once. What is told again on the first
 * page may find no room there, and what is said in the head is short: neither is the once.
 */
function tellsWhose(section: Section, question: Question, telling: Telling): boolean {
  if (section.repeats) return true;
  const first = shownSections(telling).find(
    (one) =>
      !one.repeats &&
      one.stands !== 'head' &&
      questionsOfSection(one, telling.questions).some(({ id }) => id === question.id),
  );
  return first === section;
}

/** An answer in words; on a sheet for one person what is said of that person. */
function wordsOf(section: Section, { question, content }: Shown, telling: Telling): Block[] {
  const { document, t, draw } = telling;
  if (isPerson(document, question) && content.kind === 'entries') {
    const hasRoom = 'blank' in section && section.blank;
    return content.value.flatMap((entry) => personBlocks(question, entry, hasRoom));
  }
  if (question.kind === 'entries' && content.kind === 'entries' && 'topic' in section) {
    const { table, chart = [] } = section;
    if (draw && chart.includes(question.id)) return draw(question, content.value, t);
    if (table.includes(question.id)) return entriesTable(question, content.value);
  }
  // What somebody wrote keeps its paragraphs.
  return document.compact && question.kind !== 'text'
    ? compactBlocks(question, content)
    : answerBlocks(question, named(question, content));
}

/** A name that was suggested, in the language of the paper; everything else as it is. */
function named(question: Question, content: AnswerValue): AnswerValue {
  if (question.kind !== 'text' || content.kind !== 'text' || !question.suggestions) return content;
  return { kind: 'text', value: suggestedName(content.value, question.suggestions) };
}

/** Whether it is the question of the people who have a sheet each. */
export function isPerson(
  { per }: Document,
  question: Question,
): question is Extract<Question, { kind: 'entries' }> {
  return per?.each === true && per.question === question.id && question.kind === 'entries';
}
