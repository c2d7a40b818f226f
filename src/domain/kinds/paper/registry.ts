/** What can be made of an answer of each kind for papers and for what is read back. */
import type { Block } from '../../text/block.ts';
import { emptyValue, fits } from '../registry.ts';
import type { AnswerValue, KindName, Question, QuestionOf, ValueOf } from '../registry.ts';
import { entries } from './entries.ts';
import { fieldPaperKinds } from './fields.ts';
import type { Line, PaperKind } from './kind.ts';

export const paperKinds = { ...fieldPaperKinds, entries } satisfies {
  [K in KindName]: PaperKind<QuestionOf<K>, ValueOf<K>>;
};

/** The module of a kind, seen as taking any question and value: callers pair the two by `kind`. */
function moduleOf(kind: KindName): PaperKind<Question, AnswerValue['value']> {
  return paperKinds[kind] as unknown as PaperKind<Question, AnswerValue['value']>;
}

/** The answer in words; nothing where the question has since become another kind. */
export function answerBlocks(question: Question, given: AnswerValue): Block[] {
  return fits(question, given) ? moduleOf(question.kind).blocks(question, given.value) : [];
}

/** The own words of an answer, line by line. */
export function linesOf(question: Question, given: AnswerValue): Line[] {
  return fits(question, given) ? moduleOf(question.kind).lines(question, given.value) : [];
}

/** The answer without the own words that `keeps` does not name; of another kind it is left out whole. */
export function withLines(
  question: Question,
  given: AnswerValue,
  keeps: (line: string, at?: string) => boolean,
): AnswerValue {
  if (!fits(question, given)) return emptyValue(question.kind);
  const value = moduleOf(question.kind).only(question, given.value, keeps);
  return { kind: given.kind, value } as AnswerValue;
}

/** The answer in words, as short as its kind can say it. */
export function compactBlocks(question: Question, given: AnswerValue): Block[] {
  const { blocks, compact = blocks } = moduleOf(question.kind);
  return fits(question, given) ? compact(question, given.value) : [];
}

/** What stands above an answer on paper. Over a sentence that it would contradict, the question itself. */
export function labelOver(question: Question, given: AnswerValue | undefined): string {
  return given !== undefined && standsAlone(question, given)
    ? question.label
    : (question.paper ?? question.label);
}

/** Whether an answer needs nothing above it. */
export function standsAlone(question: Question, given: AnswerValue): boolean {
  const { standsAlone: isSentence } = moduleOf(question.kind);
  return fits(question, given) && isSentence?.(question, given.value) === true;
}

/** What the citizen will ask about inside an answer, as questions to put. */
export function asksIn(question: Question, given: AnswerValue): string[] {
  const { asks } = moduleOf(question.kind);
  return fits(question, given) && asks ? asks(question, given.value) : [];
}

export function blankBlocks(question: Question): Block[] {
  return moduleOf(question.kind).blank(question);
}
