/** A plan laid out at a size: rows on pages, not drawn yet. */
import type { Block, Plan } from '../../domain/text/block.ts';
import { headingRows } from '../blocks/heading.ts';
import { rowsOf } from '../blocks/registry.ts';
import type { Draft, Place } from './draft.ts';
import { fitted } from './fit.ts';
import type { Typefaces } from '../text/fonts.ts';
import { parting } from '../text/hyphenate.ts';
import type { Hyphenation } from '../text/hyphenate.ts';
import { paginate } from './rows.ts';
import type { PlacedRow } from './rows.ts';
import { sheetStyle } from './style.ts';
import { tag } from '../file/tags.ts';
import type { Tag } from '../file/tags.ts';
import { codes } from '../text/text.ts';

export type Layout = { draft: Draft; root: Tag; pages: PlacedRow[][] };

/** How many graphemes that cannot be drawn are named at the end. */
const NAMED = 24;

/** The plan in the room it has: see `Fit`. */
export function layOut(plan: Plan, typefaces: Typefaces, hyphenation?: Hyphenation): Layout {
  const tools = { typefaces, part: parting(hyphenation, typefaces) };
  const { layout } = fitted(plan, (scale, least) => {
    const tried = layOutAt(scale, plan, tools, least);
    return { layout: tried, pages: tried.pages, breaksWords: tried.draft.breaksWords };
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
  const sheet = sheetStyle(scale, least);
  const root = tag('Document');
  const draft: Draft = {
    direction: plan.dir,
    sheet,
    ...tools,
    shown: { fonts: new Map(), words: new Map() },
    missing: new Map(),
    bookmarks: [],
    level: 0,
    breaksWords: false,
    rowsOf,
  };
  const place: Place = { draft, tag: root, x: sheet.margin.side, width: sheet.width };
  const title = headingRows(plan.title, 1, sheet.styles.title, place);
  const sections = sectionsOf(plan.blocks).flatMap((blocks) => {
    const inside = opensSection(blocks[0]) ? { ...place, tag: tag('Sect', root) } : place;
    return rowsOf(blocks, inside);
  });
  const body = [...title, ...sections];
  const rows = [...body, ...rowsOf(undrawable(plan, draft), place)];
  return { draft, root, pages: paginate(rows, sheet.height) };
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
  return block?.kind === 'heading' && block.level === 2;
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
