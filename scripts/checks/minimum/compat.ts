/** What the oldest browsers lack, by MDN's browser-compat-data. */
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type {
  Identifier as Place,
  SimpleSupportStatement,
  SupportBlock,
} from '@mdn/browser-compat-data';
import { oldest } from './browsers.ts';

export type { Place };

/** A browser that lacks something, and the version that brought it; undefined where none has. */
export type Lack = { browser: string; from: string | undefined };
/** A feature by its name, and the browsers that lack it. */
export type Use = { feature: string; lacking: Lack[] };

type Browser = keyof typeof oldest;
const browsers = Object.keys(oldest) as Browser[];

/** A place in the data, as `css`, `properties`, `rotate`. Undefined where there is none. */
export function placeAt(...path: string[]): Place | undefined {
  return path.reduce<Place | undefined>(
    (at, name) => (at && Object.hasOwn(at, name) ? at[name] : undefined),
    bcd as unknown as Place,
  );
}

/** What lies in a place. */
export function inside(place: Place | undefined): Place[] {
  return [...byName(place).values()].flat();
}

/** What lies in some places, by its name there. */
export function byName(...places: (Place | undefined)[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const place of places)
    for (const [name, child] of Object.entries(place ?? {}))
      if (name !== '__compat') found.set(name, [...(found.get(name) ?? []), child as Place]);
  return found;
}

/** The browsers that lack all of these; none where one of these is in all browsers, or nothing is known. */
export function lackingOf(places: (Place | undefined)[]): Lack[] {
  const all = places.flatMap((place) =>
    place?.__compat ? [lackingIn(place.__compat.support)] : [],
  );
  return all.some((lacking) => lacking.length === 0) ? [] : (all[0] ?? []);
}

function lackingIn(support: SupportBlock): Lack[] {
  return browsers.flatMap((browser) => {
    const said = support[browser];
    if (said === undefined) return [];
    const statements = (Array.isArray(said) ? said : [said]).filter(isPlain);
    if (statements.some((one) => isIn(one, oldest[browser]))) return [];
    const [from] = statements.map((one) => one.version_added);
    return [{ browser, from: typeof from === 'string' ? from : undefined }];
  });
}

/** Under its own name, without a switch in the settings. */
function isPlain(one: SimpleSupportStatement): boolean {
  return !one.flags && !one.prefix && !one.alternative_name;
}

function isIn(
  { version_added, version_removed }: SimpleSupportStatement,
  version: string,
): boolean {
  if (typeof version_added !== 'string' || version_added === 'preview') return false;
  const isGone = typeof version_removed === 'string' && isAtMost(version_removed, version);
  return isAtMost(version_added, version) && !isGone;
}

/** `≤37` is some version up to 37. */
function isAtMost(one: string, other: string): boolean {
  const parts = (version: string): number[] => version.replace('≤', '').split('.').map(Number);
  const [a, b] = [parts(one), parts(other)];
  const at = [0, 1].find((part) => (a[part] ?? 0) !== (b[part] ?? 0)) ?? 0;
  return (a[at] ?? 0) <= (b[at] ?? 0);
}
