/** What may be said of the words in each row. */
import type { Checklist, ChecklistQuestion } from '../checklist.ts';
import type { Remarks } from './kind.ts';
import { remarksOnText } from './text.ts';

export const checklistRemarks: Remarks<ChecklistQuestion, Checklist> = (_question, value) =>
  Object.entries(value).flatMap(([id, { text }]) => remarksOnText(text, [id]));
