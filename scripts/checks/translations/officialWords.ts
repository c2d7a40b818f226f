/** The official words of the glossary, in the main language and another. */
import type { ContentFile } from '../../../src/domain/content/contentReader.ts';
import { z } from '../../../src/domain/zod.ts';
import { mainLocale } from '../../../src/i18n/locales.ts';
import type { OfficialWord } from './compare.ts';

const glossary = z.object({
  words: z.record(z.string(), z.object({ word: z.string(), forms: z.array(z.string()) })),
});

/** Each word that both languages have in their glossary, in all its forms. */
export function officialWords(files: ContentFile[], locale: string): OfficialWord[] {
  const [main, other] = [mainLocale, locale].map(
    (code) =>
      glossary.safeParse(files.find(({ path }) => path === `glossary/${code}.yaml`)?.data).data
        ?.words ?? {},
  );
  return Object.entries(main ?? {}).flatMap(([id, { forms }]) => {
    const translated = other?.[id];
    if (!translated) return [];
    // »bisidder (companion)«: what stands in parentheses is the word in the other language.
    const [, meaning] = /\((.+)\)$/.exec(translated.word) ?? [];
    const own = meaning === undefined ? [] : [meaning];
    return [{ main: forms, other: [...translated.forms, ...own] }];
  });
}
