/**
 * How long a screen takes somebody who reads slowly: its words at a pace, and seconds for each answer by its kind. What
 * is folded away, a list that one looks up something in, and head and foot are not read.
 */
import type { paceStructure } from './stepFiles.ts';
import type { OptionGroup } from '../kinds/kind.ts';
import type { Question } from '../kinds/registry.ts';
import type { z } from '../zod.ts';

export type Pace = z.infer<typeof paceStructure>;

type Asked = { title: string; lead?: string; questions: Question[] };

/** More options than this stand in a list that is opened: `ChoiceField.tsx`. */
const MOST_SHOWN = 12;

/** The words that one reads on a screen: titles, labels, hints and options. */
export function wordsOn({ title, lead = '', questions }: Asked): number {
  return countWords([title, lead, ...questions.flatMap(textsOf)].join(' '));
}

/** Minutes for a screen: its words, and for each question that all are asked the seconds of its kind. */
export function minutesOf(screen: Asked, { 'words-a-minute': pace, seconds }: Pace): number {
  const answering = screen.questions
    .filter(({ when }) => when === undefined)
    .reduce((sum, question) => sum + (seconds[sortOf(question)] ?? 0), 0);
  return wordsOn(screen) / pace + answering / 60;
}

/** By what a kind of answer is called in the file of seconds: a text of a line and one of several are two. */
function sortOf(question: Question): string {
  return question.kind === 'text' ? `text-${question.length}` : question.kind;
}

function textsOf(question: Question): string[] {
  return [question.label, question.hint ?? '', ...partsOf(question)];
}

/** What is read beside label and hint, kind by kind. */
function partsOf(question: Question): string[] {
  switch (question.kind) {
    case 'choice': {
      const labels = question.groups.flatMap(({ options }) => options).map(({ label }) => label);
      return labels.length > MOST_SHOWN ? [] : labels;
    }
    case 'choices':
      return [...inGroups(question.groups), question.other ?? ''];
    case 'funnel':
      return inGroups(question.groups);
    case 'ranked':
      return question.places.map(({ label }) => label);
    case 'rows':
      return [...question.rows, ...question.options].map(({ label }) => label);
    case 'checklist':
      return [...question.rows, ...question.states].map(({ label }) => label);
    case 'week':
      return [...question.times, ...question.states].map(({ label }) => label);
    case 'entries':
      return [question.entry];
    default:
      return [];
  }
}

/** Several groups are folded: of those the names are read. */
function inGroups(groups: OptionGroup[]): string[] {
  const [only, ...others] = groups;
  if (others.length > 0) return groups.map(({ label }) => label);
  return (only?.options ?? []).map(({ label }) => label);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
