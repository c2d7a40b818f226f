/** A text as rows: shaped, broken into lines, each line drawn into its element. */
import type { Inline } from '../../domain/text/block.ts';
import { directionOf } from '../text/direction.ts';
import type { Direction } from '../text/direction.ts';
import type { Place } from './draft.ts';
import { breakLines } from '../text/lines.ts';
import type { Line } from '../text/lines.ts';
import { drawArtifact, drawText } from './page.ts';
import { againstWidows } from './rows.ts';
import type { Row } from './rows.ts';
import { shape } from '../text/shape.ts';
import { SMALL } from './style.ts';
import type { TextStyle } from './style.ts';
import { tag } from '../file/tags.ts';
import type { Tag } from '../file/tags.ts';
import { oneLine } from '../text/text.ts';
import { placed } from '../text/visual.ts';
import type { Placed } from '../text/visual.ts';
import { graphemesOf } from '../text/word.ts';
import type { Span, Word } from '../text/word.ts';

/** Runs of a block as spans of a style. An address that no reader could follow stays plain text. */
export function spansOf(text: Inline[], style: TextStyle): Span[] {
  return text.map((run) => {
    const weight = run.strong ? 700 : style.weight;
    const href = run.href === undefined ? undefined : address(run.href);
    const own = {
      ...(run.isolated && { isolated: run.isolated }),
      ...(run.lang !== undefined && { lang: run.lang }),
    };
    const colour = run.soft ? 'soft' : style.colour;
    // What is in another language stands beside what it says.
    const size = style.size * (run.lang === undefined ? 1 : SMALL);
    if (href === undefined)
      return { text: run.text, style: { ...style, size, weight, colour }, ...own };
    return { text: run.text, style: { ...style, weight, colour: 'link' }, href };
  });
}

/**
 * Rows of a text; everything in it belongs to `owner`, its links to elements below that. The lines stand at the side
 * where they begin, if `from` names no other.
 */
export function words(spans: Span[], place: Place, owner: Tag, from?: Direction): Row[] {
  const { draft, x, width } = place;
  const owners = new Map<Span, Tag>();
  const ownerOf = (span: Span): Tag => {
    if (!hasOwner(span)) return owner;
    const own = owners.get(span) ?? tag(span.href === undefined ? 'Span' : 'Link', owner);
    if (span.lang !== undefined) own.lang = span.lang;
    owners.set(span, own);
    return own;
  };
  const direction = lineDirection(spans, draft.direction);
  const shaped = shape(spans, draft.typefaces, draft.missing, direction);
  const rows = breakLines(shaped, width, draft.part).map((line): Row => ({
    height: line.height,
    before: 0,
    keep: false,
    draw: (page, top) => {
      const y = top + baseline(line);
      for (const { span, typed, words } of partsOf(placed(line.words, x, width, direction, from))) {
        const owning = ownerOf(span);
        const marked = typed === undefined ? owning : tag('Span', owning);
        drawText(page, marked, words, y, draft.shown, typed);
        if (span.href === undefined) continue;
        const { left, right } = endsOf(words);
        if (right > left) {
          const { underline } = draft.sheet;
          page.rules.push({ x: left, y: y + underline, width: right - left, pen: 'link' });
          const rect = [left, page.height - top - line.height, right, page.height - top];
          page.links.push({ owner: owning, href: span.href, text: oneLine(span.text), rect });
        }
      }
    },
  }));
  return againstWidows(rows);
}

/** The rows of a text that stands in an element elsewhere: an artifact, so that nobody hears it twice. */
export function repeated(spans: Span[], { draft, x, width }: Place): Row[] {
  const direction = directionOf(textOf(spans), draft.direction);
  // What cannot be drawn was counted the first time.
  const shaped = shape(spans, draft.typefaces, new Map(), direction);
  return breakLines(shaped, width).map((line): Row => ({
    height: line.height,
    before: 0,
    keep: false,
    draw: (page, top) => {
      const y = top + baseline(line);
      const parts = [placed(line.words, x, width, direction)];
      drawArtifact(page, 'tableHead', parts, y, draft.shown);
    },
  }));
}

/** What is typed after a label runs its own way, and its line that of the label. */
function lineDirection(spans: Span[], paper: Direction): Direction {
  const around = textOf(spans.filter(({ isolated }) => !isolated));
  return directionOf(/\p{L}/u.test(around) ? around : textOf(spans), paper);
}

function textOf(spans: Span[]): string {
  return spans.map(({ text }) => text).join('');
}

/** From the top of a line down to its baseline: letters stand a little below the middle. */
function baseline(line: Line): number {
  const size = Math.max(0, ...new Set(line.words.map((word) => word.span.style.size)));
  return line.height / 2 + size * 0.34;
}

/** `typed` is what the words stand for, where they are names. */
type Part = { span: Span; typed?: string; words: Placed[] };

/** Whether a span has an element of its own: a link, and what is in another language. */
function hasOwner({ href, lang }: Span): boolean {
  return href !== undefined || lang !== undefined;
}

/** Neighbours of one owner: links stand apart, and so do the names of emoji. */
function partsOf(words: Placed[]): Part[] {
  const parts: Part[] = [];
  for (const one of words) {
    const { span } = one.word;
    const typed = typedAs(one.word);
    const last = parts.at(-1);
    const together = last?.span === span || (!(last && hasOwner(last.span)) && !hasOwner(span));
    if (last !== undefined && together && (last.typed === undefined) === (typed === undefined)) {
      last.words.push(one);
      if (typed !== undefined) last.typed = (last.typed ?? '') + typed;
    } else parts.push({ span, words: [one], ...(typed !== undefined && { typed }) });
  }
  return parts;
}

/** What a word stands for that is of a name: all of its graphemes are, or none. */
function typedAs(word: Word): string | undefined {
  if (word.shape.graphemes[0]?.typed === undefined) return undefined;
  return graphemesOf(word)
    .map(({ typed }) => typed)
    .join('');
}

function endsOf(words: Placed[]): { left: number; right: number } {
  return {
    left: Math.min(...words.map(({ x }) => x)),
    right: Math.max(...words.map(({ x, word }) => x + word.width)),
  };
}

/** An address that works outside our pages, in ASCII. */
function address(href: string): string | undefined {
  if (!/^(https?|mailto|tel):/i.test(href)) return undefined;
  try {
    return new URL(href).href;
  } catch {
    return undefined;
  }
}
