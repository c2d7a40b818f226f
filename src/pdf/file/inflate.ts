/** Unfolds what is packed as PDF packs it (with the head and foot of zlib), and stops where it gets too much. */
import { Inflate } from 'pako/lib/inflate.js';

/** Handed to the unpacker at a time: no slice unfolds into more than 4 MB, so that it can be stopped in between. */
const SLICE = 4096;

/** `most` is how many bytes may come out. pdf-lib brings pako along. Never throws. */
export function inflate(packed: Uint8Array, most: number): Uint8Array | 'damaged' | 'too-big' {
  const unpacker = new Inflate({ chunkSize: 65_536 });
  for (let at = 0; at < packed.length; at += SLICE) {
    // Never told that it is the last: then it would take what is cut off for whole.
    if (!unpacker.push(packed.subarray(at, at + SLICE), false)) return 'damaged';
    if (unpacker.strm.total_out > most) return 'too-big';
  }
  // What has no end is cut off, and nothing may come after it.
  const isWhole = unpacker.ended && unpacker.strm.avail_in === 0;
  return isWhole ? unpacker.result : 'damaged';
}
