/** What emoji are called in a language, by CLDR, for those that no font of a paper draws. */
import { existsSync, readFileSync } from 'node:fs';
import { chainOf } from '../../src/i18n/locales.ts';
import { ANY_EMOJI } from '../../src/pdf/text/emoji.ts';
import type { Names } from '../../src/pdf/text/fonts.ts';
import { keyOf } from './keys.ts';

type Annotated = { annotations: Record<string, { tts?: string[] }> };

/** Names that people have written, and names that CLDR puts together of those: a family by who is in it. */
const packages = [
  { name: 'cldr-annotations-modern', folder: 'annotations' },
  { name: 'cldr-annotations-derived-modern', folder: 'annotationsDerived' },
] as const;

export const namesPackages = packages.map(({ name }) => name);

const A = 0x41;
const FIRST_REGIONAL = 0x1f1e6;

/** The key of a language's names: CLDR's, the word for any other emoji, which fonts draw the rest, names of countries. */
export function namesKey(locale: string, ofFonts: string): string {
  const said = [spokenIn(locale), wordFor(locale), ofFonts, process.versions.icu ?? ''];
  return keyOf(annotationsFiles(spokenIn(locale)), ...said);
}

/** The nearest language that CLDR has names in: of what is only ours (`da-x-let`) that of the language it is a part of. */
function spokenIn(locale: string): string {
  const nearest = chainOf(locale).flatMap((code) => [code, code.replace(/-.*/, '')]);
  const found = nearest.find((code) => annotationsFiles(code).every((file) => existsSync(file)));
  if (found === undefined) throw new Error(`CLDR has no names of emoji for ${locale}.`);
  return found;
}

function annotationsFiles(locale: string): URL[] {
  return packages.map(
    ({ name, folder }) =>
      new URL(`../../node_modules/${name}/${folder}/${locale}/annotations.json`, import.meta.url),
  );
}

/** What an emoji without a name is called. */
function wordFor(locale: string): string {
  for (const code of chainOf(locale)) {
    const file = new URL(`../../content/ui/${code}.json`, import.meta.url);
    const word = existsSync(file) && (json(file) as Record<string, string>)['plan.emoji'];
    if (word) return word;
  }
  return '';
}

/**
 * Names of emoji and of flags, without those that are drawn. Of a sequence too, unless its first character is drawn and only
 * a sex or a side is added. In any tone of skin an emoji has the same name.
 */
export function emojiNames(locale: string, drawn: Set<number>): Names {
  const spoken = spokenIn(locale);
  const files = annotationsFiles(spoken).map(annotated);
  const characters = files
    .flatMap(Object.entries<{ tts?: string[] }>)
    .flatMap(([character, { tts }]) => {
      const emoji = character.replaceAll('\ufe0f', '');
      const [name] = tts ?? [];
      return isNamed(emoji, drawn) && name ? [[emoji, name] as const] : [];
    });
  return Object.fromEntries([[ANY_EMOJI, wordFor(locale)], ...characters, ...flags(spoken)]);
}

function json(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function annotated(file: URL): Annotated['annotations'] {
  const read = json(file) as Record<string, Annotated>;
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

/** Each country and its flag, which is its two letters in characters of their own. */
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
