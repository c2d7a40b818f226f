/** How a gloss stands at what it belongs to: the same where a paper is drawn and where its pages are reckoned. */
import type { BlockOf, Gloss } from '../../domain/text/block.ts';
import { keepWithNext } from './rows.ts';
import type { Row } from './rows.ts';
import type { Sheet } from './style.ts';

/** Whether a text and a gloss that runs the other way, both `used` wide, have room for each other in a line. */
export function hasRoomBeside(used: number, width: number, { indent }: Sheet): boolean {
  return used + 2 * indent.item <= width;
}

/** A text and the gloss that runs the other way: at the other side of its line, or below it. */
export function glossStack(rows: Row[], gloss: Row[], isBeside: boolean): Row[] {
  const [text, other] = [rows[0], gloss[0]];
  if (!isBeside || text === undefined || other === undefined)
    return [...keepWithNext(rows), ...gloss];
  return [
    {
      ...text,
      draw: (page, top) => {
        text.draw(page, top);
        other.draw(page, top + (text.height - other.height) / 2);
      },
    },
  ];
}

/** Lines to write on, and below the label of the first what it is called in another language. */
export function withBelow([first, ...others]: Row[], below: Row[]): Row[] {
  if (first === undefined || below.length === 0) return [...(first ? [first] : []), ...others];
  return [...keepWithNext([first]), ...below, ...others];
}

/** The line for a name that is not given. */
export function nameLineOf(label: string, gloss: Gloss | undefined): BlockOf<'lines'> {
  return { kind: 'lines', count: 1, label, ...(gloss && { gloss }) };
}
