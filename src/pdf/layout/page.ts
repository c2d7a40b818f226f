/**
 * What is drawn on one page, as PDF operators. Everything is either content of an element of the structure tree or
 * an artifact. Lengths in pt; `y` is measured from the top of the page.
 */
import { rounded, show } from '../text/show.ts';
import type { Shown } from '../text/show.ts';
import { colours, lyingPaper, paper, pens, wash } from './style.ts';
import type { Pen } from './style.ts';
import type { Tag } from '../file/tags.ts';
import { utf16 } from '../text/text.ts';
import { pieces } from '../text/visual.ts';
import type { Placed } from '../text/visual.ts';
import { widthOfAll } from '../text/word.ts';

/** A rectangle of a link, from the lower left corner of the page, as PDF measures. */
export type LinkArea = { owner: Tag; href: string; text: string; rect: number[] };

export type Page = {
  index: number;
  width: number;
  height: number;
  operators: string[];
  /** Element whose content is open, and the owner of each marked stretch so far. */
  open: Tag | undefined;
  owners: Tag[];
  /** Decoration, drawn below everything: boxes, bars down the page, rules across it. */
  fills: { x: number; top: number; bottom: number; width: number }[];
  bars: { x: number; top: number; bottom: number; pen: Pen }[];
  rules: { x: number; y: number; width: number; pen: Pen }[];
  links: LinkArea[];
};

/** A page with nothing on it, upright or lying. */
export function blankPage(index: number, lies = false): Page {
  return {
    index,
    ...(lies ? lyingPaper : paper),
    operators: [],
    open: undefined,
    owners: [],
    fills: [],
    bars: [],
    rules: [],
    links: [],
  };
}

/**
 * Draws words of one element on a baseline at `y`. Words that are the name of an emoji are `typed` to whoever reads by
 * ear or copies: such words have an element alone, as readers lose their way in marks within marks (poppler does).
 */
export function drawText(
  page: Page,
  owner: Tag,
  words: Placed[],
  y: number,
  shown: Shown,
  typed?: string,
): void {
  mark(page, owner, typed);
  text(page, words, y, shown);
}

/** Words at the head and at the foot of pages, and the head of a table where it stands again: said once, or not at all. */
const artifacts = {
  header: '/Type /Pagination /Subtype /Header',
  footer: '/Type /Pagination /Subtype /Footer',
  tableHead: '/Type /Pagination',
} as const;

/** Draws words that belong to no element, on a baseline at `y`. */
export function drawArtifact(
  page: Page,
  kind: keyof typeof artifacts,
  parts: Placed[][],
  y: number,
  shown: Shown,
): void {
  close(page);
  page.operators.push(`/Artifact <<${artifacts[kind]}>> BDC`);
  for (const words of parts) text(page, words, y, shown);
  page.operators.push('EMC');
}

/** A bar at the side, one with the bar just above it. */
export function bar(page: Page, x: number, top: number, bottom: number, pen: Pen): void {
  const last = page.bars.at(-1);
  const joins = last?.x === x && last.pen === pen && Math.abs(last.bottom - top) < 0.5;
  if (joins) last.bottom = bottom;
  else page.bars.push({ x, top, bottom, pen });
}

/** A box, one with the box just above it. */
export function fill(page: Page, x: number, top: number, bottom: number, width: number): void {
  const last = page.fills.at(-1);
  if (last?.x === x && Math.abs(last.bottom - top) < 0.5) last.bottom = bottom;
  else page.fills.push({ x, top, bottom, width });
}

/** A thin line across, drawn once where the ends of two things meet. */
export function rule(page: Page, x: number, y: number, width: number, pen: Pen = 'line'): void {
  const last = page.rules.at(-1);
  if (last?.x === x && last.width === width && Math.abs(last.y - y) < 0.5) return;
  page.rules.push({ x, y, width, pen });
}

/** A box of a figure, `y` its top. */
export type Box = { x: number; y: number; width: number; height: number };

/** Draws boxes of a figure, its content as words are. */
export function drawBoxes(page: Page, owner: Tag, boxes: Box[]): void {
  mark(page, owner, undefined);
  page.operators.push(
    colours.accent,
    ...boxes.map(
      ({ x, y, width, height }) =>
        `${move(page, x, y + height)} ${rounded(width)} ${rounded(height)} re f`,
    ),
  );
}

/** How far the handles of a curve stand out that is a quarter of a circle (the usual approximation). */
const QUARTER = 0.5523;

/** A disc with a mark in it, on a baseline at `y`: found by the eye, and said by the words beside it. */
export function drawSign(
  page: Page,
  disc: { x: number; y: number; radius: number },
  mark: Placed[],
  y: number,
  shown: Shown,
): void {
  close(page);
  const { x, radius: r } = disc;
  const at = (right: number, up: number): string => move(page, x + right * r, disc.y - up * r);
  const q = QUARTER;
  page.operators.push(
    '/Artifact <</Type /Layout>> BDC',
    colours.accent,
    `${at(1, 0)} m`,
    `${at(1, q)} ${at(q, 1)} ${at(0, 1)} c`,
    `${at(-q, 1)} ${at(-1, q)} ${at(-1, 0)} c`,
    `${at(-1, -q)} ${at(-q, -1)} ${at(0, -1)} c`,
    `${at(q, -1)} ${at(1, -q)} ${at(1, 0)} c f`,
  );
  text(page, mark, y, shown);
  page.operators.push('EMC');
}

/** The operators of a finished page. */
export function operatorsOf(page: Page): string {
  close(page);
  const bars = page.bars.map(
    ({ x, top, bottom, pen }) =>
      `${pens[pen]} ${move(page, x, top)} m ${move(page, x, bottom)} l S`,
  );
  const rules = page.rules.map(
    ({ x, y, width, pen }) => `${pens[pen]} ${move(page, x, y)} m ${move(page, x + width, y)} l S`,
  );
  const fills = page.fills.map(
    ({ x, top, bottom, width }) =>
      `${wash} ${move(page, x, bottom)} ${rounded(width)} ${rounded(bottom - top)} re f`,
  );
  const below = [...fills, ...bars, ...rules];
  const artifacts = below.length > 0 ? ['/Artifact BMC', ...below, 'EMC'] : [];
  return [...artifacts, ...page.operators].join('\n');
}

function move({ height }: Page, x: number, y: number): string {
  return `${rounded(x)} ${rounded(height - y)}`;
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

function text(page: Page, words: Placed[], y: number, shown: Shown): void {
  page.operators.push('BT');
  let pen: number | undefined;
  let set = '';
  for (const piece of pieces(words)) {
    const [{ word, x }] = piece;
    const { colour, size } = word.span.style;
    // Readers take what follows where the last one ended for one text: nothing is moved without need.
    if (pen === undefined || Math.abs(pen - x) > 0.01) {
      page.operators.push(`1 0 0 1 ${move(page, x, y)} Tm`);
    }
    if (set !== colour) page.operators.push(colours[colour]);
    set = colour;
    page.operators.push(show(piece, size, shown));
    pen = x + widthOfAll(piece.map((one) => one.word));
  }
  page.operators.push('ET');
}
