import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inflate } from '../../../../src/pdf/file/inflate.ts';

const most = 3_000_000;
/** Of 2 MB, and not all alike. */
const text = Array.from({ length: 40_000 }, (_, at) => `Kære kommune, nummer ${at}, æøå. `).join(
  '',
);
const bytes = new TextEncoder().encode(text);
const packed = new Uint8Array(deflateSync(bytes));
/** 60 MB of nothing in 60 kB. */
const bomb = new Uint8Array(deflateSync(new Uint8Array(60_000_000)));

describe('Unfolded', () => {
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
  ])('%s', (_name, given, limit, expected) => {
    const began = performance.now();
    const unfolded = inflate(given, limit);
    const took = performance.now() - began;
    // Of millions of bytes `toEqual` itself takes a second.
    expect(typeof unfolded).toBe(typeof expected);
    expect(Buffer.from(unfolded).equals(Buffer.from(expected))).toBe(true);
    expect(took).toBeLessThan(1000);
  });
});

function changed(at: number): Uint8Array {
  return packed.map((byte, here) => (here === Math.floor(at) ? byte ^ 0x55 : byte));
}

test('It answers as the platform does, whatever was done to what is packed', async () => {
  const small = new Uint8Array(deflateSync(text.slice(0, 20_000)));
  const edit = fc.record({ at: fc.nat(small.length - 1), by: fc.integer({ min: 1, max: 255 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { maxLength: 3 }),
      fc.nat(2 * small.length),
      async (edits, end) => {
        const given = small.slice(0, end);
        for (const { at, by } of edits) if (at < end) given[at] = (given[at] ?? 0) ^ by;
        expect(inflate(given, most)).toEqual(await byPlatform(given));
      },
    ),
  );
});

async function byPlatform(given: Uint8Array<ArrayBuffer>): Promise<Uint8Array | 'damaged'> {
  const unfolded = new Blob([given]).stream().pipeThrough(new DecompressionStream('deflate'));
  const whole = new Response(unfolded).arrayBuffer();
  return whole.then((buffer) => new Uint8Array(buffer)).catch(() => 'damaged' as const);
}
