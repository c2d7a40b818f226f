/** What the headings and labels of a paper are called in the other language: that of the citizen, or the main one. */
import type { Catalog, Document } from '../domain/content/catalog.ts';
import type { Glosses } from '../domain/paper/glosses.ts';
import { glossesOf } from '../domain/paper/glossWords.ts';
import { glossLanguage } from '../domain/paper/paperLanguage.ts';
import { localeOf, mainLocale } from '../i18n/locales.ts';
import { readMessages } from './readContent.ts';

/** `asked` is the language of the citizen; `speak` gives the catalog in a language. */
export async function paperGlosses(
  { document, catalog }: { document: Document; catalog: Catalog },
  asked: string,
  speak: (code: string) => Catalog,
): Promise<Glosses | undefined> {
  const second = glossLanguage(catalog.locale, asked, mainLocale);
  if (second === undefined) return undefined;
  const other = speak(second);
  const same = other.documents.find(({ id }) => id === document.id);
  if (same === undefined) return undefined;
  return glossesOf(
    { document, catalog, messages: await readMessages(catalog.locale) },
    { document: same, catalog: other, messages: await readMessages(second) },
    localeOf(second).dir,
  );
}
