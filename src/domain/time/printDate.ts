import { dateFormat } from './dateFormat.ts';

/** A day as a paper says it. */
export function printDate(day: string, locale: string): string {
  const format = dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
