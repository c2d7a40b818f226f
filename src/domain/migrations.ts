/**
 * Old preparation → current. The position in the list is the version: `migrations[0]` makes version 2 of version 1.
 * Each new function goes at the end, with a fixture of the version before it.
 */
export type Migration = (old: Record<string, unknown>) => Record<string, unknown>;

export const migrations: Migration[] = [withLines];

/** 1 → 2: new kinds of answer, and papers with lines of own words that are ticked one by one. */
function withLines(old: Record<string, unknown>): Record<string, unknown> {
  const papers = records(old.papers).map(([id, paper]) => [
    id,
    { ...Object.fromEntries(records(paper)), lines: {} },
  ]);
  return { ...old, papers: Object.fromEntries(papers) as unknown };
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
