/** *Min forberedelse* as it is now, and how many pages it has: fetched once there is something to put on it. */
import { assemble } from '../../domain/paper/plan.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { Plan } from '../../domain/text/block.ts';
import { localeOf } from '../../i18n/locales.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { countPages } from '../../pdf/light/pageCount.ts';
import type { PageCount } from '../../pdf/light/pageCount.ts';
import { hasFlag } from '../../storage/kept/flags.ts';
import { tabStorage } from '../../storage/kept/tabStorage.ts';
import { today } from '../island/today.ts';
import { fetchPaper } from '../paper/fetchPaper.ts';
import { openMeasure } from './measure.ts';

/** The sheet in words; `count` where the browser can measure words. */
export type SheetNow = { plan: Plan; count: PageCount | undefined };

/** Makes the sheet of a preparation. */
export type MakeSheet = (preparation: Preparation) => SheetNow;

/** Makes the sheet of a page, whose words are fetched. */
export async function openSheet(root: string): Promise<{ make: MakeSheet }> {
  const [words, measure] = await Promise.all([fetchPaper(root, 'forberedelse'), openMeasure()]);
  const { document, catalog, messages, gloss } = words;
  const t = createTranslate(catalog.locale, messages);
  const { dir } = localeOf(catalog.locale);
  return {
    make: (preparation) => {
      const large = hasFlag(tabStorage, 'large');
      const plan = assemble(document, catalog, preparation, {
        today: today(),
        t,
        dir,
        large,
        gloss,
      });
      return { plan, count: measure && countPages(plan, measure) };
    },
  };
}
