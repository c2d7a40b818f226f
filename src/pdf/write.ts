/** The bytes of a file: PDF 1.7, all that is no stream packed in one, and a table of where each object is. */
import { deflated } from './deflate.ts';
import { latin1 } from './file.ts';
import type { File, Stream } from './file.ts';
import { written } from './objects.ts';
import type { Dictionary } from './objects.ts';

/** Four signs that are no ASCII tell programs that move files that this is no text. */
const HEAD = '%PDF-1.7\n%\u00a7\u00a7\u00a7\u00a7\n';

/** What the table says of an object: 1 and where it begins, or 2, its stream and its place in that. */
type Entry = [kind: 0 | 1 | 2, where: number, place: number];

/** The objects and what the trailer says of them. The same objects give the same bytes. */
export async function bytesOf({ objects }: File, trailer: Dictionary): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  const entries: Entry[] = [[0, 0, 0xffff]];
  const addStream = async (number: number, stream: Stream): Promise<void> => {
    const { dictionary, bytes } = await packed(stream);
    entries[number] = [1, length, 0];
    add(latin1(`${number} 0 obj\n${written({ ...dictionary, Length: bytes.length })}\nstream\n`));
    add(bytes);
    add(latin1('\nendstream\nendobj\n'));
  };
  const holder = objects.length + 1;
  const held: string[] = [];
  const numbers: number[] = [];
  add(latin1(HEAD));
  // One after the other: each being deflated takes some memory, and a phone has little.
  for (const [at, object = 'null'] of objects.entries()) {
    const number = at + 1;
    if (typeof object === 'object') await addStream(number, object);
    else {
      entries[number] = [2, holder, held.push(object) - 1];
      numbers.push(number);
    }
  }
  await addStream(holder, holding(held, numbers));
  const start = length;
  const id = identity(parts);
  entries[holder + 1] = [1, start, 0];
  await addStream(holder + 1, {
    dictionary: { Type: '/XRef', Size: entries.length, W: [1, 4, 4], ID: [id, id], ...trailer },
    bytes: tableOf(entries),
    state: 'open',
  });
  add(latin1(`startxref\n${start}\n%%EOF\n`));
  return joined(parts, length);
}

async function packed({ dictionary, bytes, state }: Stream) {
  const one = state === 'open' ? await deflated(bytes) : { bytes, isPacked: state === 'packed' };
  const filter = one.isPacked ? { Filter: '/FlateDecode' } : {};
  return { dictionary: { ...dictionary, ...filter }, bytes: one.bytes };
}

/** The stream that holds objects: first their numbers and where each begins, then one after the other. */
function holding(held: string[], numbers: number[]): Stream {
  let offset = 0;
  let places = '';
  held.forEach((object, at) => {
    places += `${numbers[at]} ${offset} `;
    offset += object.length + 1;
  });
  return {
    dictionary: { Type: '/ObjStm', N: held.length, First: places.length },
    bytes: latin1(places + held.join('\n')),
    state: 'open',
  };
}

function tableOf(entries: Entry[]): Uint8Array {
  const table = new DataView(new ArrayBuffer(entries.length * 9));
  entries.forEach(([kind, where, place], at) => {
    table.setUint8(at * 9, kind);
    table.setUint32(at * 9 + 1, where);
    table.setUint32(at * 9 + 5, place);
  });
  return new Uint8Array(table.buffer);
}

/** An identifier made of the content alone (FNV-1a, four times over): the same paper, the same identifier. */
function identity(parts: Uint8Array[]): string {
  const hashes = new Uint32Array([0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]);
  hashes.forEach((basis, lane) => {
    let hash = basis;
    for (const part of parts) {
      for (const byte of part) hash = Math.imul(hash ^ (byte + lane), 0x01000193);
    }
    hashes[lane] = hash;
  });
  return `<${Array.from(hashes, (hash) => hash.toString(16).padStart(8, '0')).join('')}>`;
}

function joined(parts: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
