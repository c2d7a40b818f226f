/** How the rows of a block stand one below the other: the same where a paper is drawn and where its pages are reckoned. */
import type { BlockOf } from '../../domain/text/block.ts';
import { keepWithNext, withBefore } from './rows.ts';
import type { Row } from './rows.ts';
import type { Sheet } from './style.ts';

type Before = Sheet['before'];

/** As much of the width as a label may take of a line to write on; a longer one stands above it. */
export const BESIDE = 0.6;

/** So many boxes are set in two columns, if each fits in a line there: a page has few lines. */
export const MANY_CHECKS = 4;

/** What was asked, and what was written below it. */
export function answerStack(
  { blocks }: BlockOf<'answer'>,
  asked: Row[],
  given: Row[],
  before: Before,
): Row[] {
  // The upper line of a grid would look like one below the words.
  const isText = blocks[0]?.kind !== 'table';
  const below =
    asked.length > 0 && given[0] !== undefined && isText
      ? withBefore(given, Math.min(given[0].before, before.underLabel))
      : given;
  return withBefore([...keepWithNext(asked), ...below], before.answer);
}

/** The items of a list: none stands alone at the foot or at the top of a page. */
export function listStack(items: Row[][], before: Before): Row[] {
  const last = items.length - 1;
  return items.flatMap((rows, at) => {
    const kept = at < last && (at === 0 || at === last - 1) ? keepWithNext(rows) : rows;
    return withBefore(kept, at === 0 ? before.paragraph : before.item);
  });
}

/** Boxes, or rows of them, one below the other. */
export function checkStack(items: Row[][], before: Before): Row[] {
  return items.flatMap((rows, at) => withBefore(rows, at === 0 ? before.paragraph : before.item));
}
