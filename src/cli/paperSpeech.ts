/** How a paper speaks: the language of its reader, or the nearest that has the messages which every paper has. */
import type { Document } from '../domain/content/catalog.ts';
import { paperLanguage } from '../domain/paper/paperLanguage.ts';
import { chainOf, mainLocale } from '../i18n/locales.ts';
import { speakerOf } from '../i18n/messages.ts';
import type { Speech } from '../i18n/messages.ts';
import { readMessages } from './readContent.ts';

/** `document` is in the language of the citizen. */
export async function paperSpeech(document: Document): Promise<Speech> {
  const languages = chainOf(paperLanguage(document, mainLocale));
  const all = languages.map(async (lang) => ({ lang, messages: await readMessages(lang) }));
  return speakerOf(await Promise.all(all))(['plan', 'edition.paper']);
}
