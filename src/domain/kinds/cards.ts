/** Questions to practise, card by card: a few words to each, and who will say it at the meeting. */
import { checked, z } from '../zod.ts';
import { contentId, groupsOf, labelled, optionNeeds, optionsStructure } from './kind.ts';
import type { Common, Kind, Option, OptionGroup, Source } from './kind.ts';

const structure = {
  options: optionsStructure,
  /** So many cards are shown at once, and the others are folded; without it none is. */
  first: z.optional(checked(z.int(), z.positive())),
};

/** Who says it: the citizen, the one who comes along, the caseworker, or nobody. */
export const speakers = ['me', 'companion', 'caseworker', 'skip'] as const;
export type Speaker = (typeof speakers)[number];
const card = z.object({ text: z.string(), speaker: z.optional(z.enum(speakers)) });
export type Card = z.infer<typeof card>;
/** Card id → what is said to it. */
export const cardsValue = z.record(contentId, card);
export type Cards = z.infer<typeof cardsValue>;

export type CardsQuestion = Common & {
  kind: 'cards';
  groups: OptionGroup[];
  first?: number;
  speakers: (Option & { id: Speaker })[];
};

export const cardsSource: Source<typeof structure, CardsQuestion> = {
  structure,
  make: (common, { options, first }, words, { lists }) => ({
    ...common,
    kind: 'cards',
    groups: groupsOf(options, undefined, lists),
    ...(first !== undefined && { first }),
    speakers: labelled(speakers, words),
  }),
  needs: () => optionNeeds([...speakers]),
};

export const cards: Kind<Cards> = {
  empty: {},
  isEmpty: (value) => Object.values(value).every(isEmptyCard),
};

export function isEmptyCard({ text, speaker }: Card): boolean {
  return text.trim() === '' && speaker === undefined;
}
