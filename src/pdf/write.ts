/** The bytes of a file: PDF 1.7, all that is no stream packed in one, and a table of where each object is. */
import { PDFHexString, PDFRawStream, PDFStreamWriter } from 'pdf-lib';
import { deflated } from './deflate.ts';
import { dictionaryIn, refIn } from './file.ts';
import type { File, Stream } from './file.ts';
import type { Ref } from './objects.ts';

/** The same objects give the same bytes. */
export async function bytesOf(file: File, root: Ref, info?: Ref): Promise<Uint8Array> {
  const { context, streams } = file;
  // One after the other: each being deflated takes some memory, and a phone has little.
  for (const stream of streams) context.assign(stream.ref, await packed(file, stream));
  const id = PDFHexString.of(identity(file));
  context.trailerInfo = {
    Root: refIn(root),
    ...(info && { Info: refIn(info) }),
    ID: context.obj([id, id]),
  };
  // Without a pause: in a worker nobody waits for it. All that can be packed is packed together.
  return PDFStreamWriter.forContext(context, Infinity, true, Infinity).serializeToBuffer();
}

async function packed(file: File, { dictionary, bytes, state }: Stream): Promise<PDFRawStream> {
  const entries = state === 'plain' ? dictionary : { ...dictionary, Filter: '/FlateDecode' };
  return PDFRawStream.of(
    dictionaryIn(file, entries),
    state === 'open' ? await deflated(bytes) : bytes,
  );
}

/** An identifier made of the content alone (FNV-1a, four times over): the same paper, the same identifier. */
function identity({ context }: File): string {
  const hashes = new Uint32Array([0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]);
  const parts = context.enumerateIndirectObjects().map(([, object]) => {
    const isStream = object instanceof PDFRawStream;
    return { text: String(isStream ? object.dict : object), bytes: isStream && object.contents };
  });
  hashes.forEach((basis, lane) => {
    let hash = basis;
    for (const { text, bytes } of parts) {
      for (let at = 0; at < text.length; at += 1)
        hash = Math.imul(hash ^ (text.charCodeAt(at) + lane), 0x01000193);
      if (bytes) for (const byte of bytes) hash = Math.imul(hash ^ (byte + lane), 0x01000193);
    }
    hashes[lane] = hash;
  });
  return Array.from(hashes, (hash) => hash.toString(16).padStart(8, '0')).join('');
}
