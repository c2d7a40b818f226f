/** Blocks as plain text, to paste into a message or read aloud over the phone. */
import type { Block, BlockOf, Gloss, Inline, TableRow } from './block.ts';
import { beforeAnswer } from './runIn.ts';

/** The words of blocks, one text a block. */
export function textsOf(blocks: Block[]): string[] {
  return blocks.map(blockText);
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'head':
      return [
        block.name ?? (block.nameLine && glossedText(block.nameLine, block.nameGloss)),
        glossedText(block.title, block.gloss),
        ...[block.by, ...block.facts],
      ]
        .filter((text) => text !== undefined)
        .join('\n');
    case 'heading':
      return headingText(block);
    case 'beside':
      return [glossedText(block.heading, block.gloss), ...block.blocks.map(blockText)].join('\n');
    case 'places':
      return block.items.map(({ text }) => text).join('\n');
    case 'paragraph':
    case 'note':
      return inlineText(block.text);
    case 'list':
      return block.items
        .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${inlineText(item)}`)
        .join('\n');
    case 'answer':
      return [askedText(block), ...block.blocks.map(blockText)]
        .filter((text) => text !== '')
        .join('\n');
    case 'checks':
      return block.items
        .map(({ text, checked, gloss }) => `[${checked ? 'x' : ' '}] ${glossedText(text, gloss)}`)
        .join('\n');
    case 'lines':
      return glossedText(block.label ?? '', block.gloss);
    case 'cards':
      return block.items
        .map((text, at) => `${at + 1}. ${glossedText(text, block.glosses?.[at])}`)
        .join('\n');
    case 'break':
    // A table says the same in words.
    case 'chart':
      return '';
    case 'table':
      return tableText(block);
  }
}

/** A heading with its number, and what others call the same. */
function headingText({ number, text, note, gloss }: BlockOf<'heading'>): string {
  const named = number === undefined ? text : `${number} ${text}`;
  return glossedText(note === undefined ? named : `${named} · ${note}`, gloss);
}

/** What was asked and, where it is told, whose words the answer is, or what helps to answer. */
function askedText({ label, mark, hint, gloss }: BlockOf<'answer'>): string {
  const asked = mark === undefined ? label : `${label} (${mark})`;
  return glossedText(hint === undefined ? asked : `${asked} ${hint}`, gloss);
}

/** What something is called, and what it is in the other language: in brackets, or on a line of its own. */
function glossedText(text: string, gloss: Gloss | undefined): string {
  if (gloss === undefined) return text;
  return gloss.at ? `${text}\n${gloss.text}` : `${text} (${gloss.text})`;
}

/** A table with a cell of more characters than this is told a line a cell: in one line nobody finds where a cell ends. */
const WORDY = 30;

/** Rows a line each or, where they hold sentences, a line a cell. */
function tableText({ columns, rows }: BlockOf<'table'>): string {
  const isWordy = rows.some(({ cells }) => cells.some((cell) => inlineText(cell).length > WORDY));
  if (!isWordy) return rows.map((row) => rowText(columns.slice(1), row)).join('\n');
  return rows
    .map(({ head, cells }) =>
      [head, ...cells]
        .flatMap((cell, at) =>
          cell.length === 0 ? [] : [beforeAnswer(columns[at] ?? '').trimStart() + inlineText(cell)],
        )
        .join('\n'),
    )
    .join('\n\n');
}

/** A row as a person would say it: its head, then each cell that is not empty with what stands above it. */
function rowText(columns: string[], { head, cells }: TableRow): string {
  const said = cells.flatMap((cell, at) =>
    cell.length === 0 ? [] : [`${columns[at] ?? ''} ${inlineText(cell)}`.trim()],
  );
  return `${inlineText(head)}: ${said.length === 0 ? '-' : said.join(', ')}`;
}

/** The words of a text. */
export function inlineText(text: Inline[]): string {
  const turns = text.some((part) => FROM_RIGHT.test(part.text));
  return text
    .map((part) => (part.isolated && turns ? `\u2068${part.text}\u2069` : part.text))
    .join('');
}

/** Letters from right to left, and marks of direction. Where there are none, plain text needs no marks of ours. */
const FROM_RIGHT = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;
