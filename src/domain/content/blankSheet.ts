/** A step as a sheet to write on by hand: its questions, with room below each. */
import { inLanguage, plain } from '../text/block.ts';
import type { Block, Inline } from '../text/block.ts';
import type { QuestionStep, Step } from './catalog.ts';
import type { EntriesQuestion } from '../kinds/entries.ts';
import { BLANK, blankField } from '../kinds/paper/entries.ts';
import { blankBlocks } from '../kinds/paper/registry.ts';
import type { Question } from '../kinds/registry.ts';

/** A box to tick, in a text. */
export const BOX = '☐';

/** Tells whether a step has a sheet to be answered by hand: not the review, nor one whose screens are taken one by one. */
export function hasSheet(step: Step): step is QuestionStep {
  return step.view === 'questions' && !step.pick;
}

/**
 * The questions of a step in order, below headings; those that depend on an answer stand there too. Where a
 * screen asks but one, that is the heading. What is in another language than the text around says so. `roomFor` gives the
 * room to answer a question.
 */
export function blankSheet(
  { id: step, screens }: QuestionStep,
  around: string,
  roomFor: (question: Question) => Block[] = roomBelow,
): Block[] {
  return screens.flatMap(({ id, title, lang, questions }): Block[] => {
    const heading = { kind: 'heading', level: 2, id: `${step}-${id}` } as const;
    const [only, ...others] = questions;
    if (only !== undefined && others.length === 0)
      return inLanguage(
        [{ ...heading, text: only.label }, ...hintOf(only), ...roomFor(only)],
        only.lang,
        around,
      );
    return [
      ...inLanguage([{ ...heading, text: title }], lang, around),
      ...questions.flatMap((question) =>
        inLanguage([blankQuestion(question, roomFor(question))], question.lang, around),
      ),
    ];
  });
}

/** A question with its room; on the line itself, where it is short and one line is all there is. */
function blankQuestion({ label, hint }: Question, blocks: Block[]): Block {
  const [only, ...others] = blocks;
  if (!hint && only?.kind === 'lines' && only.count === 1 && others.length === 0)
    return { ...only, label };
  return { kind: 'answer', label, ...(hint && { hint }), blocks };
}

function hintOf({ hint }: Question): Block[] {
  return hint ? [{ kind: 'paragraph', text: plain(hint), keep: 'next' }] : [];
}

/** Room to answer a question. */
export function roomBelow(question: Question): Block[] {
  return question.kind === 'entries' ? [blankEntries(question)] : blankBlocks(question);
}

/** Entries to fill in, beside each other: each has its number above its column, and a row for each field. */
function blankEntries({ entry, fields, most = BLANK.entries }: EntriesQuestion): Block {
  const numbers = Array.from({ length: Math.min(most, BLANK.entries) }, (_, at) => at + 1);
  return {
    kind: 'table',
    columns: ['', ...numbers.map((number) => `${entry} ${number}`)],
    rows: fields.map((field) => {
      const { text, room } = cellFor(blankField(field));
      return { head: plain(field.label), cells: numbers.map(() => text), room };
    }),
  };
}

/** What stands in a cell of a field: its boxes to tick, or room to write. */
function cellFor(blocks: Block[]): { text: Inline[]; room: number } {
  const boxes = blocks.flatMap((block) =>
    block.kind === 'checks' ? block.items.map(({ text }) => `${BOX} ${text}`) : [],
  );
  const lines = blocks.map((block) => (block.kind === 'lines' ? block.count : 0));
  if (boxes.length === 0) return { text: [], room: Math.max(1, ...lines) };
  return { text: plain(boxes.join('\n')), room: 1 };
}
