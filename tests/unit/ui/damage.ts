/** Damage to files, as a bad disk, a bad program or a bad person does it. */
import fc from 'fast-check';

export type Damage<T> = fc.Arbitrary<(whole: T) => T>;

/** Anywhere, by chance alone: by itself fast-check would mostly try both ends. */
const place = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((part) => part / 1_000_000);

/** Some bytes taken out at a place, and others put there. */
export function cutAndPaste(words: string[]): Damage<Uint8Array> {
  const put = fc.oneof(
    fc.constant(new Uint8Array()),
    fc.uint8Array({ maxLength: 40 }),
    fc.constantFrom(...words).map((word) => new TextEncoder().encode(word)),
  );
  const take = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3000 }));
  return fc.tuple(place, take, put).map(([at, taken, paste]) => (whole) => {
    const from = Math.floor(at * whole.length);
    return joined(whole.subarray(0, from), paste, whole.subarray(from + taken));
  });
}

/** One bit, here and there. */
export const flipped: Damage<Uint8Array> = fc
  .array(fc.tuple(place, fc.integer({ min: 0, max: 7 })), { minLength: 1, maxLength: 3 })
  .map((flips) => (whole) => {
    // A copy: `slice` of Node's Buffer is none.
    const bytes = Uint8Array.from(whole);
    for (const [at, bit] of flips) {
      const index = Math.floor(at * bytes.length);
      bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
    }
    return bytes;
  });

/** Only what stands before a place. */
export const cut: Damage<Uint8Array> = place.map(
  (at) => (whole) => whole.subarray(0, Math.floor(at * whole.length)),
);

/** The beginning of one file, and the end of another. */
export function splicedWith(others: Uint8Array[]): Damage<Uint8Array> {
  return fc.tuple(place, place, fc.constantFrom(...others)).map(
    ([end, begin, other]) =>
      (whole) =>
        joined(
          whole.subarray(0, Math.floor(end * whole.length)),
          other.subarray(Math.floor(begin * other.length)),
        ),
  );
}

/** What no program of ours writes, as it stands in JSON. */
const strange = [
  ...['null', 'true', '""', '[]', '{}', '-0', '-1', '0.5', '2', '99', '1e308', '1e999', '-1e999'],
  ...['9007199254740993', '"1e999"', '"\\ud800"', '"\\u0000"', '"\\u202e"', '"__proto__"'],
  ...['{"__proto__":{"state":"answered"}}', '{"constructor":1}', '[null]', '[[[]]]'],
  ...['"0000-00-00T00:00:00.000Z"', '"9999-12-31T23:59:59.999Z"', '"2026-02-31T00:00:00.000Z"'],
  ...['"answered"', '"not-yet"', '"text"', '"week"', '{"kind":"text","value":""}', 'undefined'],
  JSON.stringify('x'.repeat(200_000)),
  `[${'0,'.repeat(50_000)}0]`,
  `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
  `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
];
const names = ['__proto__', 'constructor', 'toString', 'answers', 'at', 'kind', 'value', '', ' '];

/** Where in a file: mostly in the answers, and else anywhere. */
const path = fc.tuple(
  fc.constantFrom(...['', 'answers', 'answers', 'setAside', 'papers']),
  fc.array(place, { minLength: 1, maxLength: 9 }),
);

/**
 * A value at any path is a strange one, or that of another path, or one sign shorter; or it stands there twice, under
 * another name, or not at all.
 */
export const anotherValue: Damage<string> = fc
  .tuple(
    path,
    fc.constantFrom('strange', 'moved', 'moved', 'short', 'twice', 'named', 'gone'),
    fc.constantFrom(...strange),
    fc.constantFrom(...names),
    path,
  )
  .map(([to, how, value, name, from]) => (text) => {
    const root = parsed(text);
    const [giver, given = ''] = walk(root, from);
    const [holder, key] = walk(root, to);
    if (holder === undefined || key === undefined) return value;
    const was = holder[key];
    const said = JSON.stringify(was);
    const own = Array.isArray(holder) ? '' : `${JSON.stringify(key)}:`;
    const entry = {
      strange: own + value,
      moved: own + JSON.stringify(giver?.[given] ?? null),
      short: own + (typeof was === 'string' ? JSON.stringify(was.slice(1)) : value),
      twice: `${own}${said},${own}${value}`,
      named: `${JSON.stringify(name)}:${said}`,
      gone: own ? '"gone":0' : 'null',
    };
    holder[key] = HOLE;
    return JSON.stringify(root).replace(`${own}"${HOLE}"`, () => entry[how]);
  });

const HOLE = 'here the value goes';

/** The object that a path of chances leads to, and the key in it. */
function walk(
  root: unknown,
  [beginning, path]: [string, number[]],
): [Record<string, unknown>?, string?] {
  let found: [Record<string, unknown>?, string?] = [];
  let here = (root as Partial<Record<string, unknown>> | null)?.[beginning] ?? root;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) break;
    const holder = here as Record<string, unknown>;
    const keys = Object.keys(holder);
    const key = keys[Math.floor(step * keys.length)];
    if (key === undefined) break;
    found = [holder, key];
    here = holder[key];
  }
  return found;
}

/** What the file held; what is damaged so that we cannot print it again is a text. */
function parsed(text: string): unknown {
  if (text.includes('[[[[') || text.includes(':{"a":{"a"')) return text;
  try {
    // eslint-disable-next-line no-restricted-properties -- A test's own way in: what is under test must not help.
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
