/** Line breaking: by words; a word longer than a line is parted by its syllables, or broken anywhere. */
import type { Sign } from './shape.ts';

/** A line of signs. `width` without the space at its end, `height` with the air around it; both in pt. */
export type Line = { signs: Sign[]; width: number; height: number };

/** Parts the word that begins at `start` in `room` pt, if it may be parted: the line's end, and the hyphen there. */
export type Parting = (signs: Sign[], start: number, room: number) => End | undefined;

/** The index after the last sign of a line, and the hyphen after that. */
type End = { end: number; hyphen?: Sign };

/** A word is parted only where a line would else be empty to this part of it. */
const EMPTY = 1 / 6;

/** The lines of a text in `width` pt. No text, no line. */
export function breakLines(signs: Sign[], width: number, part?: Parting): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < signs.length) {
    const { end, hyphen } = endOfLine(signs, start, width, part);
    lines.push(toLine([...signs.slice(start, end), ...(hyphen ? [hyphen] : [])]));
    start = end;
  }
  return lines;
}

/** The width (pt) of the widest stretch that no line breaks unless it must. */
export function widestWord(signs: Sign[]): number {
  let [widest, width] = [0, 0];
  for (const sign of signs) {
    if (sign.kind === 'mark') width += sign.width;
    widest = Math.max(widest, width);
    if (sign.breakAfter || sign.kind === 'newline') width = 0;
  }
  return widest;
}

/** Where the line that starts at `start` ends: never at `start` itself. */
function endOfLine(signs: Sign[], start: number, width: number, part?: Parting): End {
  let used = 0;
  let last: { end: number; used: number } | undefined;
  for (let at = start; at < signs.length; at += 1) {
    const sign = signs[at];
    if (sign === undefined) break;
    if (sign.kind === 'newline') return { end: at + 1 };
    used += sign.width;
    // A space hangs over the margin: it is not seen.
    if (used > width && sign.kind !== 'space' && at > start) {
      const room = width - (last?.used ?? 0);
      const parted = room > width * EMPTY ? part?.(signs, last?.end ?? start, room) : undefined;
      return parted ?? { end: last?.end ?? at };
    }
    if (sign.breakAfter) last = { end: at + 1, used };
  }
  return { end: signs.length };
}

function toLine(signs: Sign[]): Line {
  const seen = withoutEnd(signs);
  const height = Math.max(...new Set(signs.map((sign) => sign.span.style.line)));
  const last = seen.at(-1);
  const trailing = last?.kind === 'space' ? last.width : 0;
  const whole = seen.reduce((sum, sign) => sum + sign.width, 0);
  return { signs: seen, width: whole - trailing, height };
}

/** Without the line break and all spaces but one at the end: that one keeps words apart when the text is read out. */
function withoutEnd(signs: Sign[]): Sign[] {
  const end = signs.findLastIndex((sign) => sign.kind === 'mark');
  const room = signs[end + 1];
  const kept = signs.slice(0, end + 1);
  return room?.kind === 'space' ? [...kept, room] : kept;
}
