/**
 * Looks for a word in whatever leaves or stays: as it is, escaped, in hexadecimal, in base64, packed, or several of
 * these one inside the other. Letters of ASCII only, so that it looks the same in every coding.
 */
import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
} from 'node:zlib';

/** So many wrappings one inside the other. */
const DEPTH = 3;
/** Less in base64 or hexadecimal holds no word. */
const RUN = 12;

/** Whether a word is in there, however it is wrapped. */
export function holds(found: Uint8Array | string, word: string, depth = DEPTH): boolean {
  const bytes = Buffer.from(found as string);
  // No wrapping makes it shorter.
  if (bytes.length < word.length) return false;
  const text = bytes.toString('latin1');
  const plain = text.replaceAll('\0', '').toLowerCase();
  if (plain.includes(word.toLowerCase())) return true;
  if (depth === 0) return false;
  return [...unescaped(text), ...decoded(text), ...unpacked(bytes)].some((inner) =>
    holds(inner, word, depth - 1),
  );
}

function unescaped(text: string): Buffer[] {
  const sign = (_: string, code: string) => String.fromCharCode(parseInt(code, 16));
  const plain = text.replace(/%([0-9a-f]{2})/gi, sign).replace(/\\u00([0-9a-f]{2})/gi, sign);
  return plain === text ? [] : [Buffer.from(plain, 'latin1')];
}

/** Every run of letters that may be base64 or hexadecimal; a run may begin anywhere, hence from each of its first four. */
function decoded(text: string): Buffer[] {
  const runs = text.match(new RegExp(`[\\w+/-]{${RUN},}`, 'g')) ?? [];
  return runs.flatMap((run) => [
    ...[0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64')),
    ...[0, 1].map((skip) => Buffer.from(run.slice(skip), 'hex')),
  ]);
}

const unpackers = [gunzipSync, inflateSync, inflateRawSync];
const partly = { finishFlush: constants.Z_SYNC_FLUSH };

/** The whole, and whatever begins as zlib or gzip does: a stream may lie in the middle of something else. */
function unpacked(bytes: Buffer): Buffer[] {
  const whole = [
    ...unpackers.map((unpack) => () => unpack(bytes, partly)),
    () => brotliDecompressSync(bytes),
  ];
  const inside = beginnings(bytes).map((at) => () => {
    const part = bytes.subarray(at);
    // Behind the ten bytes of a gzip's head; what comes after the stream is let be.
    return part[0] === 0x1f ? inflateRawSync(part.subarray(10), partly) : inflateSync(part, partly);
  });
  return [...whole, ...inside].flatMap((unpack) => {
    try {
      const inner = unpack();
      return inner.length > 0 ? [inner] : [];
    } catch {
      return [];
    }
  });
}

function beginnings(bytes: Buffer): number[] {
  const places: number[] = [];
  for (let at = 1; at < bytes.length - 2; at += 1) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    const isGzip = first === 0x1f && second === 0x8b;
    const isZlib = (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0;
    if (isGzip || isZlib) places.push(at);
  }
  return places;
}
