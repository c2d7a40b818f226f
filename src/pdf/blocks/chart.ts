import { barsOf } from '../../domain/text/bars.ts';
import type { BlockOf, Strip } from '../../domain/text/block.ts';
import { movedIn } from '../layout/draft.ts';
import type { Place } from '../layout/draft.ts';
import { CHART_SIDE, chartStack, stripRow } from '../layout/chartStack.ts';
import { drawBoxes, rule } from '../layout/page.ts';
import { keepWithNext, withBefore } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import { tag } from '../file/tags.ts';
import type { Tag } from '../file/tags.ts';
import { words } from '../layout/words.ts';

/** Strips of bars: one figure, for which a text stands to whoever reads by ear, and below it what else is to be known. */
export function chart(block: BlockOf<'chart'>, place: Place): Row[] {
  const { sheet, direction } = place.draft;
  const { cell, mark } = sheet.styles;
  const figure = tag('Figure', place.tag);
  figure.alt = block.alt;
  const beside = movedIn(place, place.width * CHART_SIDE);
  const strips = block.strips.map((strip) => [
    ...words([{ text: strip.label, style: cell }], place, figure),
    barsRow(strip, figure, place, beside),
  ]);
  const days = [
    words([{ text: block.from, style: mark }], beside, figure),
    words([{ text: block.to, style: mark }], beside, figure, direction === 'rtl' ? 'ltr' : 'rtl'),
  ];
  const rows = chartStack(strips, days, sheet);
  const drawn = rows.length === 1 ? rows.map((row) => boxed(row, figure, place)) : rows;
  if (block.note === undefined) return drawn;
  const note = words([{ text: block.note, style: mark }], place, tag('P', place.tag));
  return [...keepWithNext(drawn), ...withBefore(note, sheet.before.underLabel)];
}

/** The bars of a strip, each as high as what it says, before thin lines, and beside them what high and low are. */
function barsRow(strip: Strip, figure: Tag, place: Place, { x, width }: Place): Row {
  const { sheet, direction } = place.draft;
  const side = place.width - width;
  const column = {
    ...place,
    x: direction === 'rtl' ? x + width : place.x,
    width: side - sheet.cell.side,
  };
  const [high, low] = [strip.high, strip.low].map((text) =>
    words([{ text, style: sheet.styles.mark }], column, figure),
  );
  const row = stripRow(high ?? [], low ?? [], sheet);
  return {
    ...row,
    draw: (page, top) => {
      for (let step = 0; step <= strip.steps; step += 1)
        rule(page, x, top + (row.height * step) / strip.steps, width, 'between');
      row.draw(page, top);
      const boxes = barsOf(strip.bars).map((bar) => ({
        x: x + width * (direction === 'rtl' ? 1 - bar.left - bar.width : bar.left),
        y: top + row.height * (1 - bar.height),
        width: width * bar.width,
        height: row.height * bar.height,
      }));
      drawBoxes(page, figure, boxes);
    },
  };
}

/** A figure that says where it stands, as PDF measures: from the lower left corner of its page. */
function boxed(row: Row, figure: Tag, { x, width }: Place): Row {
  return {
    ...row,
    draw: (page, top) => {
      const bottom = page.height - top - row.height;
      const BBox = [x, bottom, x + width, bottom + row.height];
      figure.attributes = { O: 'Layout', Placement: 'Block', BBox };
      row.draw(page, top);
    },
  };
}
