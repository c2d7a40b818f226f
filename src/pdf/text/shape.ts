/** Text into words. */
import type { Direction } from './direction.ts';
import type { Weight } from './font.ts';
import type { Typefaces } from './fonts.ts';
import { spannedGraphemes } from './characters.ts';
import type { Run } from './characters.ts';
import { clean, isPlain } from './text.ts';
import { shapeOf, wordOf } from './word.ts';
import type { Shape, Grapheme, Span, Spanned, Word } from './word.ts';

/** Graphemes that no font draws, and how often each was met. */
export type Missing = Map<string, number>;

/** The words of spans, in the order in which they are read. What cannot be drawn is counted in `missing`. */
export function shape(
  spans: Span[],
  typefaces: Typefaces,
  missing: Missing,
  direction: Direction = 'ltr',
): Word[] {
  const runs = spans.map((span): Run => ({ span, text: clean(span.text) }));
  // Nothing in plain text hangs on what stands beyond a space.
  const areApart = direction === 'ltr' && runs.every(({ text }) => isPlain(text));
  const words = areApart
    ? plainWords(apart(runs), typefaces)
    : wordsOf(spannedGraphemes(runs, typefaces, direction));
  for (const { shape } of words) {
    if (shape.missing.length === 0) continue;
    for (const grapheme of shape.missing) missing.set(grapheme, (missing.get(grapheme) ?? 0) + 1);
  }
  return words;
}

/** A word with the spaces after it; spaces alone; a line break. */
const STRETCH = /[^ \n]+ *| +|\n/g;

/** Runs in stretches between which there is a space or a line break. A stretch of several runs is partly bold, say. */
function apart(runs: Run[]): Run[][] {
  const stretches: Run[][] = [];
  for (const { span, text } of runs) {
    const [first = '', ...others] = text.match(STRETCH) ?? [];
    const last = stretches.at(-1);
    const isOpen = last !== undefined && !/[ \n]$/.test(last.at(-1)?.text ?? '');
    if (isOpen && !/^[ \n]/.test(first)) last.push({ span, text: first });
    else stretches.push([{ span, text: first }]);
    for (const part of others) stretches.push([{ span, text: part }]);
  }
  return stretches;
}

/**
 * So many words are remembered of a weight, in about four megabytes: a paper of a hundred pages has fewer different
 * ones. Then it begins anew, for the common ones are soon met again. What is longer is no word, and seldom comes again.
 */
const MOST = 7000;
const LONGEST = 60;

/** The words of a weight, and the graphemes that they share. */
type Shapes = { words: Map<string, Shape[]>; graphemes: Map<string, Grapheme> };
const known = new WeakMap<Typefaces, Record<Weight, Shapes>>();
const noShapes = (): Shapes => ({ words: new Map(), graphemes: new Map() });

/** The words of stretches of plain text; those of one span are shaped once, for they come again and again. */
function plainWords(stretches: Run[][], typefaces: Typefaces): Word[] {
  const all = known.get(typefaces) ?? { 400: noShapes(), 700: noShapes() };
  known.set(typefaces, all);
  const words: Word[] = [];
  for (const stretch of stretches) {
    const [first, next] = stretch;
    if (first !== undefined && next === undefined && first.text.length <= LONGEST) {
      const shapes = shapesOf(first, typefaces, all[first.span.style.weight]);
      for (const shape of shapes) words.push(wordOf(first.span, shape));
    } else words.push(...wordsOf(spannedGraphemes(stretch, typefaces, 'ltr')));
  }
  return words;
}

function shapesOf(run: Run, typefaces: Typefaces, { words, graphemes }: Shapes): Shape[] {
  const before = words.get(run.text);
  if (before !== undefined) return before;
  if (words.size >= MOST) words.clear();
  const { span } = run;
  const shaped = spannedGraphemes([run], typefaces, 'ltr');
  const made = wordsOf(
    shaped.map(({ grapheme }) => ({ span, grapheme: shared(grapheme, graphemes) })),
  );
  const shapes = made.map((word) => word.shape);
  words.set(run.text, shapes);
  return shapes;
}

/** The same grapheme, wherever it stands beside the like: words share theirs. */
function shared(grapheme: Grapheme, graphemes: Map<string, Grapheme>): Grapheme {
  const { text, kern, breakAfter, typed } = grapheme;
  if (typed !== undefined) return grapheme;
  const key = `${text} ${kern} ${breakAfter}`;
  const known = graphemes.get(key) ?? grapheme;
  graphemes.set(key, known);
  return known;
}

/** Graphemes as words: of one span each, parted where a line may break, and where the name of an emoji begins and ends. */
function wordsOf(graphemes: Spanned[]): Word[] {
  const words: { span: Span; graphemes: [Grapheme, ...Grapheme[]] }[] = [];
  for (const { span, grapheme } of graphemes) {
    const last = words.at(-1);
    if (last?.span === span && goesOn(last.graphemes.at(-1) ?? last.graphemes[0], grapheme))
      last.graphemes.push(grapheme);
    else words.push({ span, graphemes: [grapheme] });
  }
  return words.map((word) => wordOf(word.span, shapeOf(word.graphemes)));
}

function goesOn(before: Grapheme, grapheme: Grapheme): boolean {
  if (before.kind === 'newline' || grapheme.kind === 'newline') return false;
  if ((before.typed === undefined) !== (grapheme.typed === undefined)) return false;
  return grapheme.kind === 'space' || !before.breakAfter;
}
