/**
 * How somebody wants to read: it is no answer and holds no content, and the device keeps it, so that every page looks so
 * before it is painted (`layouts/readingScript.ts`, docs/adr/0052). It goes with all else that is deleted.
 */
import { attempt } from '../kept/attempt.ts';
import { keys } from '../kept/keys.ts';

/** What can be chosen besides what is normal, which is kept as nothing. The styles know each value by its name. */
export const settings = {
  text: ['larger', 'largest'],
  space: ['more'],
  theme: ['light', 'dark', 'high'],
  calm: ['yes'],
} as const;

export type Setting = keyof typeof settings;
/** `easy`: Danish in short sentences is wanted where there is some. */
export type ReadingWay = { [S in Setting]?: (typeof settings)[S][number] } & { easy?: boolean };

export const settingNames = Object.keys(settings) as Setting[];

/** Gives the settings that are known of what was kept or chosen, which may be anything. */
export function wayOf(given: unknown): ReadingWay {
  if (typeof given !== 'object' || given === null) return {};
  const all = new Map<string, unknown>(Object.entries(given));
  const known = settingNames.filter((name) =>
    (settings[name] as readonly unknown[]).includes(all.get(name)),
  );
  return {
    ...Object.fromEntries(known.map((name) => [name, all.get(name)])),
    ...(all.get('easy') === true && { easy: true }),
  };
}

/** Reads what the device keeps. Where it is damaged or refused, all is normal. */
export function readWay(open: () => Storage): ReadingWay {
  return wayOf(attempt(() => JSON.parse(open().getItem(keys.reading) ?? 'null') as unknown));
}

/** Keeps it, and nothing at all where all is normal. Says whether that could be done. */
export function keepWay(open: () => Storage, way: ReadingWay): boolean {
  const isKept = attempt(() => {
    if (Object.keys(way).length === 0) open().removeItem(keys.reading);
    else open().setItem(keys.reading, JSON.stringify(way));
    return true;
  });
  return isKept === true;
}
