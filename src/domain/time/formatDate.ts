import { dateFormat } from './dateFormat.ts';

/** A day or a moment in the reader's language: *21. juni 2026*. A day without a time is the same day everywhere. */
export function formatDate(iso: string, locale: string): string {
  const timeZone = iso.length === 'YYYY-MM-DD'.length ? { timeZone: 'UTC' } : {};
  return dateFormat(locale, { dateStyle: 'long', ...timeZone }).format(new Date(iso));
}

/** A day, YYYY-MM-DD, in full, with its hour if it has one: *tirsdag den 12. januar 2027 kl. 10.30*. */
export function formatDay(
  day: string,
  locale: string,
  hour?: { hour: number; minute: number },
): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (hour) at.setUTCHours(hour.hour, hour.minute);
  const time = hour ? ({ timeStyle: 'short' } as const) : {};
  return dateFormat(locale, { dateStyle: 'full', timeZone: 'UTC', ...time }).format(at);
}
