/** The rows of each kind of block as `blocks/` sets them, by their height alone. */
import type { Block, BlockKind, BlockOf, Gloss, Inline } from '../../domain/text/block.ts';
import { keepWithNext, withBefore } from '../layout/rows.ts';
import { rowsOn, sheetFor } from '../layout/lying.ts';
import type { Row } from '../layout/rows.ts';
import {
  answerStack,
  besideRows,
  HEAD_SIDE,
  headingWidth,
  headStack,
  isSet,
  keptAs,
  listStack,
  nameStyle,
  placeStack,
} from '../layout/stacks.ts';
import { SMALL } from '../layout/style.ts';
import { nameLineOf } from '../layout/glossStack.ts';
import type { TextStyle } from '../layout/style.ts';
import { glossed } from './lightGloss.ts';
import { lightRow, rowsIn, textRows } from './lightLines.ts';
import { chart } from './lightChart.ts';
import { checks, lines } from './lightByHand.ts';
import { table } from './lightTable.ts';
import type { LightPlace, Run } from './lightLines.ts';

/** The rows of blocks, one after the other. */
function lightRowsOf(blocks: Block[], place: LightPlace): Row[] {
  return rowsByBlock(blocks, place).flat();
}

/** The rows of each block. */
export function rowsByBlock(blocks: Block[], place: LightPlace): Row[][] {
  let on = place;
  return blocks.map((block, at) => {
    if (block.kind === 'head') {
      const sheet = sheetFor(block, place.sheet);
      on = { ...place, sheet, width: sheet.width };
    }
    const render = renderers[block.kind] as Renderer<BlockKind>;
    return rowsOn(keptAs(render(block, on), blocks, at), on.sheet);
  });
}

/** Rows of a heading. */
function headingRows(runs: Run[], place: LightPlace, gloss?: Gloss): Row[] {
  return keepWithNext(glossed(runs, gloss, place));
}

type Renderer<K extends BlockKind> = (block: BlockOf<K>, place: LightPlace) => Row[];

const renderers = {
  answer,
  beside,
  break: () => [{ ...lightRow(0), turns: true }],
  cards: ({ items }, { sheet: { before, card } }) =>
    withBefore(
      items.filter((_, at) => at % 2 === 0).map(() => lightRow(card.height)),
      before.table,
    ),
  chart,
  checks,
  head,
  heading: ({ level, text, number, note, gloss }, place) => {
    const { before, styles } = place.sheet;
    const key = `heading${level}` as const;
    const runs = [
      { text: [number, text].filter(Boolean).join('\u2002'), style: styles[key] },
      ...(note === undefined ? [] : [{ text: ` · ${note}`, style: styles.mark }]),
    ];
    return withBefore(headingRows(runs, place, gloss), before[key]);
  },
  lines,
  list,
  note: ({ text }, place) => {
    const { before, indent } = place.sheet;
    return withBefore(textIn(text, movedIn(place, indent.note)), before.note);
  },
  paragraph: ({ text }, place) => withBefore(textIn(text, place), place.sheet.before.paragraph),
  places: ({ items }, { sheet, measure, width }) =>
    placeStack(items.length, width, sheet, (at, one) => {
      const text = items[at]?.text;
      const run = { text: text ?? '', style: sheet.styles.cell };
      return text === undefined ? [] : textRows([run], one - sheet.places, measure);
    }),
  table,
} satisfies { [K in BlockKind]: Renderer<K> };

function movedIn(place: LightPlace, by: number): LightPlace {
  return { ...place, width: place.width - by };
}

function textIn(text: Inline[], place: LightPlace): Row[] {
  return rowsIn(runsOf(text, place), place);
}

function runsOf(text: Inline[], { sheet: { styles } }: LightPlace): Run[] {
  const { body, label } = styles;
  const small = { ...body, size: body.size * SMALL };
  return text.map(({ text: words, strong, lang }) => ({
    text: words,
    style: lang === undefined ? (strong ? label : body) : small,
  }));
}

function head(block: BlockOf<'head'>, place: LightPlace): Row[] {
  const { title, name, nameLine, nameGloss, by, facts, gloss } = block;
  const { sheet, width } = place;
  const { styles } = sheet;
  const beside = facts.length === 0 ? 0 : width * HEAD_SIDE;
  const near = { ...place, width: width - beside };
  const whose =
    name === undefined
      ? nameLine === undefined
        ? []
        : lines(nameLineOf(nameLine, nameGloss), near)
      : rowsIn([{ text: name, style: nameStyle(name, sheet) }], near);
  const style = whose.length === 0 ? styles.title : styles.subtitle;
  const what = headingRows([{ text: title, style }], near, gloss);
  const who = by === undefined ? [] : rowsIn([{ text: by, style: styles.mark }], near);
  const known = facts.flatMap((text, at) =>
    rowsIn([{ text, style: at === 0 ? styles.label : styles.body }], { ...place, width: beside }),
  );
  return headStack([...whose, ...what, ...who], known, sheet, () => undefined);
}

function beside(block: BlockOf<'beside'>, place: LightPlace): Row[] {
  const { sheet } = place;
  const stands = block.sign === 'important';
  const width = place.width - (stands ? 2 * sheet.indent.note : 0);
  const side = headingWidth(width, sheet, block.blocks);
  const signed = side - (block.sign ? sheet.indent.item : 0);
  const run = { text: block.heading, style: sheet.styles.beside };
  const heading = headingRows([run], { ...place, width: signed }, block.gloss);
  const moved = isSet(sheet, block.blocks) ? side + sheet.indent.note : 0;
  const given = lightRowsOf(block.blocks, { ...place, width: width - moved });
  return besideRows(block, heading, given, sheet);
}

function answer(block: BlockOf<'answer'>, place: LightPlace): Row[] {
  const { before, styles } = place.sheet;
  const asked = glossed(labelOf(block, styles.label, styles), block.gloss, place);
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
    return lines(
      { ...first, label: block.label, ...(block.gloss && { gloss: block.gloss }) },
      place,
    );
  const runsOn = first?.kind === 'paragraph';
  const asked = labelOf(block, styles.field, styles);
  const { gloss } = block;
  const between = gloss
    ? [{ text: `: (${gloss.text}) `, style: styles.mark }]
    : [{ text: ': ', style: styles.body }];
  const rows = runsOn
    ? rowsIn([...asked, ...between, ...runsOf(first.text, place)], place)
    : glossed(asked, gloss, place);
  const more = (runsOn ? others : block.blocks).flatMap((one) =>
    withBefore(lightRowsOf([one], place), before.inField),
  );
  return withBefore([...(runsOn ? rows : keepWithNext(rows)), ...more], before.field);
}

function labelOf(
  { label, mark, hint }: BlockOf<'answer'>,
  style: TextStyle,
  styles: LightPlace['sheet']['styles'],
): Run[] {
  return [
    { text: label, style },
    ...(mark ? [{ text: `  ${mark}`, style: styles.mark }] : []),
    ...(hint ? [{ text: `  ${hint}`, style: styles.field }] : []),
  ];
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
