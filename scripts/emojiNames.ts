/** What emoji are called in a language, by CLDR, for those that no font of a paper draws. */
import { readFile } from 'node:fs/promises';
import type { Names } from '../src/pdf/fonts.ts';

type Annotations = { annotations: { annotations: Record<string, { tts?: string[] }> } };

export const namesPackage = 'cldr-annotations-modern';

const A = 0x41;
const FIRST_REGIONAL = 0x1f1e6;

/** The file of a language's names in the package. */
export function annotationsFile(locale: string): URL {
  const file = `annotations/${locale}/annotations.json`;
  return new URL(`../node_modules/${namesPackage}/${file}`, import.meta.url);
}

/** Names of single emoji and of flags, without those that are drawn; a sequence is called by its first sign. */
export async function emojiNames(locale: string, drawn: Set<number>): Promise<Names> {
  const file = new Response(await readFile(annotationsFile(locale)));
  const { annotations } = (await file.json()) as Annotations;
  const signs = Object.entries(annotations.annotations).flatMap(([sign, { tts }]) => {
    const emoji = sign.replaceAll('\ufe0f', '');
    const [point = 0, more] = Array.from(emoji, (one) => one.codePointAt(0) ?? 0);
    const isEmoji =
      more === undefined && /\p{Emoji_Presentation}|\p{Extended_Pictographic}/u.test(emoji);
    const isTone = /\p{Emoji_Modifier}/u.test(emoji);
    const [name] = tts ?? [];
    return isEmoji && !isTone && !drawn.has(point) && name ? [[emoji, name] as const] : [];
  });
  return Object.fromEntries([...signs, ...flags(locale)]);
}

/** Each country and its flag, which is its two letters in signs of their own. */
function flags(locale: string): [string, string][] {
  const regions = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, at) => at);
  return letters.flatMap((first) =>
    letters.flatMap((second): [string, string][] => {
      const name = regions.of(String.fromCharCode(A + first, A + second));
      if (name === undefined) return [];
      return [[String.fromCodePoint(FIRST_REGIONAL + first, FIRST_REGIONAL + second), name]];
    }),
  );
}
