/**
 * How a paper looks. All lengths in pt. It is to be calm, and good on a black-and-white printer. What a block draws
 * with comes from the draft's sheet, for a paper may be set larger or smaller than it is measured here.
 */
import type { Weight } from '../text/font.ts';

/** A4. */
export const paper = { width: 595.28, height: 841.89 };
/** The same when it lies. */
export const lyingPaper = { width: paper.height, height: paper.width };

/** Colours of text as PDF operators. The lightest is 7:1 against white. */
export const colours = {
  ink: '0 g',
  soft: '0.35 g',
  link: '0.05 0.2 0.5 rg',
  accent: '0.05 0.35 0.32 rg',
  paper: '1 g',
} as const;
/** What is filled: a box that is not to be missed. It is light enough for a printer that has only black. */
export const wash = '0.9 0.95 0.93 rg';
/** What lines are drawn with: at the side of a note, across the page, between columns, below a link. */
export const pens = {
  side: '0.55 G 2.5 w',
  line: '0.55 G 0.7 w',
  between: '0.75 G 0.5 w',
  accent: '0.05 0.35 0.32 RG 1.4 w',
  accentSide: '0.05 0.35 0.32 RG 3 w',
  link: '0.05 0.2 0.5 RG 0.7 w',
} as const;
export type Pen = keyof typeof pens;

/** `line` is the height of a line with the air around it. */
export type TextStyle = {
  size: number;
  weight: Weight;
  colour: keyof typeof colours;
  line: number;
};

const texts = {
  title: { size: 22, weight: 700, colour: 'ink' },
  subtitle: { size: 13.5, weight: 700, colour: 'accent' },
  heading2: { size: 14.5, weight: 700, colour: 'accent' },
  heading3: { size: 12.5, weight: 700, colour: 'accent' },
  heading4: { size: 11.5, weight: 700, colour: 'ink' },
  beside: { size: 11.5, weight: 700, colour: 'accent' },
  sign: { size: 10, weight: 700, colour: 'paper' },
  body: { size: 11.5, weight: 400, colour: 'ink' },
  label: { size: 11.5, weight: 700, colour: 'ink' },
  field: { size: 11.5, weight: 400, colour: 'soft' },
  mark: { size: 10, weight: 400, colour: 'soft' },
  box: { size: 14, weight: 400, colour: 'ink' },
  cell: { size: 10.5, weight: 400, colour: 'ink' },
  cellHead: { size: 10, weight: 400, colour: 'soft' },
} as const satisfies Record<string, Omit<TextStyle, 'line'>>;

/** As much of the size of a text as what is small in its line has. */
export const SMALL = texts.mark.size / texts.body.size;

/** Space above the first line of a block. */
const before = {
  heading2: 14,
  heading3: 9,
  underHead: 8,
  beside: 7,
  inBox: 6,
  heading4: 12,
  paragraph: 2.5,
  item: 1.5,
  answer: 10,
  underLabel: 2,
  entry: 8,
  field: 2.5,
  inField: 2,
  note: 14,
  table: 6,
};

/** How far what stands in from the margin is moved; `digit` for each digit more than one in a list's numbers. */
const indent = { item: 18, digit: 7, check: 21, entry: 13, note: 13 };

/** Air in a cell at its sides and above and below its text, and below the last row. */
const cell = { side: 5, above: 2.5, below: 3 };

/** A card to cut out: its least height, and the air around its text. Two stand side by side. */
const card = { height: 112, air: 11 };

/** `bottom` leaves room for the footer, whose words stand on `footer`, measured from the edge of the paper. */
const margin = { side: 50, top: 46, bottom: 54, footer: 31 };

/** One empty line to write on by hand. */
const handwriting = 27;

/** Large print: nothing is smaller than this, and the body is as large. */
const LARGE = 18;
export const large = { scale: LARGE / texts.body.size, least: LARGE };

/** What a paper is drawn with; `lies`: its pages lie, and are so much as high as upright ones. */
export type Sheet = ReturnType<typeof sheetStyle> & { lies?: number };

/**
 * The looks of a paper at a scale: 1 is as measured above. Margins and lines to write on get smaller with the type
 * but not larger, the footer is always the same. No letter is smaller than `least`, and who reads so writes so. `air` is
 * how much of the space between blocks there is.
 */
export function sheetStyle(scale: number, least = 0, air = 1) {
  const lessening = Math.min(1, scale);
  const margins = scaled(margin, lessening);
  return {
    styles: mapped(texts, (style) => textStyle(style, scale, least)),
    footer: textStyle({ size: 9, weight: 400, colour: 'soft' }, 1, least),
    before: scaled(before, scale * air),
    indent: scaled(indent, scale),
    cell: scaled(cell, scale),
    card: scaled(card, scale),
    /** From the baseline down to the line below a link. */
    underline: 1.8 * scale,
    /** Room for the number of a page at the end of a line. */
    places: texts.mark.size * scale * 4,
    isLarge: least > 0,
    handwriting: Math.max(handwriting * lessening, least * 2),
    margin: margins,
    /** What the margins leave. */
    width: paper.width - 2 * margins.side,
    height: paper.height - margins.top - margins.bottom,
  };
}

/** Large letters need less air. */
function textStyle(style: Omit<TextStyle, 'line'>, scale: number, least: number): TextStyle {
  const size = Math.max(style.size * scale, least);
  return { ...style, size, line: size * (style.size > 14 ? 1.25 : 1.34) };
}

function scaled<K extends string>(lengths: Record<K, number>, scale: number): Record<K, number> {
  return mapped(lengths, (length) => length * scale);
}

function mapped<K extends string, From, To>(
  table: Record<K, From>,
  change: (value: From) => To,
): Record<K, To> {
  const entries = Object.entries<From>(table).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries) as Record<K, To>;
}
