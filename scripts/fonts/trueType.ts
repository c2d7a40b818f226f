/** Writes a TrueType font of the outlines of another one: only what a PDF reader looks at, and letters made of parts. */

/** An outline of the source font, moved (font units). */
export type Part = { glyph: number; x: number; y: number };
/** A glyph to make: its parts, and how far the pen moves on. */
export type Recipe = { parts: Part[]; advance: number; source: number };

type Tables = Map<string, DataView>;
type Made = { data: Uint8Array; advance: number };
/** `kids`: where in its bytes an outline names others. */
type Outline = Made & { kids: { at: number; id: number }[] };

/** Flags of a part in a composite glyph: its arguments are words, they are a shift, and whether more parts follow. */
const WORDS_AND_SHIFT = 0x0003;
const MORE = 0x0020;
/** Flags that lengthen a part's record: words instead of bytes, one, two or four numbers of a matrix. */
const sizes = [
  [0x0001, 2],
  [0x0008, 2],
  [0x0040, 4],
  [0x0080, 8],
] as const;

/**
 * The font of these recipes, and the glyph of each. The sources have one measure (units an em); the first gives what
 * holds for the whole font. Glyph 0 is empty; equal recipes share a glyph.
 */
export function composed(
  sources: Uint8Array[],
  recipes: Recipe[],
): { bytes: Buffer; ids: number[] } {
  const tables = sources.map(tablesOf);
  const copies = tables.map(outlines);
  const glyphs: Made[] = [{ data: new Uint8Array(), advance: 0 }];
  const known = new Map<string, number>();
  const add = (key: string, make: () => Made): number => {
    const id = known.get(key) ?? glyphs.push(make()) - 1;
    known.set(key, id);
    return id;
  };
  const plain = (source: number, glyph: number): number => {
    const { data, advance, kids } = copies[source]?.(glyph) ?? nothing;
    for (const { at, id } of kids) new DataView(data.buffer).setUint16(at, plain(source, id));
    return add(`${source} ${glyph}`, () => ({ data, advance }));
  };
  const ids = recipes.map(({ parts, advance, source }) => {
    const [first, second] = parts;
    const isPlain = first?.x === 0 && first.y === 0 && second === undefined;
    if (isPlain && copies[source]?.(first.glyph).advance === advance) {
      return plain(source, first.glyph);
    }
    const moved = parts.map((part) => ({ ...part, glyph: plain(source, part.glyph) }));
    const data = moved.length === 0 ? new Uint8Array() : composite(moved, glyphs);
    return add(JSON.stringify([moved, advance]), () => ({ data, advance }));
  });
  return { bytes: fontOf(tables, glyphs), ids };
}

const nothing: Outline = { data: new Uint8Array(), advance: 0, kids: [] };

function tablesOf(bytes: Uint8Array): Tables {
  const { buffer } = Uint8Array.from(bytes);
  const view = new DataView(buffer);
  const tables: Tables = new Map();
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    const tag = String.fromCharCode(...new Uint8Array(buffer, at, 4));
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    tables.set(tag, new DataView(buffer.slice(offset, offset + length)));
  }
  return tables;
}

function table(tables: Tables, tag: string): DataView {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`a font without ${tag}`);
  return found;
}

/** How to copy an outline of a font. */
function outlines(tables: Tables): (glyph: number) => Outline {
  const [glyf, loca, hmtx] = [table(tables, 'glyf'), table(tables, 'loca'), table(tables, 'hmtx')];
  const isLong = table(tables, 'head').getUint16(50) === 1;
  const measured = table(tables, 'hhea').getUint16(34);
  const place = (glyph: number) =>
    isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  return (glyph: number) => {
    const data = new Uint8Array(glyf.buffer.slice(place(glyph), place(glyph + 1)));
    const advance = hmtx.getUint16(Math.min(glyph, measured - 1) * 4);
    const view = new DataView(data.buffer);
    const kids: { at: number; id: number }[] = [];
    let isMore = data.length > 0 && view.getInt16(0) < 0;
    for (let at = 10; isMore;) {
      const flags = view.getUint16(at);
      kids.push({ at: at + 2, id: view.getUint16(at + 2) });
      at += 6 + sizes.reduce((sum, [flag, more]) => sum + (flags & flag ? more : 0), 0);
      isMore = (flags & MORE) !== 0;
    }
    return { data, advance, kids };
  };
}

