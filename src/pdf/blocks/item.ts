import type { Gloss } from '../../domain/text/block.ts';
import { movedIn } from '../layout/draft.ts';
import type { Place } from '../layout/draft.ts';
import { drawText } from '../layout/page.ts';
import { glossRows, glossSpans } from '../layout/glossed.ts';
import type { Row } from '../layout/rows.ts';
import { shape } from '../text/shape.ts';
import type { Span } from '../text/word.ts';
import { tag } from '../file/tags.ts';
import type { Tag } from '../file/tags.ts';
import { placed } from '../text/visual.ts';
import { words } from '../layout/words.ts';

/** One item of a list: its label in the margin of `step` pt, its text beside it, whichever way that runs. */
export function item(
  label: Span,
  text: Span[],
  step: number,
  list: Tag,
  place: Place,
  gloss?: Gloss,
): Row[] {
  const { draft, x, width } = place;
  const { size, line } = draft.sheet.styles.body;
  const whole = tag('LI', list);
  const marker = tag('Lbl', whole);
  const body = tag('LBody', whole);
  const marks = shape([label], draft.typefaces, draft.missing, draft.direction);
  const left = draft.direction === 'rtl' ? x + width - step : x;
  const inner = movedIn(place, step);
  const rows = [
    ...words([...text, ...glossSpans(gloss, inner)], inner, body, draft.direction),
    ...glossRows(gloss, inner, body),
  ];
  const empty: Row = {
    height: line,
    before: 0,
    keep: false,
    draw: () => undefined,
  };
  const [first = empty, ...others] = rows;
  const withLabel: Row = {
    ...first,
    draw: (page, top) => {
      // A label larger than the text (a box to tick) is moved down to stand in the middle of the line.
      const down = (label.style.size - size) * 0.3;
      const y = top + line / 2 + size * 0.34 + down;
      drawText(page, marker, placed(marks, left, step, draft.direction), y, draft.shown);
      first.draw(page, top);
    },
  };
  return [withLabel, ...others];
}
