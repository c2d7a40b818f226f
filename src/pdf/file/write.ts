/** The bytes of a file: PDF 1.7, all that is no stream packed in one, and a table of where each object is. */
import { PDFHeader, PDFObjectStream, PDFRawStream, PDFTrailer } from 'pdf-lib';
import type { PDFObject, PDFRef } from 'pdf-lib';
import { deflated } from './deflate.ts';
import { dictionaryIn, latin1, putStream, refIn } from './file.ts';
import type { File, Stream } from './file.ts';
import type { Ref } from './objects.ts';

/** So many streams are deflated at a time: each takes some memory meanwhile, and a phone has little. */
const AT_ONCE = 8;

/** Of FNV-1a, 32 bits. */
const PRIME = 0x01000193;

/**
 * The same objects give the same bytes. pdf-lib's own writer deflates in JavaScript, which took a sixth of the time of a
 * long paper: here the platform does. The objects, packed and not, are pdf-lib's.
 */
export async function bytesOf(file: File, root: Ref, info?: Ref): Promise<Uint8Array> {
  const { context } = file;
  const inside = context.enumerateIndirectObjects();
  const holder = packed(file, inside);
  const streams = await deflatedStreams(file);
  const last = context.nextRef();
  const table = newTable(last.objectNumber + 1);
  inside.forEach(([ref], at) => table.enter(ref, PACKED, holder.objectNumber, at));
  const written = bytesSoFar();
  written.add(PDFHeader.forVersion(1, 7), '\n\n');
  for (const [ref, stream] of streams) {
    table.enter(ref, STREAM, written.size());
    written.add(`${ref.objectNumber} 0 obj\n`, stream, '\nendobj\n\n');
  }
  const start = written.size();
  table.enter(last, STREAM, start);
  const id = `<${identity(streams.map(([, stream]) => stream.contents))}>`;
  const dictionary = { Type: '/XRef', ...table.shape, Root: root, Info: info, ID: [id, id] };
  const stream = await rawStream(file, { dictionary, bytes: table.bytes, state: 'open' });
  written.add(`${last.objectNumber} 0 obj\n`, stream, '\nendobj\n\n');
  written.add(PDFTrailer.forLastCrossRefSectionOffset(start));
  return written.all();
}

/** Objects as one stream. */
function packed(file: File, objects: [PDFRef, PDFObject][]): PDFRef {
  const stream = PDFObjectStream.withContextAndObjects(file.context, objects, false);
  const bytes = stream.getUnencodedContents();
  const first =
    bytes.length - objects.reduce((sum, [, object]) => sum + object.sizeInBytes() + 1, 0);
  return refIn(putStream(file, bytes, { Type: '/ObjStm', N: objects.length, First: first }));
}

/** The streams as they are written, in their order. */
async function deflatedStreams(file: File): Promise<[PDFRef, PDFRawStream][]> {
  const done: [PDFRef, PDFRawStream][] = [];
  // The packed objects, which take longest, are last.
  const waiting = [...file.streams.entries()].reverse().values();
  const work = async (): Promise<void> => {
    for (const [at, stream] of waiting) done[at] = [stream.ref, await rawStream(file, stream)];
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return done;
}

async function rawStream(
  file: File,
  { dictionary, bytes, state }: Omit<Stream, 'ref'>,
): Promise<PDFRawStream> {
  const entries = state === 'plain' ? dictionary : { ...dictionary, Filter: '/FlateDecode' };
  const contents = state === 'open' ? await deflated(bytes) : bytes;
  return PDFRawStream.of(dictionaryIn(file, entries), contents);
}

/** How an object lies in a file: by itself, or in the stream of packed ones. */
const STREAM = 1;
const PACKED = 2;
/** Bytes of an entry: how it lies; where it begins, or the number of the stream it is in; its place there. */
const WIDTHS = [1, 4, 4] as const;
const ENTRY = 9;

/** The table of where each object is, for numbers below `size` (ISO 32000-1, 7.5.8). */
function newTable(size: number) {
  const bytes = new Uint8Array(size * ENTRY);
  const view = new DataView(bytes.buffer);
  return {
    bytes,
    shape: { Size: size, W: [...WIDTHS] },
    enter: ({ objectNumber }: PDFRef, how: number, where: number, at = 0): void => {
      view.setUint8(objectNumber * ENTRY, how);
      view.setUint32(objectNumber * ENTRY + 1, where);
      view.setUint32(objectNumber * ENTRY + 5, at);
    },
  };
}

/** What is written, piece by piece. */
function bytesSoFar() {
  const pieces: Uint8Array[] = [];
  let size = 0;
  return {
    size: (): number => size,
    add: (...some: (string | PDFHeader | PDFObject | PDFTrailer)[]): void => {
      for (const one of some) {
        const bytes = typeof one === 'string' ? latin1(one) : new Uint8Array(one.sizeInBytes());
        if (typeof one !== 'string') one.copyBytesInto(bytes, 0);
        pieces.push(bytes);
        size += bytes.length;
      }
    },
    all: (): Uint8Array => {
      const all = new Uint8Array(size);
      let at = 0;
      for (const piece of pieces) {
        all.set(piece, at);
        at += piece.length;
      }
      return all;
    },
  };
}

/** An identifier made of the content alone (FNV-1a in four lanes): the same paper, the same identifier. */
function identity(contents: Uint8Array[]): string {
  let [a, b, c, d] = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  for (const bytes of contents) {
    for (const byte of bytes) {
      a = Math.imul(a ^ byte, PRIME);
      b = Math.imul(b ^ (byte + 1), PRIME);
      c = Math.imul(c ^ (byte + 2), PRIME);
      d = Math.imul(d ^ (byte + 3), PRIME);
    }
  }
  return [a, b, c, d].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
