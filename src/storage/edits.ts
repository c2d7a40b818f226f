/** What a citizen changes in the work: each change is shown and journalled at once, told to other tabs, and written. */
import { bringBack, letGo } from '../domain/merge.ts';
import type { Change } from '../domain/merge.ts';
import { withAnswer } from '../domain/preparation.ts';
import type { Answer, PaperChoice, Preparation } from '../domain/preparation.ts';

type Owner = {
  /** Nothing before the work has been read: then nothing is changed. */
  preparation: () => Preparation | undefined;
  /** Shows and journals it. */
  take: (preparation: Preparation) => void;
  /** Tells other tabs, and remembers it for the device. */
  spread: (preparation: Preparation, change: Change) => void;
  /** Writes to the device, if it is to have the work. */
  write: () => void;
  moment: () => string;
};

export function createEdits({ preparation, take, spread, write, moment }: Owner) {
  function edit(made: (before: Preparation, now: string) => Preparation): void {
    const before = preparation();
    if (!before) return;
    take(made(before, moment()));
    write();
  }

  /** As `edit`, where one answer changes. */
  function change(question: string, made: (before: Preparation, now: string) => Preparation): void {
    const before = preparation();
    if (!before) return;
    const after = made(before, moment());
    take(after);
    const given = after.answers[question];
    const replaced = before.answers[question]?.at;
    if (given)
      spread(after, {
        question,
        answer: given,
        ...(replaced !== undefined && { before: replaced }),
      });
    write();
  }

  return {
    answer: (question: string, given: Answer): void =>
      change(question, (before) => withAnswer(before, question, given)),
    /** Brings back the answer that was set aside. */
    restore: (question: string): void =>
      change(question, (before, now) => bringBack(before, question, now)),
    /** Lets go of the answer that was set aside. */
    dismiss: (question: string): void => edit((before, now) => letGo(before, question, now)),
    /** What goes on a paper. */
    choosePaper: (document: string, choice: Omit<PaperChoice, 'at'>): void =>
      edit((before, at) => ({
        ...before,
        revision: before.revision + 1,
        papers: { ...before.papers, [document]: { ...choice, at } },
      })),
  };
}
