/**
 * Places to break in a text that no browser can lay out in time. The time goes with the square of how many signs stand
 * on one letter, and of how long a word is that has signs: 60,000 on one letter hold Chromium for 40 seconds. Nothing
 * is taken from the text.
 */

const EVERY_1000 = /.{1000}\p{M}*(?=\P{M})/guy;
const EVERY_10000 = /.{10000}(?=.)/guy;

/**
 * The same text with places to break. No writing puts a hundred signs on a letter: the next ones get a letter of their
 * own, the dotted circle that Unicode has for signs that stand alone. Thai has signs and no spaces, so that a text in it
 * is one long word: it is broken rarely, unseen (U+200B), and never between a letter and its signs.
 */
export function withLayoutBreaks(text: string): string {
  return text
    .replace(/\p{M}{101,}/gu, (signs) => signs.replace(/.{100}(?=.)/guy, '$&\u25cc'))
    .replace(/[^\s\u200b]+/gu, (word) =>
      // A long address has no signs, and is copied from here: it is broken only where no address is as long.
      word.replace(/\p{M}/u.test(word) ? EVERY_1000 : EVERY_10000, '$&\u200b'),
    );
}
