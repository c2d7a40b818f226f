/** What we use of a package that comes without types. */
declare module 'pako/lib/deflate.js' {
  export const deflate: (data: Uint8Array, options: { level: number }) => Uint8Array;
}
declare module 'pako/lib/inflate.js' {
  type Inflater = {
    /** False where the data are no good, or come after the end. */
    push: (data: Uint8Array, isLast: boolean) => boolean;
    ended: boolean;
    /** What came out, once it has ended. */
    result: Uint8Array;
    strm: { avail_in: number; total_out: number };
  };
  export const Inflate: new (options: { chunkSize: number }) => Inflater;
}
