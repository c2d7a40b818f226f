/** How questions of every kind are read from the content. The build asks for this; no page is sent it. */
import type { z } from '../zod.ts';
import { entriesSource } from './entriesSource.ts';
import { fieldSources } from './fieldSources.ts';
import type { Source } from './kind.ts';
import type { KindName, Question, QuestionOf } from './registry.ts';

const sources = { ...fieldSources, entries: entriesSource } satisfies {
  [K in KindName]: { make: (...parts: never[]) => QuestionOf<K> };
};

/** The source of a kind, seen as taking any structure: callers pair the two by `kind`. */
export function sourceOf(kind: KindName): Source<z.core.$ZodLooseShape, Question> {
  return sources[kind] as unknown as Source<z.core.$ZodLooseShape, Question>;
}
