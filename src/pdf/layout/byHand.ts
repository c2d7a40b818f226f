/** Tables, those to write in by hand above all: the same where a paper is drawn and where its pages are reckoned. */
import type { BlockOf } from '../../domain/text/block.ts';

/** As much of the width as a column to write in has at the least, beside others that are read. */
const COLUMN = 0.24;

/** Whether somebody is to write in the cells of a table. */
export function isByHand({ rows }: BlockOf<'table'>): boolean {
  return (
    rows.some(({ room }) => room !== undefined) ||
    rows.every(({ cells }) => cells.every((text) => text.length === 0))
  );
}

/** How wide a column of a table has to be, in a width, to be written in; 0 where it is read. */
export function leastWidth({ rows }: BlockOf<'table'>, column: number, width: number): number {
  const isEmpty = rows.every(({ cells }) => (cells[column - 1] ?? []).length === 0);
  const hasRoom = rows.some(({ room }) => room !== undefined);
  return column > 0 && hasRoom && isEmpty ? width * COLUMN : 0;
}

/** What heads in a column are called in another language. */
export function glossesIn({ glosses = [], rows }: BlockOf<'table'>, column: number): string[] {
  const all = [glosses[column], ...(column === 0 ? rows.map(({ gloss }) => gloss) : [])];
  return all.flatMap((gloss) => (gloss === undefined ? [] : [gloss.text]));
}
