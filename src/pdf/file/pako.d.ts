/** What we use of a package that comes without types. */
declare module 'pako/lib/inflate.js' {
  type Inflater = {
    /** False where the data are no good, or come after the end. */
    push: (data: Uint8Array, isLast: boolean) => boolean;
    onData: (part: Uint8Array) => void;
    ended: boolean;
    strm: { avail_in: number };
  };
  export const Inflate: new (options: { chunkSize: number }) => Inflater;
}
