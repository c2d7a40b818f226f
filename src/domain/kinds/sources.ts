/** How questions of every kind are read from the content. The build asks for this; no page is sent it. */
import type { z } from '../zod.ts';
import { entriesSource } from './entriesSource.ts';
import { fieldSources } from './fieldSources.ts';
import type { Common, Known, QuestionWords, Source } from './kind.ts';
import type { KindName, Question, QuestionOf } from './registry.ts';

const sources = { ...fieldSources, entries: entriesSource } satisfies {
  [K in KindName]: { make: (...parts: never[]) => QuestionOf<K> };
};

/** The source of a kind, seen as taking any structure: callers pair the two by `kind`. */
function sourceOf(kind: KindName): Source<z.core.$ZodLooseShape, Question> {
  return sources[kind] as unknown as Source<z.core.$ZodLooseShape, Question>;
}

/** A question from its structure and its words. */
export function makeOf(
  structure: { kind: KindName },
  common: Common,
  words: QuestionWords,
  known: Known,
): Question {
  return sourceOf(structure.kind).make(common, structure, words, known);
}

/** The words that a question must have beside its label, as places in its words. */
export function wordsNeeded(structure: { kind: KindName }): string[][] {
  return sourceOf(structure.kind).needs(structure);
}
