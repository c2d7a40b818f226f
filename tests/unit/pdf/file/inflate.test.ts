import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { inflate } from '../../../../src/pdf/file/inflate.ts';
import { readAttachment } from '../../../../src/pdf/file/readAttachment.ts';
import { everything, pdfOf, planOf } from '../papers.ts';

const most = 3_000_000;
/** Of 2 MB, and not all alike. */
const text = Array.from({ length: 40_000 }, (_, at) => `Kære kommune, nummer ${at}, æøå. `).join(
  '',
);
const bytes = new TextEncoder().encode(text);
const packed = new Uint8Array(deflateSync(bytes));
/** 60 MB of nothing in 60 kB. */
const bomb = new Uint8Array(deflateSync(new Uint8Array(60_000_000)));

afterEach(() => vi.unstubAllGlobals());

/** As Safari does it before 16.4. */
function withoutPlatform(): void {
  vi.stubGlobal('DecompressionStream', undefined);
}

const ways: [string, () => void][] = [
  ['the platform', () => undefined],
  ['pako', withoutPlatform],
];

describe.each(ways)('By %s', (_, prepare) => {
  test.each<[string, Uint8Array, number, Uint8Array | string]>([
    ['a text', packed, most, bytes],
    ['a text of exactly what may come out', packed, bytes.length, bytes],
    ['a text of one byte more', packed, bytes.length - 1, 'too-big'],
    ['what unfolds without an end', bomb, most, 'too-big'],
    ['no bytes of text', new Uint8Array(deflateSync('')), most, new Uint8Array()],
    ['nothing', new Uint8Array(), most, 'damaged'],
    ['what is not packed', bytes.subarray(0, 500), most, 'damaged'],
    ['half of it', packed.subarray(0, packed.length / 2), most, 'damaged'],
    ['all but the last byte', packed.subarray(0, -1), most, 'damaged'],
    ['a wrong sum at the end', changed(packed.length - 1), most, 'damaged'],
    ['a wrong byte within', changed(packed.length / 2), most, 'damaged'],
    ['a byte too many', new Uint8Array([...packed, 10]), most, 'damaged'],
  ])('%s', async (_name, given, limit, expected) => {
    prepare();
    const began = performance.now();
    expect(await inflate(given, limit)).toEqual(expected);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

function changed(at: number): Uint8Array {
  return packed.map((byte, here) => (here === Math.floor(at) ? byte ^ 0x55 : byte));
}

test('Both ways answer alike, whatever was done to what is packed', async () => {
  const small = new Uint8Array(deflateSync(text.slice(0, 20_000)));
  const edit = fc.record({ at: fc.nat(small.length - 1), by: fc.integer({ min: 1, max: 255 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { maxLength: 3 }),
      fc.nat(2 * small.length),
      async (edits, end) => {
        const given = small.slice(0, end);
        for (const { at, by } of edits) if (at < end) given[at] = (given[at] ?? 0) ^ by;
        const byPlatform = await inflate(given, most);
        withoutPlatform();
        const byPako = await inflate(given, most);
        vi.unstubAllGlobals();
        expect(byPako).toEqual(byPlatform);
      },
    ),
  );
});

test('A copy of my own is opened where the platform does not unpack', async () => {
  const attachment = { name: 'a.json', description: 'Svar', text };
  const paper = await pdfOf(planOf(...everything), { attachment });
  withoutPlatform();
  expect(await readAttachment(paper, most)).toEqual({ state: 'found', texts: [text] });
});
