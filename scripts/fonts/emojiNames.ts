/** What emoji are called in a language, by CLDR, for those that no font of a paper draws. */
import { readFile } from 'node:fs/promises';
import { ANY_EMOJI } from '../../src/pdf/text/emoji.ts';
import type { Names } from '../../src/pdf/text/fonts.ts';

type Annotated = { annotations: Record<string, { tts?: string[] }> };

/** Names that people have written, and names that CLDR puts together of those: a family by who is in it. */
const packages = [
  { name: 'cldr-annotations-modern', folder: 'annotations' },
  { name: 'cldr-annotations-derived-modern', folder: 'annotationsDerived' },
] as const;

export const namesPackages = packages.map(({ name }) => name);

const A = 0x41;
const FIRST_REGIONAL = 0x1f1e6;

/** The files that a language's names are made of: those of the packages, and the word for any other emoji. */
export function nameSources(locale: string): URL[] {
  return [...annotationsFiles(locale), wordsFile(locale)];
}

function annotationsFiles(locale: string): URL[] {
  return packages.map(
    ({ name, folder }) =>
      new URL(`../../node_modules/${name}/${folder}/${locale}/annotations.json`, import.meta.url),
  );
}

function wordsFile(locale: string): URL {
  return new URL(`../../content/ui/${locale}.json`, import.meta.url);
}

/**
 * Names of emoji and of flags, without those that are drawn. Of a sequence too, unless its first sign is drawn and only
 * a sex or a side is added. In any tone of skin an emoji has the same name.
 */
export async function emojiNames(locale: string, drawn: Set<number>): Promise<Names> {
  const files = await Promise.all(annotationsFiles(locale).map(annotated));
  const signs = files.flatMap(Object.entries<{ tts?: string[] }>).flatMap(([sign, { tts }]) => {
    const emoji = sign.replaceAll('\ufe0f', '');
    const [name] = tts ?? [];
    return isNamed(emoji, drawn) && name ? [[emoji, name] as const] : [];
  });
  const words = (await json(wordsFile(locale))) as Record<string, string>;
  const any = words['plan.emoji'] ?? '';
  return Object.fromEntries([[ANY_EMOJI, any], ...signs, ...flags(locale)]);
}

async function json(file: URL): Promise<unknown> {
  return new Response(await readFile(file)).json();
}

async function annotated(file: URL): Promise<Annotated['annotations']> {
  const read = (await json(file)) as Record<string, Annotated>;
  return Object.assign(
    {},
    ...Object.values(read).map(({ annotations }) => annotations),
  ) as Annotated['annotations'];
}

function isNamed(emoji: string, drawn: Set<number>): boolean {
  const [point = 0, ...more] = Array.from(emoji, (one) => one.codePointAt(0) ?? 0);
  if (more.length === 0)
    return /\p{Emoji_Presentation}|\p{Extended_Pictographic}/u.test(emoji) && !drawn.has(point);
  const isDrawn = drawn.has(point) && /^.(?:\u200d[♀♂➡])+$/u.test(emoji);
  return emoji.includes('\u200d') && !/\p{Emoji_Modifier}/u.test(emoji) && !isDrawn;
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
