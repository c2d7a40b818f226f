/** Finds the places of the site by words: what is typed stays in the page. */
import MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import { lineOf } from './line.ts';
import type { Run } from './line.ts';
import { fold, withEnding, wordsOf } from './terms.ts';

/** A place as the list of a language has it: `lang` where its words are in another language than the list. */
export type Place = {
  href: string;
  title: string;
  place?: string;
  of?: string;
  text: string;
  also?: string[];
  lang?: string;
};

export type Found = Omit<Place, 'text' | 'also'> & { line: Run[] };

/** More than these nobody looks through. */
const MOST = 20;
/** What fits so much worse than the best is left out. */
const FITS = 0.05;
/** What a Danish or English question is made of besides what it asks about, folded. */
const little = new Set(
  (
    'hvad hvem hvor hvornaar hvordan hvorfor hvis der det den de en et er at jeg mig min mine mit du dig din dine dit vi ' +
    'os i paa til med for af fra om og eller men som kan skal vil maa har faar bliver ikke sker ' +
    'what who where when how why if there it the a an is are to me my you your we in on at with of from and or but can ' +
    'must will may have do does not happens'
  ).split(' '),
);
/** A word that stands in so large a part of all places tells nothing. */
const COMMON = 0.25;
/** The shortest beginning of a word that is looked for beside it. */
const BEGINNING = 5;

/** Makes the index of the places, once, and gives what finds in it. */
export function finderIn(places: Place[]): (typed: string) => Found[] {
  const known = new Set(places.flatMap((place) => wordsOf(textOf(place)).map(fold)));
  const termsOf = (word: string): string[] => withEnding(fold(word), known);
  const common = commonIn(places, termsOf);
  const index = new MiniSearch({
    fields: ['title', 'also', 'of', 'text'],
    tokenize: wordsOf,
    processTerm: termsOf,
  });
  index.addAll(places.map((place, id) => ({ ...place, also: (place.also ?? []).join(' '), id })));

  return (typed) => {
    const words = wordsOf(typed).map(fold);
    const telling = words.filter((word) => !common.has(word) && !little.has(word));
    const queries = (telling.length > 0 ? telling : words).map((word) => queryOf(word, known));
    const results = index.search(
      { combineWith: 'OR', queries },
      { boost: { title: 6, also: 5, of: 2 }, tokenize: wordsOf, processTerm: fold },
    );
    const least = (results[0]?.score ?? 0) * FITS;
    return results
      .filter(({ score }) => score >= least)
      .slice(0, MOST)
      .flatMap(({ id, terms }) => {
        const place = places[Number(id)];
        if (place === undefined) return [];
        const { text, also: _, ...rest } = place;
        const isHit = (word: string): boolean =>
          !common.has(fold(word)) && termsOf(word).some((term) => terms.includes(term));
        return [{ ...rest, line: lineOf(text, isHit) }];
      });
  };
}

function textOf({ title, of = '', text, also = [] }: Place): string {
  return [title, of, text, ...also].join(' ');
}

function commonIn(places: Place[], termsOf: (word: string) => string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const place of places)
    for (const term of new Set(wordsOf(textOf(place)).flatMap(termsOf)))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Set(
    [...counts].flatMap(([term, count]) => (count > places.length * COMMON ? [term] : [])),
  );
}

/**
 * A word as it is asked for: it may be the beginning of a longer one, or one of its forms. One that is not known may be
 * written a little differently; a compound that nothing begins with is looked for by its parts.
 */
function queryOf(word: string, known: Set<string>): Query {
  const begins = (start: string): boolean => [...known].some((term) => term.startsWith(start));
  const isBeginning = begins(word);
  const start = beginningOf(word, isBeginning ? (one) => known.has(one) : begins);
  const [, ending] = isBeginning ? [] : withEnding(word, known);
  const part = (term: string | undefined, weight: number, prefix: boolean): Query[] =>
    term === undefined ? [] : [{ queries: [term], prefix, boostTerm: () => weight }];
  return {
    combineWith: 'OR',
    queries: [
      {
        queries: [word],
        prefix: word.length > 2,
        fuzzy: known.has(word) ? false : mistakesIn(word),
      },
      ...part(start, 0.8, true),
      ...part(ending, 0.2, false),
    ],
  };
}

/** How many letters may be other ones. */
function mistakesIn({ length }: string): number | false {
  if (length < BEGINNING) return false;
  return length < 10 ? 1 : 2;
}

/** The longest beginning of a word that `isOne` says yes to. */
function beginningOf(word: string, isOne: (start: string) => boolean): string | undefined {
  for (let end = word.length - 1; end >= BEGINNING; end--)
    if (isOne(word.slice(0, end))) return word.slice(0, end);
  return undefined;
}
