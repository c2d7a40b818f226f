/** Days of the calendar as YYYY-MM-DD: in this form the earlier is also the lesser text. */

/** Whether it is a day: 30 February is none. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${text}T`);
}

/** The same day some months before; the last of a month that has no such day. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const before = Date.UTC(year, month - 1 - months, Math.min(date, last));
  return new Date(before).toISOString().slice(0, 10);
}
