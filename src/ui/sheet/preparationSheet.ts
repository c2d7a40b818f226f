/** *Min forberedelse* as it is now, and how many pages it has: fetched once there is something to put on it. */
import type { Document } from '../../domain/content/catalog.ts';
import { assemble } from '../../domain/paper/plan.ts';
import type { PaperCatalog } from '../../domain/paper/telling.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { Plan } from '../../domain/text/block.ts';
import { localeOf } from '../../i18n/locales.ts';
import { createTranslate } from '../../i18n/translate.ts';
import type { Messages } from '../../i18n/translate.ts';
import { countPages } from '../../pdf/light/pageCount.ts';
import type { PageCount } from '../../pdf/light/pageCount.ts';
import { hasFlag } from '../../storage/kept/flags.ts';
import { tabStorage } from '../../storage/kept/tabStorage.ts';
import { today } from '../island/today.ts';
import { openMeasure } from './measure.ts';

/** What a paper is made from, in the language of its reader. */
export type PaperWords = { document: Document; catalog: PaperCatalog; messages: Messages };

/** The sheet in words; `count` where the browser can measure words. */
export type SheetNow = { plan: Plan; count: PageCount | undefined };

/** Makes the sheet of a preparation. */
export type MakeSheet = (preparation: Preparation) => SheetNow;

let made: Promise<{ make: MakeSheet }> | undefined;

/** Fetches the words of the paper once a page; all of them, so that the server learns nothing of what is answered. */
export function openSheet(root: string): Promise<{ make: MakeSheet }> {
  made ??= fetchWords(root).catch((error: unknown) => {
    // The next who asks may have a network.
    made = undefined;
    throw error;
  });
  return made;
}

async function fetchWords(root: string): Promise<{ make: MakeSheet }> {
  const response = await fetch(`${root}/ark/forberedelse.json`);
  if (!response.ok) throw new Error(String(response.status));
  const [words, measure] = await Promise.all([
    response.json() as Promise<PaperWords>,
    openMeasure(),
  ]);
  const { document, catalog, messages } = words;
  const t = createTranslate(catalog.locale, messages);
  const { dir } = localeOf(catalog.locale);
  return {
    make: (preparation) => {
      const large = hasFlag(tabStorage, 'large');
      const plan = assemble(document, catalog, preparation, { today: today(), t, dir, large });
      return { plan, count: measure && countPages(plan, measure) };
    },
  };
}
