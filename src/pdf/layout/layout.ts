/** A plan laid out at a size: rows on pages, not drawn yet. */
import type { Block, Plan } from '../../domain/text/block.ts';
import { lacksFirst, settled } from '../../domain/paper/front.ts';
import { rowsOf } from '../blocks/registry.ts';
import type { Draft, Place } from './draft.ts';
import { airOf, fitted } from './fit.ts';
import type { Typefaces } from '../text/fonts.ts';
import { parting } from '../text/hyphenate.ts';
import type { Hyphenation } from '../text/hyphenate.ts';
import { rowsOn, sheetFor } from './lying.ts';
import { heightOf, paginate, placesOf } from './rows.ts';
import type { PlacedRow } from './rows.ts';
import { sheetStyle } from './style.ts';
import type { Sheet } from './style.ts';
import { tag } from '../file/tags.ts';
import type { Tag } from '../file/tags.ts';
import { codes } from '../text/text.ts';

/** `lacks`: on the first page something is missing that comes first. */
export type Layout = { draft: Draft; root: Tag; pages: PlacedRow[][]; lacks: boolean };

/** How many graphemes that cannot be drawn are named at the end. */
const NAMED = 24;

/** The plan in the room it has: see `Fit`. */
export function layOut(plan: Plan, typefaces: Typefaces, hyphenation?: Hyphenation): Layout {
  const tools = { typefaces, part: parting(hyphenation, typefaces) };
  const { layout } = fitted(plan, (scale, least) => {
    const tried = layOutAt(scale, plan, tools, least);
    const { pages, draft, lacks } = tried;
    return { layout: tried, pages, breaksWords: draft.breaksWords, lacksFirst: lacks };
  });
  return layout;
}

/** To lay out is to make tags and to count what cannot be drawn, so that each try has a draft of its own. */
function layOutAt(
  scale: number,
  plan: Plan,
  tools: Pick<Draft, 'typefaces' | 'part'>,
  least?: number,
): Layout {
  const sheet = sheetStyle(scale, least, airOf(plan));
  const root = tag('Document');
  const place = placeOn(sheet, plan, tools, root);
  const { draft } = place;
  const blocks =
    plan.front === undefined || plan.large
      ? plan.blocks
      : settled(plan.front, sheet.height, (some) =>
          heightOf(rowsOf(some, placeOn(sheet, plan, tools, tag('Document')))),
        );
  const body = sectionsOf(blocks).flatMap((some) => {
    const [first] = some;
    if (first?.kind === 'head') draft.sheet = sheetFor(first, sheet);
    const on = { ...place, width: draft.sheet.width };
    const inside = opensSection(first) ? { ...on, tag: tag('Sect', root) } : on;
    return rowsOn(rowsOf(some, inside), draft.sheet);
  });
  draft.sheet = sheet;
  const rows = [...body, ...rowsOf(undrawable(plan, draft), place)];
  const pages = paginate(rows, sheet.height);
  draft.places = placesOf(pages);
  const lacks = plan.front !== undefined && lacksFirst(plan.front, blocks);
  return { draft, root, pages, lacks };
}

/** A draft, and where its first block goes. */
function placeOn(
  sheet: Sheet,
  plan: Plan,
  tools: Pick<Draft, 'typefaces' | 'part'>,
  root: Tag,
): Place {
  const draft: Draft = {
    direction: plan.dir,
    sheet,
    ...tools,
    shown: { fonts: new Map(), words: new Map() },
    missing: new Map(),
    bookmarks: [],
    places: new Map(),
    onPage: plan.messages.onPage,
    level: 0,
    breaksWords: false,
    rowsOf,
  };
  return { draft, tag: root, x: sheet.margin.side, width: sheet.width };
}

/** The blocks in parts: what stands above the first heading of a section, and each section. */
function sectionsOf(blocks: Block[]): Block[][] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last === undefined || opensSection(block)) parts.push([block]);
    else last.push(block);
  }
  return parts;
}

function opensSection(block: Block | undefined): boolean {
  return (
    block?.kind === 'head' ||
    ((block?.kind === 'heading' || block?.kind === 'beside') && block.level === 2)
  );
}

/** The note that says which graphemes could not be drawn: each as its box, which reads as the grapheme, and its code. */
function undrawable(plan: Plan, draft: Draft): Block[] {
  if (draft.missing.size === 0) return [];
  const named = [...draft.missing].slice(0, NAMED).map(([grapheme, times]) => {
    const name = `${grapheme}\u00a0${codes(grapheme)}`;
    return times > 1 ? `${name} (${times})` : name;
  });
  const graphemes = draft.missing.size > NAMED ? [...named, '…'] : named;
  const text = plan.messages.undrawable.replaceAll('{signs}', () => graphemes.join(', '));
  return [{ kind: 'note', text: [{ text }] }];
}
