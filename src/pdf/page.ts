/**
 * What is drawn on one page, as PDF operators. Everything is either content of an element of the structure tree or
 * an artifact. Lengths in pt; `y` is measured from the top of the page.
 */
import type { FontMetrics, Glyph } from './fonts.ts';
import { number } from './objects.ts';
import { colours, paper, pens } from './style.ts';
import type { Pen } from './style.ts';
import type { Tag } from './tags.ts';
import { utf16 } from './text.ts';
import { pieces } from './visual.ts';
import type { Piece, Placed } from './visual.ts';

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

/**
 * Fonts in the order of their first use. In a font, what was drawn, by glyph and text, with the code it got there: a
 * glyph that stands for two texts (a bracket from right to left, a box for many signs) reads as each of them.
 */
export type UsedFonts = Map<FontMetrics, { name: string; codes: Map<string, Used> }>;
export type Used = { code: number; glyph: Glyph };

/** A page with nothing on it. */
export function blankPage(index: number): Page {
  return { index, operators: [], open: undefined, owners: [], bars: [], rules: [], links: [] };
}

/**
 * Draws signs of one element on a baseline at `y`. Signs that are the name of an emoji are `typed` to whoever reads by
 * ear or copies: such signs have an element alone, as readers lose their way in marks within marks (poppler does).
 */
export function drawText(
  page: Page,
  owner: Tag,
  signs: Placed[],
  y: number,
  used: UsedFonts,
  typed?: string,
): void {
  mark(page, owner, typed);
  text(page, signs, y, used);
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
  parts: Placed[][],
  y: number,
  used: UsedFonts,
): void {
  close(page);
  page.operators.push(`/Artifact <<${artifacts[kind]}>> BDC`);
  for (const signs of parts) text(page, signs, y, used);
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

function text(page: Page, signs: Placed[], y: number, used: UsedFonts): void {
  page.operators.push('BT');
  let pen: number | undefined;
  let set = '';
  for (const piece of pieces(signs)) {
    const { span } = piece[0].sign;
    // Readers take what follows where the last one ended for one text: nothing is moved without need.
    if (pen === undefined || Math.abs(pen - piece[0].x) > 0.01) {
      page.operators.push(`1 0 0 1 ${move(piece[0].x, y)} Tm`);
    }
    if (set !== span.style.colour) page.operators.push(colours[span.style.colour]);
    set = span.style.colour;
    page.operators.push(show(piece, span.style.size, used));
    pen = piece[0].x + piece.reduce((sum, { sign }) => sum + sign.width, 0);
  }
  page.operators.push('ET');
}

/** The operators that show a piece: a string for each stretch of one font, a rise for each mark on a letter. */
function show(piece: Piece, size: number, used: UsedFonts): string {
  const glyphs = piece.flatMap(({ sign: { level, glyphs } }) =>
    level % 2 === 1 ? fromRight(glyphs) : glyphs,
  );
  const strings: { font: FontMetrics; hex: string; shift: Glyph['shift'] }[] = [];
  for (const glyph of glyphs) {
    const hex = use(used, glyph).toString(16).padStart(4, '0');
    const last = strings.at(-1);
    const isOne = last?.font === glyph.font && !last.shift && !glyph.shift;
    const kerned = glyph.kern === undefined ? hex : `${hex}> ${-glyph.kern} <`;
    if (isOne) last.hex += kerned;
    else strings.push({ font: glyph.font, hex: kerned, shift: glyph.shift });
  }
  let set: FontMetrics | undefined;
  return strings
    .map(({ font, hex, shift }) => {
      const name = `/${used.get(font)?.name} ${number(size)} Tf `;
      const chosen = set === font ? '' : name;
      set = font;
      if (shift === undefined) return `${chosen}[<${hex}>] TJ`;
      const [right, up] = shift;
      return `${chosen}${number((up * size) / 1000)} Ts [${-right} <${hex}> ${right}] TJ 0 Ts`;
    })
    .join('\n');
}

/** A letter from right to left: its marks come before it, and readers turn what one glyph stands for. */
function fromRight(glyphs: Glyph[]): Glyph[] {
  return glyphs
    .map((glyph) => {
      const text = glyph.font.shaping ? Array.from(glyph.text).reverse().join('') : glyph.text;
      return { ...glyph, text };
    })
    .reverse();
}

/** The code of a glyph with a text in its font. Code 0 would be a sign that is missing. */
function use(used: UsedFonts, glyph: Glyph): number {
  const { font, id, text } = glyph;
  const entry = used.get(font) ?? { name: `F${used.size}`, codes: new Map<string, Used>() };
  used.set(font, entry);
  const key = `${id} ${text}`;
  const known = entry.codes.get(key) ?? { code: entry.codes.size + 1, glyph };
  entry.codes.set(key, known);
  return known.code;
}
