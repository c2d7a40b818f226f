/** Fonts as PDF objects: Type 0, with only the widths and meanings of glyphs that were used. */
import { PDFString } from 'pdf-lib';
import type { PDFContext, PDFRef } from 'pdf-lib';
import type { FontMetrics } from '../text/font.ts';
import type { FontFiles } from '../text/fonts.ts';
import type { Used, UsedFonts } from '../text/show.ts';
import { utf16 } from '../text/text.ts';

/** Embeds the used fonts as F0, F1 …: the dictionary that every page's resources name. */
export async function embedFonts(
  context: PDFContext,
  used: UsedFonts,
  load: FontFiles['load'],
): Promise<Record<string, PDFRef>> {
  const fonts = [...used];
  // All are fetched before any is written: the order of objects must not hang on which comes first.
  const bytes = await Promise.all(fonts.map(([font]) => load(font.file)));
  const entries = fonts.map(([font, { name, codes }], at) => {
    return [
      name,
      embed(context, font, [...codes.values()], bytes[at] ?? new Uint8Array()),
    ] as const;
  });
  return Object.fromEntries(entries);
}

function embed(context: PDFContext, font: FontMetrics, glyphs: Used[], bytes: Uint8Array): PDFRef {
  // The file of a font is deflated already.
  const file = context.stream(bytes, { Filter: 'FlateDecode', Length1: font.length1 });
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: font.name,
    // Symbolic: its codes are our own and no standard letters.
    Flags: 4,
    FontBBox: font.bbox,
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent,
    Descent: font.descent,
    CapHeight: font.capHeight,
    StemV: font.weight === 700 ? 140 : 85,
    FontFile2: context.register(file),
  });
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: font.name,
    CIDSystemInfo: {
      Registry: PDFString.of('Adobe'),
      Ordering: PDFString.of('Identity'),
      Supplement: 0,
    },
    FontDescriptor: context.register(descriptor),
    CIDToGIDMap: context.register(context.flateStream(glyphIds(glyphs))),
    DW: 0,
    // Codes are given out from 1 on without a gap.
    W: [1, glyphs.map(({ glyph }) => glyph.width)],
  });
  const whole = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: font.name,
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: context.register(context.flateStream(toUnicode(glyphs))),
  });
  return context.register(whole);
}

/** The glyph of each code, two bytes each; that of code 0 first. */
function glyphIds(glyphs: Used[]): Uint8Array {
  const ids = new DataView(new ArrayBuffer(2 * (glyphs.length + 1)));
  for (const { code, glyph } of glyphs) ids.setUint16(code * 2, glyph.id);
  return new Uint8Array(ids.buffer);
}

/** The CMap that tells which text a glyph stands for. */
function toUnicode(glyphs: Used[]): string {
  const pairs = glyphs.map(
    ({ code, glyph }) => `<${code.toString(16).padStart(4, '0')}> <${utf16(glyph.text)}>`,
  );
  const chunks: string[] = [];
  // A section of a CMap holds a hundred entries at most.
  for (let at = 0; at < pairs.length; at += 100) {
    const part = pairs.slice(at, at + 100);
    chunks.push(`${part.length} beginbfchar`, ...part, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...chunks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
