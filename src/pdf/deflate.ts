/**
 * Deflated by the platform, as PDF wants it (with the head and foot of zlib). As it was where the platform cannot
 * (Safari before 16.4, Firefox before 113): such a paper is larger and else the same.
 */
export async function deflated(
  bytes: Uint8Array,
): Promise<{ bytes: Uint8Array; isPacked: boolean }> {
  if (typeof CompressionStream === 'undefined') return { bytes, isPacked: false };
  const { writable, readable } = new CompressionStream('deflate');
  const writer = writable.getWriter();
  // Never in memory that is shared.
  void writer.write(bytes as Uint8Array<ArrayBuffer>);
  void writer.close();
  return { bytes: new Uint8Array(await new Response(readable).arrayBuffer()), isPacked: true };
}
