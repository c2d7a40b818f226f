/** Lines of a text reckoned by the widths of its words alone: no glyph, no direction, no hyphen. All lengths in pt. */
import type { Weight } from '../text/font.ts';
import type { Sheet, TextStyle } from '../layout/style.ts';
import { againstWidows } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';

/** The width of a text at a size of 1. */
export type Measure = (text: string, weight: Weight) => number;

/** What rows are reckoned with, and the width they have. */
export type LightPlace = { sheet: Sheet; measure: Measure; width: number };

/** Text in a style. */
export type Run = { text: string; style: Pick<TextStyle, 'size' | 'weight' | 'line'> };

/** A row that is only as high as it is. */
export function lightRow(height: number): Row {
  return { height, before: 0, keep: false, draw: () => undefined };
}

/** The rows of a text in a width. No text, no row. */
export function textRows(runs: Run[], width: number, measure: Measure): Row[] {
  return againstWidows(lineHeights(runs, width, measure).map(lightRow));
}

/** The rows of a text in a place. */
export function rowsIn(runs: Run[], { width, measure }: LightPlace): Row[] {
  return textRows(runs, width, measure);
}

/** The width of texts in one row. */
export function widthOf(runs: Run[], measure: Measure): number {
  return runs.reduce((sum, run) => sum + widthsOf(run, measure).row, 0);
}

/** The width of a text in one row, and that of its widest word. */
export function widthsOf({ text, style }: Run, measure: Measure): { row: number; word: number } {
  const em = (part: string): number => measure(part, style.weight) * style.size;
  const row = Math.max(...text.split('\n').map((line) => em(line.trim())));
  return { row, word: Math.max(...wordsOf(text).map((word) => em(word.trimEnd()))) };
}

function lineHeights(runs: Run[], width: number, measure: Measure): number[] {
  const heights: number[] = [];
  let used = 0;
  let height = 0;
  const turn = (): void => {
    heights.push(height);
    used = 0;
    height = 0;
  };
  for (const { text, style } of runs) {
    for (const word of wordsOf(text)) {
      if (word === '\n') {
        height = Math.max(height, style.line);
        turn();
        continue;
      }
      const seen = measure(word.trimEnd(), style.weight) * style.size;
      if (used > 0 && used + seen > width) turn();
      height = Math.max(height, style.line);
      // A word longer than a line is broken anywhere.
      for (let left = seen; left > width && width > 0; left -= width) {
        heights.push(style.line);
        used -= width;
      }
      used += measure(word, style.weight) * style.size;
    }
  }
  if (height > 0) turn();
  return heights;
}

/** Words with the spaces after them, and line breaks: what a line may end with. */
function wordsOf(text: string): string[] {
  return text.replace(/\r\n?/g, '\n').match(/\n|[^\s-]*-+|[^\s-]+[^\S\n]*|[^\S\n]+/g) ?? [''];
}