/** A glyph made of glyphs: a head with its box, then its parts. */
function composite(parts: Part[], glyphs: Made[]): Uint8Array {
  const seen = parts.flatMap(({ glyph, x, y }) => {
    const box = boxOf(glyphs[glyph]?.data ?? new Uint8Array());
    return box ? [box.map((edge, at) => edge + (at % 2 === 0 ? x : y))] : [];
  });
  const edge = (at: number, pick: (...edges: number[]) => number) =>
    pick(...seen.map((box) => box[at] ?? 0));
  const view = new DataView(new ArrayBuffer(10 + 8 * parts.length));
  const head = [-1, edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
  head.forEach((value, at) => view.setInt16(at * 2, value));
  parts.forEach(({ glyph, x, y }, at) => {
    const isLast = at === parts.length - 1;
    const words = [isLast ? WORDS_AND_SHIFT : WORDS_AND_SHIFT | MORE, glyph, x, y];
    words.forEach((word, index) => view.setInt16(10 + at * 8 + index * 2, word));
  });
  return new Uint8Array(view.buffer);
}

function boxOf(data: Uint8Array): number[] | undefined {
  if (data.length === 0) return undefined;
  const view = new DataView(data.buffer, data.byteOffset);
  return [2, 4, 6, 8].map((at) => view.getInt16(at));
}

function fontOf([first, ...others]: Tables[], glyphs: Made[]): Buffer {
  const count = glyphs.length;
  const glyf = Buffer.concat(
    glyphs.map(({ data }) => Buffer.concat([data], (data.length + 1) & ~1)),
  );
  const loca = new DataView(new ArrayBuffer(count * 2 + 2));
  const hmtx = new DataView(new ArrayBuffer(count * 4));
  let offset = 0;
  glyphs.forEach(({ data, advance }, at) => {
    offset += (data.length + 1) >> 1;
    loca.setUint16(at * 2 + 2, offset);
    hmtx.setUint16(at * 4, advance);
    // Where an outline begins: readers move it when this number says something else.
    hmtx.setInt16(at * 4 + 2, boxOf(data)?.[0] ?? 0);
  });
  if (offset > 0xffff) throw new Error('too many outlines for a short table of places');
  const tables = first ?? new Map<string, DataView>();
  const [head, hhea, maxp] = [table(tables, 'head'), table(tables, 'hhea'), table(tables, 'maxp')];
  head.setUint16(50, 0);
  hhea.setUint16(34, count);
  maxp.setUint16(4, count);
  for (const at of [6, 8]) {
    const most = [tables, ...others].map((one) => table(one, 'maxp').getUint16(at));
    maxp.setUint16(at, Math.max(...most));
    // Upper bounds of what composite glyphs hold: points and contours, then parts and depth.
    maxp.setUint16(at + 4, 4 * Math.max(...most));
  }
  maxp.setUint16(28, 4);
  maxp.setUint16(30, 2);
  return joined({ glyf, head, hhea, hmtx, loca, maxp });
}

/** The tables as a file: a directory, then each table on a multiple of four. */
function joined(tables: Record<string, DataView | Buffer>): Buffer {
  const entries = Object.entries(tables).map(([tag, { buffer, byteOffset, byteLength }]) => {
    const data = Buffer.from(buffer, byteOffset, byteLength);
    return { tag, length: byteLength, data: Buffer.concat([data], (byteLength + 3) & ~3) };
  });
  const directory = Buffer.alloc(12 + 16 * entries.length);
  // The numbers after the count of tables are for a binary search of the directory.
  const power = 2 ** Math.floor(Math.log2(entries.length));
  directory.writeUInt32BE(0x00010000, 0);
  [entries.length, power * 16, Math.log2(power), (entries.length - power) * 16].forEach(
    (word, at) => directory.writeUInt16BE(word, 4 + at * 2),
  );
  let offset = directory.length;
  entries.forEach(({ tag, length, data }, at) => {
    directory.write(tag, 12 + at * 16, 'latin1');
    if (tag === 'head') data.writeUInt32BE(0, 8);
    [checksum(data), offset, length].forEach((value, index) =>
      directory.writeUInt32BE(value, 16 + at * 16 + index * 4),
    );
    offset += data.length;
  });
  const file = Buffer.concat([directory, ...entries.map(({ data }) => data)]);
  const head = entries.findIndex(({ tag }) => tag === 'head');
  const whole = (0xb1b0afba - checksum(file)) >>> 0;
  file.writeUInt32BE(whole, file.readUInt32BE(12 + head * 16 + 8) + 8);
  return file;
}

function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}
