/** A step as a sheet to write on by hand: its questions, with room below each. */
import { inLanguage, plain } from '../text/block.ts';
import type { Block } from '../text/block.ts';
import type { QuestionStep } from '../content/catalog.ts';
import type { EntriesQuestion } from '../kinds/entries.ts';
import { BLANK } from '../kinds/paper/entries.ts';
import { blankBlocks } from '../kinds/paper/registry.ts';
import type { Question } from '../kinds/registry.ts';
import { roomFor } from './personSheet.ts';

/**
 * The questions of a step in order, below headings of a level; those that depend on an answer stand there too. What is
 * in another language than the text around says so.
 */
export function blankSheet(
  { id: step, screens }: QuestionStep,
  around: string,
  level: 2 | 3 = 2,
): Block[] {
  return screens.flatMap(({ id, title, lang, questions }): Block[] => [
    ...inLanguage([{ kind: 'heading', level, text: title, id: `${step}-${id}` }], lang, around),
    ...questions.flatMap((question) => inLanguage(blankQuestion(question), question.lang, around)),
  ]);
}

function blankQuestion(question: Question): Block[] {
  const { label, hint } = question;
  const told: Block[] = hint ? [{ kind: 'paragraph', text: plain(hint) }] : [];
  if (question.kind !== 'entries')
    return [{ kind: 'answer', label, blocks: [...told, ...blankBlocks(question)] }];
  return [
    { kind: 'paragraph', text: [{ text: label, strong: true }] },
    ...told,
    ...blankEntries(question),
  ];
}

/** Entries to fill in, each under its number. */
function blankEntries({ entry, fields, most = BLANK.entries }: EntriesQuestion): Block[] {
  return Array.from({ length: Math.min(most, BLANK.entries) }, (_, at) => ({
    kind: 'answer',
    label: `${entry} ${at + 1}`,
    blocks: fields.flatMap((field) => roomFor(field, false)),
  }));
}
