/** The dates of the content: what should be looked over again, and what cannot be right. */
import type { ContentFile } from '../../src/domain/content/contentReader.ts';
import { isDay, monthsBefore } from '../../src/domain/time/day.ts';

/** A date and where it stands: its file under `content/`, and the way to it in there. */
export type Dated = { file: string; key: string; date: string };
export type Aged = Dated & { tooOld: boolean };
export type DateFault = Dated & { fault: 'no-day' | 'future' | 'ends-before-it-begins' | 'over' };

/** After so many months it should be looked over; after so many more it may not stand. */
const OLD = 6;
const TOO_OLD = 12;

/** What was looked over too long ago, oldest first. */
export function agedDates(files: ContentFile[], today: string): Aged[] {
  const old = monthsBefore(today, OLD);
  const tooOld = monthsBefore(today, TOO_OLD);
  return datesIn(files, 'checked')
    .filter(({ date }) => date < old)
    .map((dated) => ({ ...dated, tooOld: dated.date < tooOld }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

/**
 * Dates that are no day, days of looking over that have not been yet, rules that end before they begin, and rules whose
 * last day has been.
 */
export function dateFaults(files: ContentFile[], today: string): DateFault[] {
  const [checked, from, to] = (['checked', 'from', 'to'] as const).map((key) =>
    datesIn(files, key),
  ) as [Dated[], Dated[], Dated[]];
  const begins = new Map(from.map(({ file, date }) => [file, date]));
  return [
    ...[...checked, ...from, ...to]
      .filter(({ date }) => !isDay(date))
      .map((dated) => ({ ...dated, fault: 'no-day' as const })),
    ...checked
      .filter(({ date }) => date > today)
      .map((dated) => ({ ...dated, fault: 'future' as const })),
    ...to
      .filter(({ file, date }) => date < (begins.get(file) ?? date))
      .map((dated) => ({ ...dated, fault: 'ends-before-it-begins' as const })),
    ...to
      .filter(({ date }) => isDay(date) && date < today)
      .map((dated) => ({ ...dated, fault: 'over' as const })),
  ];
}

/** The sources that say neither when they are from nor that this is not known: files and titles. */
export function undatedSources(files: ContentFile[]): { file: string; title: string }[] {
  return files.flatMap(({ path, data }) => {
    const { sources } = (data ?? {}) as { sources?: { title: string; date?: string }[] };
    const undated = (sources ?? []).filter(({ date }) => date === undefined);
    return undated.map(({ title }) => ({ file: path, title }));
  });
}

/** Every date under a key, however deep it stands; something in a list is named by its id. */
function datesIn(files: ContentFile[], key: string): Dated[] {
  return files.flatMap(({ path, data }) =>
    datesUnder(data, key, []).map((found) => ({ file: path, ...found })),
  );
}

function datesUnder(data: unknown, key: string, way: string[]): Omit<Dated, 'file'>[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, inside]) => {
    // What looks otherwise is no date: `from` also says which list the options are from.
    if (name === key && typeof inside === 'string' && /^\d{4}-\d\d-\d\d$/.test(inside))
      return [{ key: [...way, name].join(' → '), date: inside }];
    const id = Array.isArray(data) && hasId(inside) ? inside.id : name;
    return datesUnder(inside, key, [...way, id]);
  });
}

function hasId(thing: unknown): thing is { id: string } {
  return typeof thing === 'object' && thing !== null && 'id' in thing;
}
