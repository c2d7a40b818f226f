/** Text as somebody typed it, made safe to draw: no string may stop a paper from being made. */

/** Nothing of this is changed by cleaning: what nearly every text is made of. */
const CLEAN = /^[\n\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u2030-\u203a]*$/;

/**
 * Normalised (NFC), line breaks as `\n`, tabs as spaces. What is no character (half a surrogate pair) or a control one
 * becomes U+FFFD, so that it is seen and not silently gone.
 */
export function clean(text: string): string {
  if (CLEAN.test(text)) return text;
  return text
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}\ufeff]/gu, '\ufffd')
    .normalize('NFC')
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '\ufffd');
}

/** The same on one line: for titles, bookmarks and metadata. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** Nothing in these scripts joins: a code point is a grapheme, and the costly segmenter is not needed. */
const PLAIN =
  /^[\n\u0020-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/** Whether a text is of such scripts alone, with neither marks on its letters nor marks of direction. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter() : undefined;

/** What a reader sees as single graphemes (grapheme clusters): 👩‍👧 is one, and so is a letter with its accents. */
export function graphemes(text: string): string[] {
  if (isPlain(text)) return Array.from(text);
  if (segmenter === undefined) return roughGraphemes(text);
  return Array.from(segmenter.segment(text), (part) => part.segment).flatMap(withoutTone);
}

/** A tone of skin after what is no emoji is a grapheme of its own: the letter or space before it must not be lost. */
function withoutTone(grapheme: string): string[] {
  const isStray = TONE.test(grapheme) && !/^\p{Extended_Pictographic}/u.test(grapheme);
  return isStray
    ? grapheme.split(/(\p{Emoji_Modifier})/u).filter((part) => part !== '')
    : [grapheme];
}

const TONE = /\p{Emoji_Modifier}/u;

/** Firefox before 125 has no segmenter: a letter with its marks, an emoji with what belongs to it, are near enough. */
export function roughGraphemes(text: string): string[] {
  return text.match(ROUGHLY) ?? [];
}

const ROUGHLY =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:[\p{M}\p{Emoji_Modifier}\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic}?)*|\P{M}\p{M}*|\p{M}+/gsu;

/** Without what has no shape of its own: joiners, variation selectors, marks of direction. */
export function visible(grapheme: string): string {
  return grapheme.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

/** What a grapheme has of that: kept in what is read and copied, as somebody typed it. */
export function invisible(grapheme: string): string {
  return grapheme.replace(/\P{Default_Ignorable_Code_Point}/gu, '');
}

/** What a grapheme is called when it cannot be drawn: `U+1F642`. */
export function codes(grapheme: string): string {
  const points = Array.from(visible(grapheme), (grapheme) => grapheme.codePointAt(0) ?? 0);
  return points
    .map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`)
    .join('\u00a0');
}

/** Hexadecimal UTF-16BE, as PDF writes any script. */
export function utf16(text: string): string {
  let hex = '';
  for (let at = 0; at < text.length; at += 1) {
    hex += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  }
  return hex;
}
