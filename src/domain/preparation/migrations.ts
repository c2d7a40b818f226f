/**
 * Old preparation → current. The position in the list is the version: `migrations[0]` makes version 2 of version 1.
 * Each new function goes at the end, with a fixture of the version before it.
 */
import { contentId } from '../kinds/kind.ts';

export type Migration = (old: Record<string, unknown>) => Record<string, unknown>;

export const migrations: Migration[] = [withLines, withPages, withFieldKinds, withEarlier];

/** 1 → 2: new kinds of answer, and papers with lines of own words that are ticked one by one. */
function withLines(old: Record<string, unknown>): Record<string, unknown> {
  const papers = records(old.papers).map(([id, paper]) => [
    id,
    { ...Object.fromEntries(records(paper)), lines: {} },
  ]);
  return { ...old, papers: Object.fromEntries(papers) as unknown };
}

/** The content of what version 2 put in place of an answer that was let go. */
const EMPTY = '{"kind":"text","value":""}';

/**
 * 2 → 3: more than one answer may be set aside for a question, and an answer tells which page made it. What stands is
 * of one page, named as the work; what is set aside is of another, for what stands was not made upon it. Where an
 * empty one lay in place of what was let go, there is none.
 */
function withPages(old: Record<string, unknown>): Record<string, unknown> {
  const { id } = old;
  const of = (answer: unknown, page: unknown) => ({ ...Object.fromEntries(records(answer)), page });
  const answers = mapped(old.answers, (answer) => of(answer, id));
  const setAside = mapped(old.setAside, (answer) =>
    JSON.stringify(answer).includes(EMPTY) ? [] : [of(answer, `${String(id)}~`)],
  );
  return { ...old, answers, setAside };
}

/** The fields of lists that were a choice in version 3; the others were texts, or several choices. */
const CHOICE_FIELDS: Record<string, string> = {
  'job-goals': 'type',
  education: 'finished',
  languages: 'level',
  treatment: 'state',
  people: 'consent',
};

/**
 * 3 → 4: a field of an entry is saved as any answer is, its kind beside its value; several choices have room for an own
 * answer; and `moment` is called `dateTime`.
 */
function withFieldKinds(old: Record<string, unknown>): Record<string, unknown> {
  const change = (answer: unknown, question: string): unknown =>
    mapped(answer, (part, key) =>
      key === 'content' || key === 'kept' ? valueWithKinds(part, question) : part,
    );
  const setAside = mapped(old.setAside, (some, question) =>
    Array.isArray(some) ? some.map((one) => change(one, question)) : some,
  );
  return { ...old, answers: mapped(old.answers, change), setAside };
}

function valueWithKinds(content: unknown, question: string): unknown {
  const { kind, value } = Object.fromEntries(records(content));
  if (kind === 'moment') return { kind: 'dateTime', value };
  if (kind === 'choices') return severalChoices(value);
  if (kind !== 'entries' || !Array.isArray(value)) return content;
  const entries = value.map((entry: unknown) =>
    mapped(entry, (part, key) =>
      key === 'values' ? mapped(part, (one, field) => fieldWithKind(one, question, field)) : part,
    ),
  );
  return { kind, value: entries };
}

function fieldWithKind(value: unknown, question: string, field: string): unknown {
  if (Array.isArray(value)) return severalChoices(value);
  const isChoice = CHOICE_FIELDS[question] === field && (value === '' || isId(value));
  return { kind: isChoice ? 'choice' : 'text', value };
}

/** Own words could stand in a field that has become a choice since: they are its own answer. */
function severalChoices(value: unknown): unknown {
  if (!Array.isArray(value)) return { kind: 'choices', value };
  const own = value.filter((one) => !isId(one));
  return { kind: 'choices', value: { chosen: value.filter(isId), own: own.join(', ') } };
}

function isId(text: unknown): boolean {
  return typeof text === 'string' && contentId.safeParse(text).success;
}

/** 4 → 5: preparations for earlier meetings, of which there are none yet. */
function withEarlier(old: Record<string, unknown>): Record<string, unknown> {
  return { ...old, earlier: [] };
}

/** An object with each of its values changed; what is none is left for the parser to refuse. */
function mapped(value: unknown, change: (one: unknown, key: string) => unknown): unknown {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(records(value).map(([key, one]) => [key, change(one, key)]));
}

/** The entries of what may be an object; what is not has none, and the parser will say so. */
function records(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** Carries data of an older version step by step to the newest. */
export function migrate(
  old: Record<string, unknown>,
  version: number,
  steps: Migration[] = migrations,
): Record<string, unknown> {
  return steps.slice(version - 1).reduce((data, step) => step(data), old);
}
