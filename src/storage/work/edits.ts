/** What a citizen changes in the work: each change is shown and journalled at once, told to other tabs, and written. */
import { pageFor, writtenOver } from '../../domain/preparation/changes.ts';
import { stamped } from '../../domain/preparation/entryChanges.ts';
import { applyChange } from '../../domain/preparation/merge.ts';
import type { Change } from '../../domain/preparation/merge.ts';
import type {
  Answer,
  Pace,
  PaperChoice,
  Preparation,
} from '../../domain/preparation/preparation.ts';

type Owner = {
  /** Nothing before the work has been read: then nothing is changed. */
  preparation: () => Preparation | undefined;
  /** Shows and journals it. */
  take: (preparation: Preparation) => void;
  /** Tells other tabs. */
  spread: (preparation: Preparation, change: Change) => void;
  /** Tells other tabs all of the work. */
  share: (preparation: Preparation) => void;
  /** Writes to the device, if it is to have the work. */
  write: () => void;
  timestamp: () => string;
  newId: () => string;
};

export function createEdits(owner: Owner) {
  const { preparation, take, spread, share, write, timestamp, newId } = owner;
  /** Question → the last change that was made to it here. */
  const made = new Map<string, Answer>();

  /** Makes changes to one question, as they are told of the work; gives what stands there then. */
  function change(
    question: string,
    changes: (work: Preparation, newPage: () => string) => Answer[],
  ): Answer | undefined {
    const before = preparation();
    if (!before) return undefined;
    const all = changes(before, () => newId().slice(0, 10));
    const after = all.reduce((work, answer) => applyChange(work, { question, answer }), before);
    take(after);
    for (const answer of all) spread(after, { question, answer });
    write();
    return after.answers[question];
  }

  /** Keeps a choice that is no answer; other tabs read it with the work. */
  function choose(made: (work: Preparation, at: string) => Partial<Preparation>): void {
    const before = preparation();
    if (!before) return;
    take({ ...before, ...made(before, timestamp()), revision: before.revision + 1 });
    write();
  }

  return {
    change,
    choose,
    /** Makes another work of it, in every tab: begins anew for a new meeting, or takes that back. */
    renew: (made: (work: Preparation, now: string, newId: () => string) => Preparation): void => {
      const before = preparation();
      const after = before && made(before, timestamp(), newId);
      if (!after || after === before) return;
      take(after);
      share(after);
      write();
    },
    /** Gives the answer as it is kept. */
    answer: (question: string, given: Answer): Answer | undefined =>
      change(question, (work, newPage) => {
        const page = pageFor(given.at, work.answers[question], made.get(question), newPage);
        const named = stamped({ ...given, page }, work.answers[question]);
        const answer = writtenOver(work, question, named);
        made.set(question, answer);
        return [answer];
      }),
    /** What goes on a paper. */
    choosePaper: (document: string, choice: Omit<PaperChoice, 'at'>): void =>
      choose(({ papers }, at) => ({ papers: { ...papers, [document]: { ...choice, at } } })),
    /** How many minutes somebody wants to use. */
    choosePace: (minutes: Pace): void => choose((_, at) => ({ pace: { minutes, at } })),
  };
}
