/** How long the sentences of a page are in the mean: neither chopped nor endless. */
import { sentencesOf, wordsOf } from '../lix.ts';
import { isUnder } from './faults.ts';
import type { Section } from './sections.ts';

/** The fewest and the most words a sentence, in the mean of a unit. */
export const [FEWEST, MOST] = [8, 14] as const;
/** What is read as a text; of forms and buttons a mean says nothing. */
const paced = ['glossary', 'pages', 'roles', 'rules', 'steps', 'stories'];
/** With fewer sentences there is no mean to speak of. */
const FEW = 5;

export type Pace = {
  unit: string;
  words: number;
  sentences: number;
  mean: number;
  isFault: boolean;
};

/** The pace of each unit, by what is said there in whole sentences: a heading, a label or a name in a list is none. */
export function paceOf(sections: Section[]): Pace[] {
  return [...Map.groupBy(sections, ({ unit }) => unit)].map(([unit, parts]) => {
    const sentences = parts.flatMap(({ texts }) => texts).flatMap(wholeSentences);
    const words = sentences.flatMap(wordsOf).length;
    const mean = sentences.length === 0 ? 0 : words / sentences.length;
    const isHeld = sentences.length >= FEW && isUnder(unit, paced);
    const isFault = isHeld && (mean < FEWEST || mean > MOST);
    return { unit, words, sentences: sentences.length, mean, isFault };
  });
}

/** The sentences of a text that ends as one. A colon does not end a sentence here: »Spørg: Hvem kommer?« is one. */
function wholeSentences(text: string): string[] {
  return /[.?:…][»«"”’)]*$/.test(text) ? sentencesOf(text.replace(/:\s+/g, ' ')) : [];
}
