/** What we use of two packages that come without types. */
declare module 'fontkit' {
  export type Font = {
    postscriptName: string;
    unitsPerEm: number;
    ascent: number;
    descent: number;
    capHeight: number;
    italicAngle: number;
    bbox: { minX: number; minY: number; maxX: number; maxY: number };
    characterSet: number[];
    glyphForCodePoint(point: number): { id: number; advanceWidth: number };
    layout(
      text: string,
      features: string[],
    ): { glyphs: { advanceWidth: number }[]; positions: { xAdvance: number }[] };
  };
  export function create(bytes: Uint8Array): unknown;
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options: {
      targetFormat: 'truetype';
      keepAllGlyphs?: boolean;
      noLayoutClosure?: boolean;
      noHinting?: boolean;
      dropTables?: string[];
    },
  ): Promise<Uint8Array>;
}
