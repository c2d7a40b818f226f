/**
 * How the letters of a script that joins or stacks them look, asked of HarfBuzz when the site is built: each letter in
 * each of its forms, and where marks go on it. It comes out as tables so plain that a paper needs no font engine.
 */
import * as harfbuzz from 'harfbuzzjs';
import type { Mapped } from '../../src/pdf/text/characterMap.ts';
import { forms } from '../../src/pdf/text/forms.ts';
import type { Shaping } from '../../src/pdf/text/font.ts';
import type { Form } from '../../src/pdf/text/forms.ts';
import { RIGHT_TO_LEFT } from '../../src/pdf/text/direction.ts';
import type { Part, Recipe } from './trueType.ts';

/** What to draw, and the tables to find it by. A glyph is told by its place among the recipes. */
export type Letters = { cmap: Mapped[]; shaping: Shaping; recipes: Recipe[] };

/** A letter in the company that gives it a form. */
type Case = { before: string; base: string; after: string };
type Drawn = Omit<Recipe, 'source'>;
type Look = Drawn & { marks: Part[] };
type Places = (Part | undefined)[];

const JOINER = '\u200d';
const BEH = '\u0628';
const ALEF = '\u0627';
const LAM = '\u0644';
const SHADDA = '\u0651';
const STROKE = '\u0640';
/** Letters and marks that a word ends with: tanwin on a letter of Arabic itself, and the hamza of Persian heh. */
const ENDS = /[\u0621-\u064a][\u064b-\u064d]|\u0647\u0654/;
/** Of letters that have to agree where a mark goes. */
const MOST = 0.9;

const company: Record<Form, Omit<Case, 'base'>> = {
  final: { before: JOINER, after: '' },
  initial: { before: '', after: JOINER },
  medial: { before: JOINER, after: JOINER },
  afterLetter: { before: ALEF, after: '' },
  initialBeforeAlef: { before: '', after: ALEF },
  medialBeforeAlef: { before: JOINER, after: ALEF },
  finalAfterInitialLam: { before: LAM, after: '' },
  finalAfterMedialLam: { before: JOINER + LAM, after: '' },
};

/** The letters and marks among these code points as they look in a font. */
export function letterForms(font: Uint8Array, wanted: number[]): Letters {
  const look = shaper(font);
  const characters = wanted.map((point) => String.fromCodePoint(point));
  const marks = characters.filter(isMark);
  const made: Letters = {
    cmap: [],
    shaping: { forms: [], pairs: [], marks: [], anchors: [], ends: [], points: 0 },
    recipes: [],
  };
  const { cmap, shaping } = made;
  const keep = ({ parts, advance }: Drawn): number =>
    made.recipes.push({ parts, advance, source: 0 }) - 1;
  const letters: (Case & { glyph: number })[] = [];

  for (const base of characters.filter((character) => !isMark(character))) {
    const alone: Case = { before: '', base, after: '' };
    const seen = look(alone);
    const glyph = keep(seen);
    cmap.push([code(base), glyph, seen.advance]);
    if (!/\p{L}/u.test(base)) continue;
    letters.push({ ...alone, glyph });
    for (const form of formsOf(base, look)) {
      const other = { base, ...companyOf(base, form) };
      const formed = look(other);
      const recipe = keep(formed);
      shaping.forms.push(code(base), forms[form], recipe, formed.advance);
      letters.push({ ...other, glyph: recipe });
    }
  }

  // No outline: it tells readers that a mark before it is part of a text from right to left (src/pdf/text/characters.ts).
  cmap.push([code(RIGHT_TO_LEFT), keep({ parts: [], advance: 0 }), 0]);

  const [plain = { before: '', base: '', after: '' }] = letters;
  for (const mark of marks) {
    for (const letter of letters.filter((one) => one.after === '' && ENDS.test(one.base + mark))) {
      const [drawn] = look(letter, mark).marks;
      if (drawn === undefined) continue;
      shaping.ends.push(letter.glyph, code(mark), keep({ parts: [drawn], advance: 0 }));
    }
  }

  const points: Places[] = [];
  const add = (mark: string, recipe: Drawn): number => {
    const glyph = keep(recipe);
    const places = letters.map((letter) => {
      const isOneCharacter = (letter.base + mark).normalize('NFC').length <= mark.length;
      return isOneCharacter ? undefined : look(letter, mark).marks.at(-1);
    });
    shaping.marks.push(glyph, ...placed(places, points));
    return glyph;
  };
  for (const mark of marks) {
    const [drawn] = look(plain, mark).marks;
    if (drawn !== undefined) cmap.push([code(mark), add(mark, one(drawn)), 0]);
  }
  for (const mark of marks.includes(SHADDA) ? marks : []) {
    const [second, first] = look(plain, SHADDA + mark).marks;
    const [alone] = look(plain, mark).marks;
    if (second === undefined || mark === SHADDA) continue;
    // Two that go to points of their own are no pair.
    if (first !== undefined && second.x === alone?.x && second.y === alone.y) continue;
    const recipe = first === undefined ? one(second) : stacked(first, second);
    shaping.pairs.push(code(SHADDA), code(mark), add(SHADDA + mark, recipe), 0);
  }
  shaping.points = points.length;
  letters.forEach(({ glyph }, at) => {
    const own = points.flatMap((places) => [places[at]?.x ?? 0, places[at]?.y ?? 0]);
    shaping.anchors.push(glyph, ...own);
  });
  return made;
}

