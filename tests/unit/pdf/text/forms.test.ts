/** Letters that join are drawn from tables; HarfBuzz, which made the tables, says what they have to look like. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import * as harfbuzz from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { typefaces } from '../../../../src/pdf/text/fonts.ts';
import type { FontMetrics } from '../../../../src/pdf/text/font.ts';
import { shape } from '../../../../src/pdf/text/shape.ts';
import { sheetStyle } from '../../../../src/pdf/layout/style.ts';
import { placed } from '../../../../src/pdf/text/visual.ts';
import { graphemesOf } from '../../../../src/pdf/text/word.ts';
import { fonts } from '../papers.ts';

const runs = process.env.FULL ? 20_000 : 1500;
const packages = new URL('../../../../node_modules/@fontsource/', import.meta.url);

/** An outline and where it is drawn, in units of the font. */
type Drawn = { outline: string; x: number; y: number };

function fontOf(bytes: Uint8Array): harfbuzz.Font {
  return new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes)));
}

const whole = fontOf(
  await subsetFont(
    readFileSync(
      new URL('noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2', packages),
    ),
    undefined,
    { targetFormat: 'truetype', keepAllGlyphs: true },
  ),
);

/** What HarfBuzz draws, with the whole font. */
function expected(text: string): Drawn[] {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.setDirection(harfbuzz.Direction.RTL);
  buffer.guessSegmentProperties();
  // A calligraphic glyph for the name of God, and distances between pairs of letters, are left out.
  const features = ['liga', 'kern'].map((tag) => new harfbuzz.Feature(tag, 0));
  harfbuzz.shape(whole, buffer, features);
  const places = buffer.getGlyphPositions();
  let pen = 0;
  return buffer.getGlyphInfos().map(({ codepoint }, at) => {
    const { xOffset = 0, yOffset = 0, xAdvance = 0 } = places[at] ?? {};
    const drawn = { outline: whole.glyphToPath(codepoint), x: pen + xOffset, y: yOffset };
    pen += xAdvance;
    return drawn;
  });
}

const { styles } = sheetStyle(1);
const style = { ...styles.body, size: 1000 };
const faces = typefaces(fonts.metrics);
const cut = new Map<FontMetrics, harfbuzz.Font>();
for (const font of fonts.metrics.filter(({ shaping }) => shaping)) {
  cut.set(font, fontOf(new Uint8Array(inflateSync(await fonts.load(font.file)))));
}

/** What a paper draws, with the cut one. */
function drawn(text: string): Drawn[] {
  const words = shape([{ text, style }], faces, new Map(), 'rtl');
  return placed(words, 0, 0, 'rtl', 'ltr').flatMap(({ word, x }) =>
    graphemesOf(word)
      .flatMap(({ glyphs }) => glyphs)
      .map(({ font, id, shift: [right, up] = [0, 0] }) => ({
        outline: cut.get(font)?.glyphToPath(id) ?? font.file,
        x: x + right,
        y: up,
      })),
  );
}

/** Every closed line of what is drawn, where it is on the paper; in no order, as a letter may be drawn in parts. */
function lines(all: Drawn[]): string[] {
  return all
    .flatMap(({ outline, x, y }) =>
      outline
        .split('Z')
        .filter((line) => line !== '')
        .map((line) => {
          let isAcross = false;
          return line.replace(/-?[\d.]+/g, (number) => {
            isAcross = !isAcross;
            return String(Math.round(Number(number) + (isAcross ? x : y)));
          });
        }),
    )
    .sort();
}

const letters = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيپچژکگیۀٹڈڑںھہےۓڕڵۆێەڤټځڅډړږښګڼۍېۇۈۋڭٱٺڀڄڳڻ';
const vowels = ['\u064b', '\u064c', '\u064d', '\u064e', '\u064f', '\u0650', '\u0652', '\u0670'];
const marks = ['', '', '', '', ...vowels, '\u0651', ...vowels.map((vowel) => `\u0651${vowel}`)];
const letter = fc.tuple(
  fc.constantFrom(...letters, 'ل', 'ل', 'ا', 'ا', 'ه'),
  fc.constantFrom(...marks),
  fc.constantFrom('', '', '', '', '', '\u200c'),
);
const word = fc.array(letter, { minLength: 1, maxLength: 10 }).map((all) => all.flat().join(''));

test.for(['محمد', 'السلام عليكم', 'لا إله الأول كلا', 'می‌خواهم', 'پژوهش گاه', 'مُحَمَّدٌ', 'ه اه هه'])(
  'HarfBuzz draws “%s” just so',
  (text) => {
    const words = text.split(' ');
    for (const one of words) expect(lines(drawn(one)), one).toEqual(lines(expected(one)));
  },
);

test('HarfBuzz draws any word of Arabic letters just so', () => {
  fc.assert(
    fc.property(word, (text) => {
      const typed = text.normalize('NFC');
      expect(lines(drawn(typed))).toEqual(lines(expected(typed)));
    }),
    { numRuns: runs },
  );
}, 600_000);
