import { dateFormat } from './dateFormat.ts';

/** A day or a moment in the reader's language: *21. juni 2026*. A day without a time is the same day everywhere. */
export function formatDate(iso: string, locale: string): string {
  const timeZone = iso.length === 'YYYY-MM-DD'.length ? { timeZone: 'UTC' } : {};
  return dateFormat(locale, { dateStyle: 'long', ...timeZone }).format(new Date(iso));
}