/** A stroke between two letters is longer beside a real one. */
function companyOf(base: string, form: Form): Omit<Case, 'base'> {
  const { before, after } = company[form];
  const real = (character: string) =>
    base === STROKE ? character.replace(JOINER, BEH) : character;
  return { before: real(before), after: real(after) };
}

/** The forms of a letter beside the one it has alone. Those of few letters only where they differ. */
function formsOf(base: string, look: Shaper): Form[] {
  if (base === STROKE) return ['final', 'initial', 'medial'];
  const alone = (character: string): Case => ({ before: '', base: character, after: '' });
  const differs = (one: Case, other: Case) =>
    JSON.stringify(look(one)) !== JSON.stringify(look(other));
  const joinsBefore = differs({ before: '', base: BEH, after: base }, alone(BEH));
  const joinsAfter = differs({ before: base, base: BEH, after: '' }, alone(BEH));
  const than = (form: Form, usual: Form): Form[] =>
    differs({ base, ...company[form] }, { base, ...company[usual] }) ? [form] : [];
  const isApart = differs({ base, ...company.afterLetter }, alone(base));
  return [
    ...(joinsBefore ? (['final'] as const) : []),
    ...(joinsAfter ? (['initial'] as const) : []),
    ...(joinsBefore && joinsAfter ? (['medial'] as const) : []),
    ...(isApart ? (['afterLetter'] as const) : []),
    ...(joinsAfter ? than('initialBeforeAlef', 'initial') : []),
    ...(joinsAfter ? than('medialBeforeAlef', 'medial') : []),
    ...(joinsBefore && !joinsAfter ? than('finalAfterInitialLam', 'final') : []),
    ...(joinsBefore && !joinsAfter ? than('finalAfterMedialLam', 'final') : []),
  ];
}

type Shaper = (one: Case, marks?: string) => Look;

/** Shapes a letter in its company, and gives it and its marks, measured from where the letter begins. */
function shaper(bytes: Uint8Array): Shaper {
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes)));
  const features = ['liga', 'kern'].map((tag) => new harfbuzz.Feature(tag, 0));
  return ({ before, base, after }, marks = '') => {
    const buffer = new harfbuzz.Buffer();
    buffer.addText(before + base + marks + after);
    buffer.setDirection(harfbuzz.Direction.RTL);
    buffer.setClusterLevel(harfbuzz.ClusterLevel.CHARACTERS);
    buffer.guessSegmentProperties();
    harfbuzz.shape(font, buffer, features);
    const places = buffer.getGlyphPositions();
    const look: Look = { parts: [], advance: 0, marks: [] };
    let pen = 0;
    let start: number | undefined;
    buffer.getGlyphInfos().forEach(({ codepoint: glyph, cluster }, at) => {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = places[at] ?? {};
      const index = cluster - before.length;
      if (index >= 0 && index <= marks.length) {
        start ??= pen;
        const part = { glyph, x: pen + xOffset - start, y: yOffset };
        (index === 0 ? look.parts : look.marks).push(part);
        if (index === 0) look.advance += xAdvance;
      }
      pen += xAdvance;
    });
    return look;
  };
}

/**
 * The point of letters that a mark goes to: marks of one point stand on every letter at the same distance from each
 * other. Of nearly every letter: a few have no such point, or are drawn as one with the mark.
 */
function placed(places: Places, points: Places[]): [at: number, x: number, y: number] {
  const known = places.filter((place) => place !== undefined).length;
  for (const [at, others] of points.entries()) {
    const counts = new Map<string, number>();
    places.forEach((place, index) => {
      const other = others[index];
      const apart = place && other && `${place.x - other.x} ${place.y - other.y}`;
      if (apart !== undefined) counts.set(apart, (counts.get(apart) ?? 0) + 1);
    });
    const [apart = '', count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    if (count < MOST * known) continue;
    const [x = 0, y = 0] = apart.split(' ').map(Number);
    places.forEach((place, index) => {
      others[index] ??= place && { ...place, x: place.x - x, y: place.y - y };
    });
    return [at, x, y];
  }
  return [points.push([...places]) - 1, 0, 0];
}

function one(part: Part): Drawn {
  return { parts: [{ ...part, x: 0, y: 0 }], advance: 0 };
}

function stacked(first: Part, second: Part): Drawn {
  const above = { ...second, x: second.x - first.x, y: second.y - first.y };
  return { parts: [{ ...first, x: 0, y: 0 }, above], advance: 0 };
}

function isMark(character: string): boolean {
  return /\p{M}/u.test(character);
}

function code(character: string): number {
  return character.codePointAt(0) ?? 0;
}
