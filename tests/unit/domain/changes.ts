/** Changes to one question, as tabs make them; short to write and to read. */
import { applyChange } from '../../../src/domain/preparation/merge.ts';
import { writtenOver } from '../../../src/domain/preparation/changes.ts';
import type { Answer, Preparation } from '../../../src/domain/preparation/preparation.ts';
import { at, preparationWith, wrote } from '../../fixtures/catalog/answers.ts';

export const question = 'own';

/** A change by a page, made upon all up to a millisecond of other pages: `by('a', 3, 'Kok', { b: 2 })`. */
export function by(
  page: string,
  moment: number,
  text: string,
  upon: Record<string, number> = {},
): Answer {
  const seen = Object.fromEntries(Object.entries(upon).map(([other, last]) => [other, at(last)]));
  return { ...wrote(text, at(moment)), page, ...(Object.keys(seen).length > 0 && { seen }) };
}

/** A work in which these changes were made apart. */
export function workWith(...changes: Answer[]): Preparation {
  return changes.reduce(
    (work, answer) => applyChange(work, { question, answer }),
    preparationWith({}),
  );
}

/** The work after a page has written there. */
export function writing(work: Preparation, page: string, moment: number, text: string) {
  const given = { ...wrote(text, at(moment)), page };
  return applyChange(work, { question, answer: writtenOver(work, question, given) });
}

/** What stands in words, then what is set aside. */
export function told({ answers, setAside }: Preparation): (string | undefined)[] {
  return [answers[question], ...(setAside[question] ?? [])].map(textOf);
}

export function textOf(answer: Answer | undefined): string | undefined {
  return answer?.state === 'answered' && answer.content.kind === 'text'
    ? answer.content.value
    : answer?.state;
}
