/** A file inside a paper. */
import type { PDFContext } from 'pdf-lib';
import type { Attachment } from '../domain/ownCopy.ts';
import { textString } from './objects.ts';

/**
 * What the catalog says of an attached file. PDF/UA-1 asks for both names (F and UF); AF and its relationship say to
 * a program what the file is to the paper: data that it was made from.
 */
export function attached(context: PDFContext, { name, text, description }: Attachment) {
  const bytes = new TextEncoder().encode(text);
  const file = context.register(
    context.flateStream(bytes, {
      Type: 'EmbeddedFile',
      Subtype: 'application/json',
      Params: { Size: bytes.length },
    }),
  );
  const specification = context.register(
    context.obj({
      Type: 'Filespec',
      F: textString(name),
      UF: textString(name),
      Desc: textString(description),
      AFRelationship: 'Data',
      EF: { F: file, UF: file },
    }),
  );
  return {
    AF: [specification],
    Names: { EmbeddedFiles: { Names: [textString(name), specification] } },
  };
}
