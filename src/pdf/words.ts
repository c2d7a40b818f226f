/** A text as rows: shaped, broken into lines, each line drawn into its element. */
import type { Inline } from '../domain/block.ts';
import type { Place } from './draft.ts';
import { breakLines } from './lines.ts';
import type { Line } from './lines.ts';
import { drawArtifact, drawText } from './page.ts';
import { againstWidows } from './rows.ts';
import type { Row } from './rows.ts';
import { shape } from './shape.ts';
import type { Sign, Span } from './shape.ts';
import { paper } from './style.ts';
import type { TextStyle } from './style.ts';
import { tag } from './tags.ts';
import type { Tag } from './tags.ts';
import { oneLine } from './text.ts';

/** Runs of a block as spans of a style. An address that no reader could follow stays plain text. */
export function spansOf(text: Inline[], style: TextStyle): Span[] {
  return text.map((run) => {
    const weight = run.strong ? 700 : style.weight;
    const href = run.href === undefined ? undefined : address(run.href);
    if (href === undefined) return { text: run.text, style: { ...style, weight } };
    return { text: run.text, style: { ...style, weight, colour: 'link' }, href };
  });
}

/** Rows of a text; everything in it belongs to `owner`, its links to elements below that. */
export function words(spans: Span[], place: Place, owner: Tag): Row[] {
  const { draft, x, width } = place;
  const links = new Map<Span, Tag>();
  const ownerOf = (span: Span): Tag => {
    if (span.href === undefined) return owner;
    const link = links.get(span) ?? tag('Link', owner);
    links.set(span, link);
    return link;
  };
  const signs = shape(spans, draft.typefaces, draft.missing);
  const rows = breakLines(signs, width, draft.part).map((line): Row => ({
    height: line.height,
    before: 0,
    keep: false,
    draw: (page, top) => {
      let at = x;
      const y = top + baseline(line);
      for (const { span, missing, signs } of partsOf(line.signs)) {
        const owning = ownerOf(span);
        const typed = missing ? signs.map((sign) => sign.text).join('') : undefined;
        const marked = missing ? tag('Span', owning) : owning;
        const end = drawText(page, marked, signs, at, y, draft.used, typed);
        if (span.href !== undefined && end > at) {
          const { underline } = draft.sheet;
          page.rules.push({ x: at, y: y + underline, width: end - at, pen: 'link' });
          const rect = [at, paper.height - top - line.height, end, paper.height - top];
          page.links.push({ owner: owning, href: span.href, text: oneLine(span.text), rect });
        }
        at = end;
      }
    },
  }));
  return againstWidows(rows);
}

/** The rows of a text that stands in an element elsewhere: an artifact, so that nobody hears it twice. */
export function repeated(spans: Span[], { draft, x, width }: Place): Row[] {
  // What cannot be drawn was counted the first time.
  return breakLines(shape(spans, draft.typefaces, new Map()), width).map((line): Row => ({
    height: line.height,
    before: 0,
    keep: false,
    draw: (page, top) => {
      const y = top + baseline(line);
      drawArtifact(page, 'tableHead', [{ signs: line.signs, x }], y, draft.used);
    },
  }));
}

/** From the top of a line down to its baseline: letters stand a little below the middle. */
function baseline(line: Line): number {
  const size = Math.max(0, ...new Set(line.signs.map((sign) => sign.span.style.size)));
  return line.height / 2 + size * 0.34;
}

type Part = { span: Span; missing: boolean; signs: Sign[] };

/** Neighbours of one owner: links stand apart, and so do signs that cannot be drawn. */
function partsOf(signs: Sign[]): Part[] {
  const parts: Part[] = [];
  for (const sign of signs) {
    const last = parts.at(-1);
    const together = last?.span === sign.span || (!last?.span.href && !sign.span.href);
    if (last !== undefined && together && last.missing === sign.missing) last.signs.push(sign);
    else parts.push({ span: sign.span, missing: sign.missing, signs: [sign] });
  }
  return parts;
}

/** An address that works outside our pages, in ASCII. */
function address(href: string): string | undefined {
  if (!/^(https?|mailto|tel):/i.test(href) || !URL.canParse(href)) return undefined;
  return new URL(href).href;
}
