/** What is shared while a paper is laid out, and the place where a block puts its rows. */
import type { Block } from '../../domain/text/block.ts';
import type { Direction } from '../text/direction.ts';
import type { Typefaces } from '../text/fonts.ts';
import type { Parting } from '../text/lines.ts';
import type { Row } from './rows.ts';
import type { Missing } from '../text/shape.ts';
import type { Shown } from '../text/show.ts';
import type { Sheet } from './style.ts';
import type { Tag } from '../file/tags.ts';

/** A heading and, once it is drawn, where. `level` is the one of the tag; `y` from the top of the page, in pt. */
export type Bookmark = { level: number; text: string; page: number; y: number };

export type Draft = {
  /** The direction of the paper: its lists, tables and foot begin on this side. */
  direction: Direction;
  sheet: Sheet;
  typefaces: Typefaces;
  part: Parting;
  shown: Shown;
  missing: Missing;
  bookmarks: Bookmark[];
  /** The page of each heading that is named, counted from 0; known when all is laid out. */
  places: Map<string, number>;
  /** How a page is named in a text: with `{page}`. */
  onPage: string;
  /** Level of the last heading's tag: a tag is never more than one level below the heading before it. */
  level: number;
  /** Whether a column is too narrow for a word in it. */
  breaksWords: boolean;
  rowsOf: (blocks: Block[], place: Place) => Row[];
};

/** Where a block goes: its parent in the structure tree, its left edge and its width in pt. */
export type Place = { draft: Draft; tag: Tag; x: number; width: number };

/** The same place moved in by so many pt at the side where the lines of the paper begin. */
export function movedIn(place: Place, by: number): Place {
  const x = place.draft.direction === 'rtl' ? place.x : place.x + by;
  return { ...place, x, width: place.width - by };
}
