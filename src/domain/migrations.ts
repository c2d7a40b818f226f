/**
 * Old preparation → current. The position in the list is the version: `migrations[0]` makes version 2 of version 1.
 * There is one version so far. Each new function goes at the end, with a fixture of the version before it.
 */
export type Migration = (old: Record<string, unknown>) => Record<string, unknown>;

export const migrations: Migration[] = [];

/** Carries data of an older version step by step to the newest. */
export function migrate(
  old: Record<string, unknown>,
  version: number,
  steps: Migration[] = migrations,
): Record<string, unknown> {
  return steps.slice(version - 1).reduce((data, step) => step(data), old);
}
