/** The paper in words, as it is wanted now: for whom, which copy, in which size of print. */
import { useMemo, useState } from 'preact/hooks';
import { writerQuestion } from '../../domain/content/questionsOf.ts';
import { assemble } from '../../domain/paper/plan.ts';
import { readBackLine } from '../../domain/paper/readBackLine.ts';
import { mainWriter } from '../../domain/preparation/preparation.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { localeOf } from '../../i18n/locales.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { hasFlag, setFlag } from '../../storage/kept/flags.ts';
import { tabStorage } from '../../storage/kept/tabStorage.ts';
import { keepWish, wishFor as keptWish } from '../../storage/paper/paperWishes.ts';
import type { PaperWish } from '../../storage/paper/paperWishes.ts';
import { today } from '../island/today.ts';
import type { PaperWords } from './fetchPaper.ts';

export function usePlan(words: PaperWords, preparation: Preparation) {
  const { document, catalog, messages, draw, gloss } = words;
  const { id } = preparation;
  const tOnPaper = useMemo(() => createTranslate(catalog.locale, messages), [catalog, messages]);
  const [day] = useState(today);
  const [large, setLarge] = useState(() => hasFlag(tabStorage, 'large'));
  const [wish, setWish] = useState(() => keptWish(tabStorage, id, document.id));
  const isHelped = mainWriter(preparation.answers, writerQuestion(catalog)) !== 'me';
  const { person, short = false } = wish;
  const plan = useMemo(
    () =>
      assemble(document, catalog, preparation, {
        today: day,
        t: tOnPaper,
        dir: localeOf(catalog.locale).dir,
        large,
        short,
        ...(draw && { draw }),
        gloss,
        ...(isHelped && { readBack: readBackLine }),
        ...(person !== undefined && { person }),
      }),
    [document, catalog, preparation, day, tOnPaper, person, large, short, isHelped, draw, gloss],
  );
  return {
    plan,
    tOnPaper,
    isHelped,
    wish,
    wishFor: (wanted: PaperWish): void => {
      setWish(wanted);
      keepWish(tabStorage, id, document.id, wanted);
    },
    large,
    setLarge: (isWanted: boolean): void => {
      setLarge(isWanted);
      setFlag(tabStorage, 'large', isWanted);
    },
  };
}
