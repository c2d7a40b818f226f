/** A heading or a label, and what it is called in another language. */
import type { Gloss } from '../../domain/text/block.ts';
import type { Tag } from '../file/tags.ts';
import type { Span } from '../text/word.ts';
import type { Place } from './draft.ts';
import { keepWithNext } from './rows.ts';
import type { Row } from './rows.ts';
import { words } from './words.ts';

/** Rows of a text and its gloss, both in `owner`: the gloss after the text, or on lines of its own below. */
export function glossed(spans: Span[], gloss: Gloss | undefined, place: Place, owner: Tag): Row[] {
  if (gloss?.below) {
    const rows = words(spans, place, owner);
    return [...keepWithNext(rows), ...glossRows(gloss, place, owner)];
  }
  return words([...spans, ...glossSpans(gloss, place)], place, owner);
}

/** The gloss of a text in the same line. */
export function glossSpans(gloss: Gloss | undefined, { draft }: Place): Span[] {
  if (gloss === undefined || gloss.below) return [];
  return [{ text: `  ${gloss.text}`, style: draft.sheet.styles.mark, lang: gloss.lang }];
}

/** The gloss that has lines of its own: they begin where those above begin, whichever way it runs. */
export function glossRows(gloss: Gloss | undefined, place: Place, owner: Tag): Row[] {
  if (!gloss?.below) return [];
  const { draft } = place;
  const span = { text: gloss.text, style: draft.sheet.styles.mark, lang: gloss.lang };
  return words([span], place, owner, draft.direction);
}
