/** Unfolds what is packed as PDF packs it (with the head and foot of zlib), and stops where it gets too much. */
import { Inflate } from 'pako/lib/inflate.js';

/** Handed to the unpacker at a time: no slice unfolds into more than 4 MB, so that it can be stopped in between. */
const SLICE = 4096;

type Unfolded = Uint8Array | 'damaged' | 'too-big';

/** `most` is how many bytes may come out. Never rejects. */
export function inflate(packed: Uint8Array, most: number): Promise<Unfolded> {
  // Safari has it from 16.4 on.
  return typeof DecompressionStream === 'undefined'
    ? byPako(packed, most)
    : byPlatform(packed, most);
}

async function byPlatform(packed: Uint8Array, most: number): Promise<Unfolded> {
  const whole: Uint8Array[] = [];
  let size = 0;
  let at = 0;
  const slices = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      controller.enqueue(packed.slice(at, at + SLICE));
      at += SLICE;
      if (at >= packed.length) controller.close();
    },
  });
  try {
    const reader = slices.pipeThrough(new DecompressionStream('deflate')).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > most) {
        await reader.cancel();
        return 'too-big';
      }
      whole.push(part.value);
    }
  } catch {
    return 'damaged';
  }
  return joined(whole);
}

/** pdf-lib brings pako along. What it unfolds is looked at every 64 kB. */
async function byPako(packed: Uint8Array, most: number): Promise<Unfolded> {
  const whole: Uint8Array[] = [];
  let size = 0;
  const unpacker = new Inflate({ chunkSize: 65_536 });
  unpacker.onData = (part) => {
    size += part.length;
    if (size <= most) whole.push(part);
  };
  for (let at = 0; at < packed.length && size <= most; at += SLICE) {
    // Never told that it is the last: then it would take what is cut off for whole.
    if (!unpacker.push(packed.subarray(at, at + SLICE), false)) return 'damaged';
  }
  if (size > most) return 'too-big';
  // The platform refuses what has no end, and what goes on after it.
  const isWhole = unpacker.ended && unpacker.strm.avail_in === 0;
  return isWhole ? joined(whole) : 'damaged';
}

async function joined(parts: Uint8Array[]): Promise<Uint8Array> {
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
