/** Deflated as PDF wants it (with the head and foot of zlib): by the platform, which is several times as fast. */
import { PDFContext } from 'pdf-lib';

/** Where the platform cannot (Safari before 16.4, Firefox before 113), pdf-lib does it. */
export async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  if (typeof CompressionStream === 'undefined')
    return PDFContext.create().flateStream(bytes).getContents();
  const { writable, readable } = new CompressionStream('deflate');
  const writer = writable.getWriter();
  // Never in memory that is shared.
  void writer.write(bytes as Uint8Array<ArrayBuffer>);
  void writer.close();
  return new Uint8Array(await new Response(readable).arrayBuffer());
}
