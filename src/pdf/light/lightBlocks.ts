/** The rows of each kind of block as `blocks/` sets them, by their height alone. */
import type { Block, BlockKind, BlockOf, Inline } from '../../domain/text/block.ts';
import { share, SIDE } from '../layout/share.ts';
import { againstWidows, heightOf, keepWithNext, withBefore } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import { answerStack, BESIDE, checkStack, listStack, MANY_CHECKS } from '../layout/stacks.ts';
import type { Sheet, TextStyle } from '../layout/style.ts';
import { lightRow, textRows, widthsOf } from './lightLines.ts';
import type { Measure, Run } from './lightLines.ts';

export type LightPlace = { sheet: Sheet; measure: Measure; width: number };

/** The rows of blocks, one after the other. */
function lightRowsOf(blocks: Block[], place: LightPlace): Row[] {
  return rowsByBlock(blocks, place).flat();
}

/** The rows of each block. */
export function rowsByBlock(blocks: Block[], place: LightPlace): Row[][] {
  return blocks.map((block, at) => {
    const render = renderers[block.kind] as Renderer<BlockKind>;
    const rows = render(block, place);
    const isGuide = block.kind === 'paragraph' && blocks[at + 1]?.kind === 'lines';
    return isGuide ? keepWithNext(rows) : rows;
  });
}

/** Rows of a title or heading. */
export function headingRows(text: string, style: TextStyle, place: LightPlace): Row[] {
  return keepWithNext(rowsIn([{ text, style }], place));
}

type Renderer<K extends BlockKind> = (block: BlockOf<K>, place: LightPlace) => Row[];

const renderers = {
  answer,
  break: () => [{ ...lightRow(0), turns: true }],
  cards: ({ items }, { sheet: { before, card } }) =>
    withBefore(
      items.filter((_, at) => at % 2 === 0).map(() => lightRow(card.height)),
      before.table,
    ),
  checks,
  heading: ({ level, text }, place) => {
    const { before, styles } = place.sheet;
    if (level === 1) return headingRows(text, styles.title, place);
    const key = `heading${level}` as const;
    return withBefore(headingRows(text, styles[key], place), before[key]);
  },
  lines,
  list,
  note: ({ text }, place) => {
    const { before, indent } = place.sheet;
    return withBefore(textIn(text, movedIn(place, indent.note)), before.note);
  },
  paragraph: ({ text }, place) => withBefore(textIn(text, place), place.sheet.before.paragraph),
  table,
} satisfies { [K in BlockKind]: Renderer<K> };

function movedIn(place: LightPlace, by: number): LightPlace {
  return { ...place, width: place.width - by };
}

function rowsIn(runs: Run[], { width, measure }: LightPlace): Row[] {
  return textRows(runs, width, measure);
}

function textIn(text: Inline[], place: LightPlace): Row[] {
  return rowsIn(runsOf(text, place), place);
}

function runsOf(text: Inline[], { sheet: { styles } }: LightPlace): Run[] {
  return text.map((run) => ({ text: run.text, style: run.strong ? styles.label : styles.body }));
}

function answer(block: BlockOf<'answer'>, place: LightPlace): Row[] {
  const { before, styles } = place.sheet;
  const asked = rowsIn(labelOf(block, styles.label, styles.mark), place);
  const isEntries = block.blocks.some(({ kind }) => kind === 'answer');
  const given = isEntries ? entries(block.blocks, place) : lightRowsOf(block.blocks, place);
  return answerStack(block, asked, given, before);
}

function entries(blocks: Block[], place: LightPlace): Row[] {
  const { before, indent } = place.sheet;
  const inside = movedIn(place, indent.entry);
  return blocks.flatMap((block) =>
    block.kind === 'answer'
      ? field(block, inside)
      : withBefore(keepWithNext(lightRowsOf([block], inside)), before.entry),
  );
}

function field(block: BlockOf<'answer'>, place: LightPlace): Row[] {
  const { before, styles } = place.sheet;
  const [first, ...others] = block.blocks;
  if (first?.kind === 'lines' && others.length === 0)
    return lines({ ...first, label: block.label }, place);
  const runsOn = first?.kind === 'paragraph';
  const asked = labelOf(block, styles.field, styles.mark);
  const space = { text: ': ', style: styles.body };
  const rows = rowsIn(runsOn ? [...asked, space, ...runsOf(first.text, place)] : asked, place);
  const below = (runsOn ? others : block.blocks).flatMap((one) =>
    withBefore(lightRowsOf([one], place), before.inField),
  );
  return withBefore([...(runsOn ? rows : keepWithNext(rows)), ...below], before.field);
}

