/** How many pages each sheet of the print room has, by the code that makes them: said before anything is made. */
import { readFile } from 'node:fs/promises';
import { root } from 'astro:config/server';
import { glossWith } from '../domain/paper/glosses.ts';
import { assemble } from '../domain/paper/plan.ts';
import { emptyPreparation } from '../domain/preparation/preparation.ts';
import { localeOf, locales } from '../i18n/locales.ts';
import { createTranslate } from '../i18n/translate.ts';
import { countPages } from '../pdf/countPages.ts';
import type { FontMetrics } from '../pdf/text/font.ts';
import { namesFile } from '../pdf/text/fonts.ts';
import type { Names } from '../pdf/text/fonts.ts';
import { loadPaper, loadSite } from './_site.ts';

/** In normal and in large print. */
export type SheetPages = { normal: number; large: number };

/** The pages of each section of a paper, by its id. Nothing is written: on sheets to write on nothing is. */
export async function sheetPages(locale: string, id: string): Promise<Record<string, SheetPages>> {
  const { document, catalog, messages, glosses } = await loadPaper(await loadSite(locale), id);
  const t = createTranslate(catalog.locale, messages);
  const { dir } = localeOf(catalog.locale);
  const empty = emptyPreparation('', new Date(0).toISOString());
  const today = empty.changed.slice(0, 'YYYY-MM-DD'.length);
  const gloss = glossWith(glosses);
  const metrics = await fontFile<FontMetrics[]>('fonts.json');
  const names = await fontFile<Names>(namesFile(catalog.locale));
  const count = (section: string, large: boolean): Promise<number> => {
    const options = { today, t, dir, large, sections: [section], gloss };
    const plan = assemble(document, catalog, empty, options);
    return countPages(plan, metrics, names);
  };
  const counted = document.sections.map(async (section): Promise<[string, SheetPages]> => [
    section.id,
    { normal: await count(section.id, false), large: await count(section.id, true) },
  ]);
  return Object.fromEntries(await Promise.all(counted));
}

/** The published languages in which a paper has words of its own. */
export async function languagesOf(id: string): Promise<string[]> {
  const ready = locales.filter(({ status }) => status === 'ready');
  const spoken = await Promise.all(
    ready.map(async ({ code }) => {
      const { catalog } = await loadSite(code);
      return catalog.documents.some((one) => one.id === id && one.lang === code) ? [code] : [];
    }),
  );
  return spoken.flat();
}

async function fontFile<T>(file: string): Promise<T> {
  const bytes = await readFile(new URL(`public/fonts/pdf/${file}`, root));
  return (await new Response(bytes).json()) as T;
}
