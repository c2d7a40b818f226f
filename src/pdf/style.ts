/** How a paper looks. All lengths in pt. It is to be calm, and good on a black-and-white printer. */
import type { Weight } from './fonts.ts';

/** A4; `bottom` leaves room for the footer, whose words stand on `footer`. */
export const paper = { width: 595.28, height: 841.89, side: 60, top: 57, bottom: 68, footer: 38 };

/** Colours of text as PDF operators, and of what is drawn beside it. The lightest for text is 7:1 against white. */
export const colours = {
  ink: '0 g',
  soft: '0.35 g',
  link: '0.05 0.2 0.5 rg',
} as const;
export const strokes = { soft: '0.55 G', link: '0.05 0.2 0.5 RG' } as const;

export type TextStyle = { size: number; weight: Weight; colour: 'ink' | 'soft' | 'link' };

export const styles = {
  title: { size: 23, weight: 700, colour: 'ink' },
  heading2: { size: 16, weight: 700, colour: 'ink' },
  heading3: { size: 13.5, weight: 700, colour: 'ink' },
  heading4: { size: 11.5, weight: 700, colour: 'ink' },
  body: { size: 11.5, weight: 400, colour: 'ink' },
  label: { size: 11.5, weight: 700, colour: 'ink' },
  field: { size: 11.5, weight: 400, colour: 'soft' },
  mark: { size: 9.5, weight: 400, colour: 'soft' },
  box: { size: 14, weight: 400, colour: 'ink' },
  footer: { size: 9, weight: 400, colour: 'soft' },
} as const satisfies Record<string, TextStyle>;

/** Height of a line, in sizes of its text. Large letters need less air. */
export function lineHeight(size: number): number {
  return size * (size > 14 ? 1.25 : 1.4);
}

/** Space above the first line of a block. */
export const before = {
  heading2: 18,
  heading3: 16,
  heading4: 12,
  paragraph: 4,
  item: 1.5,
  answer: 10,
  entry: 8,
  field: 2.5,
  inField: 2,
  note: 14,
  afterTitle: 12,
} as const;

/** How far what stands in from the margin is moved. */
export const indent = { item: 18, check: 21, entry: 13, note: 13 } as const;

/** One empty line to write on by hand. */
export const handwriting = 27;
