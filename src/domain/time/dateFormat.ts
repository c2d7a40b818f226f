/** Ways to write days, kept: to make one takes an old phone longer than to write a hundred days with it. */
const made = new Map<string, Intl.DateTimeFormat>();

/** Gives the way a language writes a day or an hour. */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
  made.set(key, known);
  return known;
}
