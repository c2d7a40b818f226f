/**
 * The objects of a file while it is made. pdf-lib keeps and packs them; what they say is text from the first, for a
 * long paper has thousands, and a tree of objects for each would be measured and copied twice (ADR 0024).
 */
import { PDFContext, PDFDict, PDFName, PDFObject, PDFRef } from 'pdf-lib';
import { written } from './objects.ts';
import type { Dictionary, Ref, Value } from './objects.ts';

/** `streams` wait to be deflated, which takes its time. */
export type File = { context: PDFContext; streams: Stream[] };

/** `packed` streams have been deflated already; `plain` ones are for those who do not read PDF. */
export type Stream = { ref: PDFRef; dictionary: Dictionary; bytes: Uint8Array; state: State };
type State = 'open' | 'packed' | 'plain';

/** An object that is written as it stands, in ASCII. A class, for pdf-lib takes only what is of its own. */
class Text extends PDFObject {
  declare readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override toString(): string {
    return this.text;
  }

  override sizeInBytes(): number {
    return this.text.length;
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    for (let at = 0; at < this.text.length; at += 1) buffer[offset + at] = this.text.charCodeAt(at);
    return this.text.length;
  }
}

export function newFile(): File {
  return { context: PDFContext.create(), streams: [] };
}

/** A reference to an object that is put there later. */
export function reserve({ context }: File): Ref {
  return refOf(context.nextRef());
}

/** Puts an object in the place that was reserved for it, or after all others. */
export function put(file: File, value: Value, ref = reserve(file)): Ref {
  file.context.assign(refIn(ref), new Text(written(value)));
  return ref;
}

export function putStream(
  { context, streams }: File,
  bytes: Uint8Array,
  dictionary: Dictionary = {},
  state: State = 'open',
): Ref {
  const ref = context.nextRef();
  streams.push({ ref, dictionary, bytes, state });
  return refOf(ref);
}

/** A dictionary as pdf-lib has it. */
export function dictionaryIn({ context }: File, entries: Dictionary): PDFDict {
  const dictionary = PDFDict.withContext(context);
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) dictionary.set(PDFName.of(key), new Text(written(value)));
  }
  return dictionary;
}

export function refIn(ref: Ref): PDFRef {
  return PDFRef.of(Number.parseInt(ref));
}

function refOf({ objectNumber }: PDFRef): Ref {
  return `${objectNumber} 0 R`;
}

/** A text as bytes, one each sign. */
export function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
