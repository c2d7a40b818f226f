/** Changes the items of a ranked list. Loaded with its field only, so it is apart from `ranked.ts`. */

/** The list with two places changed for each other; there are at least as many as are asked for. */
export function swapped(value: string[], one: number, other: number): string[] {
  const all = Array.from({ length: Math.max(value.length, one + 1, other + 1) }, (_, at) => {
    const from = at === one ? other : at === other ? one : at;
    return value[from] ?? '';
  });
  return all;
}

/** The list with another text at one place. */
export function withText(value: string[], place: number, text: string): string[] {
  return Array.from({ length: Math.max(value.length, place + 1) }, (_, at) =>
    at === place ? text : (value[at] ?? ''),
  );
}
