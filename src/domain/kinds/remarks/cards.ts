/** What may be said of the words on each card. */
import type { Cards, CardsQuestion } from '../cards.ts';
import type { Remarks } from './kind.ts';
import { remarksOnText } from './text.ts';

export const cardsRemarks: Remarks<CardsQuestion, Cards> = (_question, value) =>
  Object.entries(value).flatMap(([id, { text }]) => remarksOnText(text, [id]));
