/** What may be said of the own answer beside the choices. */
import type { Choices, ChoicesQuestion } from '../choices.ts';
import type { Remarks } from './kind.ts';
import { remarksOnText } from './text.ts';

export const choicesRemarks: Remarks<ChoicesQuestion, Choices> = (_question, { own }) =>
  remarksOnText(own);
