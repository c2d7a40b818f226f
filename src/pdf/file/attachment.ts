/** A file inside a paper. */
import { PDFHexString } from 'pdf-lib';
import type { PDFContext } from 'pdf-lib';
import type { Attachment } from '../../domain/preparation/ownCopy.ts';

/**
 * What the catalog says of an attached file. PDF/UA-1 asks for both names (F and UF); AF and its relationship say to
 * a program what the file is to the paper: data that it was made from.
 */
export function attached(context: PDFContext, { name, text, description }: Attachment) {
  const bytes = new TextEncoder().encode(text);
  const embedded = context.register(
    context.flateStream(bytes, {
      Type: 'EmbeddedFile',
      Subtype: 'application/json',
      Params: { Size: bytes.length },
    }),
  );
  const title = PDFHexString.fromText(name);
  const specification = context.register(
    context.obj({
      Type: 'Filespec',
      F: title,
      UF: title,
      Desc: PDFHexString.fromText(description),
      AFRelationship: 'Data',
      EF: { F: embedded, UF: embedded },
    }),
  );
  return {
    AF: [specification],
    Names: { EmbeddedFiles: { Names: [title, specification] } },
  };
}
