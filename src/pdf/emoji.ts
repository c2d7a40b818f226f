/** How an emoji is shown: drawn, drawn without what a font lacks (a tone of skin), or named. */
import type { Typefaces } from './fonts.ts';
import { visible } from './text.ts';

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const TONES = /\p{Emoji_Modifier}/gu;

/** The sign to draw for an emoji, or its name; undefined when the text is no emoji, or there is neither. */
export function emojiLook(
  text: string,
  { find, nameOf }: Typefaces,
): { sign: string } | { name: string } | undefined {
  if (!EMOJI.test(text)) return undefined;
  const plain = text.replace(TONES, '');
  const whole = visible(plain);
  const [base = ''] = Array.from(whole);
  const show = (sign: string) => (find(sign, 400) === undefined ? undefined : { sign });
  const call = (emoji: string) => {
    const name = nameOf(emoji.replaceAll('\ufe0f', ''));
    return name === undefined ? undefined : { name };
  };
  // A flag's first letter is no emoji, and tells nothing.
  const ofBase = /^\p{Regional_Indicator}/u.test(base) ? undefined : (show(base) ?? call(base));
  return show(whole) ?? call(plain) ?? ofBase;
}
