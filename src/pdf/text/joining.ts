/** Which form each letter of a joining script has, by its neighbours. */
import type { Form } from './forms.ts';
import type { Typefaces } from './fonts.ts';

const JOINER = '\u200d';
const NON_JOINER = '\u200c';
/** What stands between two letters and does not part them: soft hyphens, marks of direction. */
const TRANSPARENT = /^[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060]+$/;
/** The scripts in which letters join. */
const JOINING = /\p{Script=Arabic}/u;

/** The form of each grapheme of a text: undefined for one that stands alone or does not join. */
export function formsOf(graphemes: string[], { has }: Typefaces): (Form | undefined)[] {
  const chosen = graphemes.map((): Form | undefined => undefined);
  if (!graphemes.some((grapheme) => JOINING.test(grapheme))) return chosen;
  const seen = graphemes.flatMap((grapheme, at) => (TRANSPARENT.test(grapheme) ? [] : [at]));
  const letterAt = (place: number): string =>
    Array.from(graphemes[seen[place] ?? -1] ?? '')[0] ?? '';
  const endAt = (place: number): string => (graphemes[seen[place] ?? -1] ?? '').slice(-1);
  // Every letter that joins to the next one has an initial form; every one that joins to the last has a final one.
  const joins = (place: number): boolean => {
    const [end, next] = [endAt(place), has(letterAt(place + 1), 'final')];
    if (end === JOINER) return next;
    return end !== NON_JOINER && next && has(letterAt(place), 'initial');
  };
  seen.forEach((index, place) => {
    const letter = letterAt(place);
    const before = place > 0 && joins(place - 1);
    const after = joins(place) || (endAt(place) === JOINER && has(letter, 'initial'));
    const form = plainForm(before, after);
    const isLamBefore = before && has(letterAt(place - 1), 'initialBeforeAlef');
    const isAlefAfter = joins(place) && has(letterAt(place + 1), 'finalAfterInitialLam');
    const special: Form | undefined = {
      alone: place > 0 && /\p{L}/u.test(letterAt(place - 1)) ? ('afterLetter' as const) : undefined,
      initial: isAlefAfter ? ('initialBeforeAlef' as const) : undefined,
      medial: isAlefAfter ? ('medialBeforeAlef' as const) : undefined,
      final: isLamBefore ? finalAfterLam(chosen[seen[place - 1] ?? -1]) : undefined,
    }[form ?? 'alone'];
    chosen[index] = special !== undefined && has(letter, special) ? special : form;
  });
  return chosen;
}

function plainForm(before: boolean, after: boolean): 'initial' | 'medial' | 'final' | undefined {
  if (after) return before ? 'medial' : 'initial';
  return before ? 'final' : undefined;
}

function finalAfterLam(lam: Form | undefined): Form {
  return lam === 'medialBeforeAlef' ? 'finalAfterMedialLam' : 'finalAfterInitialLam';
}
