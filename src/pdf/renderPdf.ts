/** A plan as a PDF: laid out in rows, broken into pages, drawn and tagged. */
import type { Block, Plan } from '../domain/block.ts';
import { headingRows } from './blocks/heading.ts';
import { rowsOf } from './blocks/registry.ts';
import { writeDocument } from './document.ts';
import type { RenderOptions } from './document.ts';
import type { Draft, Place } from './draft.ts';
import { typefaces } from './fonts.ts';
import type { FontFiles } from './fonts.ts';
import { drawFooters } from './footer.ts';
import { blankPage } from './page.ts';
import { paginate } from './rows.ts';
import { paper, styles } from './style.ts';
import { tag } from './tags.ts';
import { codes } from './text.ts';

/** How many signs that cannot be drawn are named at the end. */
const NAMED = 24;

/**
 * The bytes of a tagged PDF (A4). Any text gives a paper: what no font draws is a box, and the paper says so at its
 * end. Pure: no clock, no chance; `fonts.load` is asked only for fonts that the paper uses.
 */
export async function renderPdf(
  plan: Plan,
  fonts: FontFiles,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const root = tag('Document');
  const draft: Draft = {
    typefaces: typefaces(fonts.metrics),
    used: new Map(),
    missing: new Map(),
    bookmarks: [],
    level: 0,
    rowsOf,
  };
  const place: Place = { draft, tag: root, x: paper.side, width: paper.width - 2 * paper.side };
  const body = [...headingRows(plan.title, 1, styles.title, place), ...rowsOf(plan.blocks, place)];
  const rows = [...body, ...rowsOf(undrawable(plan, draft), place)];
  const pages = paginate(rows, paper.height - paper.top - paper.bottom).map((placed, index) => {
    const page = blankPage(index);
    for (const { row, top } of placed) row.draw(page, paper.top + top);
    return page;
  });
  drawFooters(plan, pages, draft);
  return writeDocument(plan, draft, pages, root, fonts.load, options);
}

/** The note that says which signs could not be drawn: each as its box, which reads as the sign, and its code. */
function undrawable(plan: Plan, draft: Draft): Block[] {
  if (draft.missing.size === 0) return [];
  const named = [...draft.missing].slice(0, NAMED).map(([sign, times]) => {
    const name = `${sign}\u00a0${codes(sign)}`;
    return times > 1 ? `${name} (${times})` : name;
  });
  const signs = draft.missing.size > NAMED ? [...named, '…'] : named;
  const text = plan.phrases.undrawable.replaceAll('{signs}', () => signs.join(', '));
  return [{ kind: 'note', text: [{ text }] }];
}
