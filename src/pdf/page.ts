/**
 * What is drawn on one page, as PDF operators. Everything is either content of an element of the structure tree or
 * an artifact. Lengths in pt; `y` is measured from the top of the page.
 */
import type { FontMetrics, Glyph } from './fonts.ts';
import type { Sign } from './shape.ts';
import { number } from './objects.ts';
import { colours, paper, pens } from './style.ts';
import type { Pen } from './style.ts';
import type { Tag } from './tags.ts';
import { utf16 } from './text.ts';

/** A rectangle of a link, from the lower left corner of the page, as PDF measures. */
export type LinkArea = { owner: Tag; href: string; text: string; rect: number[] };

export type Page = {
  index: number;
  operators: string[];
  /** Element whose content is open, and the owner of each marked stretch so far. */
  open: Tag | undefined;
  owners: Tag[];
  /** Decoration, drawn below everything: bars down the page, rules across it. */
  bars: { x: number; top: number; bottom: number; pen: Pen }[];
  rules: { x: number; y: number; width: number; pen: Pen }[];
  links: LinkArea[];
};

/** Fonts in the order of their first use, with what each glyph stands for. */
export type UsedFonts = Map<FontMetrics, Map<number, { width: number; text: string }>>;

/** A page with nothing on it. */
export function blankPage(index: number): Page {
  return { index, operators: [], open: undefined, owners: [], bars: [], rules: [], links: [] };
}

/**
 * Draws signs of one element from `x` on, on a baseline at `y`. Returns where they end. Signs that no font draws are
 * boxes on paper, but to whoever reads by ear, searches or copies they are `typed`: such signs have an element alone,
 * as readers lose their way in marks within marks (poppler does).
 */
export function drawText(
  page: Page,
  owner: Tag,
  signs: Sign[],
  x: number,
  y: number,
  used: UsedFonts,
  typed?: string,
): number {
  mark(page, owner, typed);
  return text(page, signs, x, y, used);
}

/** Words that every page has at its foot, and the head of a table where it stands again: said once, or not at all. */
const artifacts = {
  footer: '/Type /Pagination /Subtype /Footer',
  tableHead: '/Type /Pagination',
} as const;

/** Draws words that belong to no element, on a baseline at `y`. */
export function drawArtifact(
  page: Page,
  kind: keyof typeof artifacts,
  parts: { signs: Sign[]; x: number }[],
  y: number,
  used: UsedFonts,
): void {
  close(page);
  page.operators.push(`/Artifact <<${artifacts[kind]}>> BDC`);
  for (const part of parts) text(page, part.signs, part.x, y, used);
  page.operators.push('EMC');
}

/** A bar at the side, one with the bar just above it. */
export function bar(page: Page, x: number, top: number, bottom: number, pen: Pen): void {
  const last = page.bars.at(-1);
  const joins = last?.x === x && last.pen === pen && Math.abs(last.bottom - top) < 0.5;
  if (joins) last.bottom = bottom;
  else page.bars.push({ x, top, bottom, pen });
}

/** A thin line across, drawn once where the ends of two things meet. */
export function rule(page: Page, x: number, y: number, width: number): void {
  const last = page.rules.at(-1);
  if (last?.x === x && last.width === width && Math.abs(last.y - y) < 0.5) return;
  page.rules.push({ x, y, width, pen: 'line' });
}

/** The operators of a finished page. */
export function operatorsOf(page: Page): string {
  close(page);
  const bars = page.bars.map(
    ({ x, top, bottom, pen }) => `${pens[pen]} ${move(x, top)} m ${move(x, bottom)} l S`,
  );
  const rules = page.rules.map(
    ({ x, y, width, pen }) => `${pens[pen]} ${move(x, y)} m ${move(x + width, y)} l S`,
  );
  const below = [...bars, ...rules];
  const artifacts = below.length > 0 ? ['/Artifact BMC', ...below, 'EMC'] : [];
  return [...artifacts, ...page.operators].join('\n');
}

function move(x: number, y: number): string {
  return `${number(x)} ${number(paper.height - y)}`;
}

/** Opens the marked content of an element, if it is not open already. */
function mark(page: Page, owner: Tag, typed: string | undefined): void {
  if (page.open === owner) return;
  close(page);
  const mcid = page.owners.push(owner) - 1;
  owner.kids.push({ page: page.index, mcid });
  const actual = typed === undefined ? '' : ` /ActualText <FEFF${utf16(typed)}>`;
  page.operators.push(`/${owner.role} <</MCID ${mcid}${actual}>> BDC`);
  page.open = owner;
}

function close(page: Page): void {
  if (page.open !== undefined) page.operators.push('EMC');
  page.open = undefined;
}

function text(page: Page, signs: Sign[], x: number, y: number, used: UsedFonts): number {
  page.operators.push(`BT 1 0 0 1 ${move(x, y)} Tm`);
  let end = x;
  for (const run of runs(signs)) {
    const [first] = run;
    if (first === undefined) continue;
    page.operators.push(colours[first.span.style.colour]);
    page.operators.push(show(run, first.span.style.size, used));
    end += run.reduce((sum, sign) => sum + sign.width, 0);
  }
  page.operators.push('ET');
  return end;
}

/** Neighbours of one span. */
function runs(signs: Sign[]): Sign[][] {
  const all: Sign[][] = [];
  for (const sign of signs) {
    const last = all.at(-1);
    if (last?.[0]?.span === sign.span) last.push(sign);
    else all.push([sign]);
  }
  return all;
}

function show(run: Sign[], size: number, used: UsedFonts): string {
  const pieces: { font: FontMetrics; hex: string }[] = [];
  for (const sign of run) {
    sign.glyphs.forEach((glyph, at) => {
      use(used, glyph, sign.missing ? '\u25a1' : (Array.from(sign.text)[at] ?? ''));
      const hex = glyph.id.toString(16).padStart(4, '0');
      const last = pieces.at(-1);
      if (last?.font === glyph.font) last.hex += hex;
      else pieces.push({ font: glyph.font, hex });
    });
    const last = pieces.at(-1);
    if (sign.kern !== undefined && last !== undefined) last.hex += `> ${-sign.kern} <`;
  }
  const names = [...used.keys()];
  return pieces
    .map(({ font, hex }) => `/F${names.indexOf(font)} ${number(size)} Tf [<${hex}>] TJ`)
    .join('\n');
}

function use(used: UsedFonts, glyph: Glyph, stands: string): void {
  const glyphs = used.get(glyph.font) ?? new Map<number, { width: number; text: string }>();
  used.set(glyph.font, glyphs);
  const known = glyphs.get(glyph.id);
  // A glyph drawn for two signs (space and no-break space) reads as the plainer one.
  if (known === undefined || stands < known.text) {
    glyphs.set(glyph.id, { width: glyph.width, text: stands });
  }
}
