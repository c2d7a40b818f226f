/** How an emoji is shown: drawn, drawn without what a font lacks (a tone of skin), or named. */
import type { Typefaces } from './fonts.ts';
import { visible } from './text.ts';

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20e3/u;
const TONES = /\p{Emoji_Modifier}/gu;
/** A character with no more than a sex or a side added to it. */
const SEX_OR_SIDE = /^.(?:\u200d[♀♂➡])+$/u;
/** What makes of a character something else: another character joined to it, a flag's letters, the tags of a flag. */
const MADE_OF_SIGNS = /\u200d|\p{Regional_Indicator}|[\u{e0020}-\u{e007f}]/u;

/** Among the names of a language: that of an emoji which has no other, newer than the names or of no known parts. */
export const ANY_EMOJI = '';

/** The character to draw for an emoji, or its name; undefined when the text is no emoji, or there is neither. */
export function emojiLook(
  text: string,
  { find, nameOf }: Typefaces,
): { character: string } | { name: string } | undefined {
  if (!EMOJI.test(text)) return undefined;
  const plain = (text.replace(TONES, '') || text).replace(/\ufe0f|\u200d+$/g, '');
  const whole = visible(plain);
  const [base = ''] = Array.from(whole);
  const show = (character: string) =>
    find(character, 400) === undefined ? undefined : { character };
  const call = (emoji: string) => {
    const name = nameOf(emoji);
    return name === undefined ? undefined : { name };
  };
  // The first part of what is made of several tells something else than the whole: a man, of a family.
  if (MADE_OF_SIGNS.test(plain)) {
    return call(plain) ?? (SEX_OR_SIDE.test(plain) ? show(base) : undefined) ?? call(ANY_EMOJI);
  }
  return show(whole) ?? call(plain) ?? show(base) ?? call(base) ?? call(ANY_EMOJI);
}
