/** The objects of a file while it is made. They are text from the first: a long paper has thousands. */
import { written } from './objects.ts';
import type { Dictionary, Ref, Value } from './objects.ts';

/** Objects by their numbers, from 1 on. Undefined is one that nothing has been put into yet. */
export type File = { objects: (string | Stream | undefined)[] };

/** `packed` streams have been deflated already; `plain` ones are for those who do not read PDF. */
export type Stream = { dictionary: Dictionary; bytes: Uint8Array; state: State };
type State = 'open' | 'packed' | 'plain';

/** A reference to an object that is put there later. */
export function reserve(file: File): Ref {
  return `${file.objects.push(undefined)} 0 R`;
}

/** Puts an object in the place that was reserved for it, or after all others. */
export function put(file: File, value: Value, ref = reserve(file)): Ref {
  file.objects[Number.parseInt(ref) - 1] = written(value);
  return ref;
}

export function putStream(
  file: File,
  bytes: Uint8Array,
  dictionary: Dictionary = {},
  state: State = 'open',
): Ref {
  return `${file.objects.push({ dictionary, bytes, state })} 0 R`;
}

/** A text as bytes, one each sign. */
export function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
