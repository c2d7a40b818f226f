/** A plan as a PDF: laid out in rows, broken into pages, drawn and tagged. */
import type { Plan } from '../domain/text/block.ts';
import { writeDocument } from './file/document.ts';
import type { RenderOptions } from './file/document.ts';
import { typefaces } from './text/fonts.ts';
import type { FontFiles } from './text/fonts.ts';
import { drawFooters } from './layout/footer.ts';
import { drawHeaders } from './layout/header.ts';
import { hyphenationOf } from './text/hyphenate.ts';
import { layOut } from './layout/layout.ts';
import { blankPage } from './layout/page.ts';

/** The bytes of a PDF, and how many pages it has. */
export type Rendered = { bytes: Uint8Array; pages: number };

/**
 * A tagged PDF (A4, upright, but for sheets that lie). Any text gives a paper: what no font draws is a box, and the paper says so at its end.
 * Pure: no clock, no chance; `fonts.load` is asked only for fonts that the paper uses.
 */
export async function renderPdf(
  plan: Plan,
  fonts: FontFiles,
  options: RenderOptions = {},
): Promise<Rendered> {
  const hyphenation = await hyphenationOf(plan.locale);
  const faces = typefaces(fonts.metrics, fonts.names);
  const { draft, root, pages: laidOut } = layOut(plan, faces, hyphenation);
  const pages = laidOut.map((placed, index) => {
    const page = blankPage(
      index,
      placed.some(({ row }) => row.lies !== undefined),
    );
    for (const { row, top } of placed) row.draw(page, draft.sheet.margin.top + top);
    return page;
  });
  drawHeaders(plan, pages, draft);
  drawFooters(plan, pages, draft);
  const bytes = await writeDocument(plan, draft, pages, root, fonts.load, options);
  return { bytes, pages: pages.length };
}