function labelOf({ label, mark }: BlockOf<'answer'>, style: TextStyle, marked: TextStyle): Run[] {
  return [{ text: label, style }, ...(mark ? [{ text: `  ${mark}`, style: marked }] : [])];
}

function checks({ items }: BlockOf<'checks'>, place: LightPlace): Row[] {
  const { before, indent, styles } = place.sheet;
  const half = { ...place, width: place.width / 2 - indent.check };
  const isTwo =
    items.length >= MANY_CHECKS &&
    items.every(
      ({ text }) =>
        widthsOf({ text, style: styles.body }, place.measure).row <= half.width - indent.digit,
    );
  const one = movedIn(place, indent.check);
  const shown = isTwo ? items.filter((_, at) => at % 2 === 0) : items;
  const rows = shown.map(({ text }) => rowsIn([{ text, style: styles.body }], isTwo ? half : one));
  return checkStack(isTwo ? againstWidows(rows.flat()).map((row) => [row]) : rows, before);
}

function list({ ordered, items }: BlockOf<'list'>, place: LightPlace): Row[] {
  const { before, indent, styles } = place.sheet;
  const digits = ordered ? String(items.length).length : 1;
  const inside = movedIn(place, indent.item + (digits - 1) * indent.digit);
  const rows = items.map((text) => {
    const found = textIn(text, inside);
    return found.length > 0 ? found : [lightRow(styles.body.line)];
  });
  return listStack(rows, before);
}

function lines({ count, label }: BlockOf<'lines'>, place: LightPlace): Row[] {
  const { before, handwriting, indent, styles } = place.sheet;
  const empty = Array.from({ length: Math.max(0, count) }, () => lightRow(handwriting));
  if (label === undefined) return againstWidows(empty);
  const run = { text: label, style: styles.body };
  const rows = rowsIn([run], place);
  const width = widthsOf(run, place.measure).row + indent.digit;
  if (rows.length > 1 || width > place.width * BESIDE)
    return withBefore([...keepWithNext(rows), ...empty], before.underLabel);
  return againstWidows(empty);
}

function table({ columns, rows }: BlockOf<'table'>, place: LightPlace): Row[] {
  const { sheet, measure, width } = place;
  const { cell, cellHead } = sheet.styles;
  const air = 2 * sheet.cell.side;
  const count = Math.max(columns.length, ...rows.map(({ cells }) => cells.length + 1));
  if (count === 0) return [];
  const widest = (texts: (string | undefined)[], style: TextStyle, by: 'row' | 'word'): number =>
    Math.max(0, ...texts.map((text = '') => widthsOf({ text, style }, measure)[by]));
  const side = widest([columns[0], ...rows.map(({ head }) => head)], cellHead, 'row');
  const first = count === 1 ? width : Math.min(Math.ceil(side + air), width * SIDE);
  const needs = Array.from({ length: count - 1 }, (_, at) => {
    const head = widest([columns[at + 1]], cellHead, 'word');
    const given = widest(
      rows.map(({ cells }) => cells[at]),
      cell,
      'word',
    );
    return Math.ceil(Math.max(head, given) + air);
  });
  const widths = [first, ...share(needs, width - first)];
  const gridRow = (texts: (string | undefined)[], styles: TextStyle[]): Row => {
    const heights = texts.map((text = '', at) => {
      const run = { text, style: styles[at] ?? cell };
      return heightOf(textRows([run], Math.max(0, (widths[at] ?? 0) - air), measure));
    });
    return lightRow(Math.max(cell.line, ...heights) + 2 * sheet.cell.above);
  };
  const hasHead = columns.some((text) => text.trim() !== '');
  const head = hasHead ? gridRow(columns, Array<TextStyle>(count).fill(cellHead)) : undefined;
  const body = rows.map((row) => ({
    ...gridRow([row.head, ...row.cells], [cellHead]),
    ...(head && { again: head }),
  }));
  const all = [...(head ? keepWithNext([head]) : []), ...againstWidows(body)];
  const last = all.at(-1);
  if (last) all[all.length - 1] = { ...last, height: last.height + sheet.cell.below };
  return withBefore(all, sheet.before.table);
}
