/** A heading or a label, and what it is called in another language. */
import type { Gloss } from '../../domain/text/block.ts';
import type { Tag } from '../file/tags.ts';
import { widthInOneRow } from '../text/measure.ts';
import type { Span } from '../text/word.ts';
import type { Place } from './draft.ts';
import { glossStack, hasRoomBeside } from './glossStack.ts';
import type { Row } from './rows.ts';
import { words } from './words.ts';

/** Rows of a text and its gloss, both in `owner`. A gloss that is `far` stands below where the line has no room for it. */
export function glossed(spans: Span[], gloss: Gloss | undefined, place: Place, owner: Tag): Row[] {
  const rows = words([...spans, ...glossSpans(gloss, place)], place, owner);
  if (!gloss?.at) return rows;
  const { draft, width } = place;
  const used = widthInOneRow(spans, draft) + widthInOneRow([spanOf(gloss, place)], draft);
  const isBeside = gloss.at === 'far' && hasRoomBeside(used, width, draft.sheet);
  return glossStack(rows, glossRows(gloss, place, owner, isBeside), isBeside);
}

/** The gloss of a text in the same line. */
export function glossSpans(gloss: Gloss | undefined, place: Place): Span[] {
  if (gloss === undefined || gloss.at) return [];
  const span = spanOf(gloss, place);
  return [{ ...span, text: `  ${span.text}` }];
}

/** The gloss that has lines of its own: they begin where those above begin, whichever way it runs, or at the far side. */
export function glossRows(
  gloss: Gloss | undefined,
  place: Place,
  owner: Tag,
  isFar = false,
): Row[] {
  if (!gloss?.at) return [];
  const near = place.draft.direction;
  const far = near === 'rtl' ? 'ltr' : 'rtl';
  return words([spanOf(gloss, place)], place, owner, isFar ? far : near);
}

function spanOf({ text, lang }: Gloss, { draft }: Place): Span {
  return { text, style: draft.sheet.styles.mark, lang };
}
