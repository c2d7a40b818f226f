/** A file inside a paper. */
import type { Attachment } from '../../domain/preparation/ownCopy.ts';
import { put, putStream } from './file.ts';
import type { File } from './file.ts';
import { textString } from './objects.ts';

/**
 * What the catalog says of an attached file. PDF/UA-1 asks for both names (F and UF); AF and its relationship say to
 * a program what the file is to the paper: data that it was made from.
 */
export function attached(file: File, { name, text, description }: Attachment) {
  const bytes = new TextEncoder().encode(text);
  const embedded = putStream(file, bytes, {
    Type: '/EmbeddedFile',
    Subtype: '/application#2Fjson',
    Params: { Size: bytes.length },
  });
  const specification = put(file, {
    Type: '/Filespec',
    F: textString(name),
    UF: textString(name),
    Desc: textString(description),
    AFRelationship: '/Data',
    EF: { F: embedded, UF: embedded },
  });
  return {
    AF: [specification],
    Names: { EmbeddedFiles: { Names: [textString(name), specification] } },
  };
}
