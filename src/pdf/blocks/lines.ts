import type { BlockOf } from '../../domain/text/block.ts';
import type { Place } from '../layout/draft.ts';
import { widthInOneRow } from '../text/measure.ts';
import { againstWidows, keepWithNext, withBefore } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import { withBelow } from '../layout/glossStack.ts';
import { BESIDE } from '../layout/stacks.ts';
import type { Span } from '../text/word.ts';
import { tag } from '../file/tags.ts';
import { glossRows, glossSpans } from '../layout/glossed.ts';
import { words } from '../layout/words.ts';

/** Empty lines to write on by hand. They say nothing, so they are artifacts; a label says what is written there. */
export function lines(block: BlockOf<'lines'>, place: Place): Row[] {
  const { before, handwriting } = place.draft.sheet;
  const empty = Array.from({ length: Math.max(0, block.count) }, () => line(place, 0));
  if (block.label === undefined) return againstWidows(empty);
  const spans = [spanOf(block.label, place), ...glossSpans(block.gloss, place)];
  const owner = tag('P', place.tag);
  const rows = words(spans, place, owner);
  const below = glossRows(block.gloss, place, owner);
  const width = widthInOneRow(spans, place.draft) + place.draft.sheet.indent.digit;
  const [only] = rows;
  if (only === undefined || rows.length > 1 || width > place.width * BESIDE)
    return withBefore([...keepWithNext([...rows, ...below]), ...empty], before.underLabel);
  const first = line(place, width);
  const labelled: Row = {
    ...first,
    draw: (page, top) => {
      only.draw(page, top + handwriting - only.height);
      first.draw(page, top);
    },
  };
  return withBelow(againstWidows([labelled, ...empty.slice(1)]), below);
}

/** One line, from `from` pt after the beginning on. */
function line({ x, width, draft }: Place, from: number): Row {
  const { handwriting } = draft.sheet;
  return {
    height: handwriting,
    before: 0,
    keep: false,
    draw: (page, top) => {
      page.rules.push({ x: x + from, y: top + handwriting, width: width - from, pen: 'line' });
    },
  };
}

function spanOf(label: string, { draft }: Place): Span {
  const text = /[\p{L}\p{N}]$/u.test(label) ? `${label}:` : label;
  return { text, style: draft.sheet.styles.body };
}
