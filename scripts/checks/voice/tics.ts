/** What the voice of the site does without, as data: where it is met more than `most` times, it is a fault. */

import { verbFirst } from './verbFirst.ts';

/**
 * `within`: how often it may stand in a section (as *Hvornår* on a page, or a question) or in a unit (a page, a step).
 * `only`: in which folder it is a tic. `instead` is said to whoever has written it.
 */
export type Tic = {
  id: string;
  pattern: RegExp;
  most: number;
  within: 'section' | 'unit';
  only?: string;
  instead: string;
};

/** A word that begins or ends at letters of our own: `\b` knows only those of English. */
const word = (inside: string, flags = ''): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${inside})(?![\\p{L}\\p{N}])`, `gu${flags}`);

/** Whatever is found once is too often. */
const never = { most: 0, within: 'section' } as const;

export const tics: Tic[] = [
  {
    id: 'spørg',
    pattern: word('spørg', 'i'),
    most: 1,
    within: 'section',
    instead: 'the answer first, and one thing to ask',
  },
  {
    id: 'a verb first',
    pattern: verbFirst,
    ...never,
    instead: '»Hvis du er uenig, kan du klage«',
  },
  {
    id: 'papir',
    pattern: word('\\p{L}*papir\\p{L}*', 'i'),
    ...never,
    instead: '»ark« for ours; »brev«, »lægeattest«, »forberedende del«, »afgørelse« for theirs',
  },
  { id: 'det, der', pattern: word('det, der', 'i'), ...never, instead: 'a noun' },
  { id: 'dem, der', pattern: word('dem, der', 'i'), ...never, instead: 'a noun' },
  { id: 'en, der', pattern: word('en, der', 'i'), ...never, instead: 'a noun' },
  { id: 'den, der', pattern: word('den, der', 'i'), ...never, instead: 'a noun' },
  {
    id: 'tæller også, er også',
    pattern: word('tæller også|er (?:det )?også', 'i'),
    most: 1,
    within: 'unit',
    only: 'steps',
    instead: 'once a step',
  },
  {
    id: 'du kan springe over',
    pattern: word('(?:kan|må) (?:\\p{L}+ ){0,3}springe (?:\\p{L}+ )?over|spring over', 'i'),
    most: 1,
    within: 'unit',
    instead: 'once a step',
  },
  { id: 'går an', pattern: word('går an', 'i'), ...never, instead: '»nogenlunde«' },
  { id: 'for nu', pattern: word('for nu', 'i'), ...never, instead: '»indtil videre«' },
  {
    id: 'sige nej igen',
    pattern: word('sige(?:r)? nej igen', 'i'),
    ...never,
    instead: '»trække dit samtykke tilbage«',
  },
  {
    id: 'har været der',
    pattern: word('(?:der|som) har været der', 'i'),
    ...never,
    instead: '»der har prøvet det«',
  },
  {
    id: 'ønske om samtykke',
    pattern: word('ønske om samtykke', 'i'),
    ...never,
    instead: '»Hvem kommunen må tale med om mig«',
  },
  {
    id: 'how we searched',
    pattern: word(
      '(?:har )?vi (?:har )?ikke (?:har )?(?:fundet|kunnet (?:finde|se)|set)|vi (?:fandt ikke|kunne ikke finde)',
      'i',
    ),
    ...never,
    instead: 'what holds; the doubt in the source fold',
  },
  {
    id: 'one guide says',
    pattern: word(
      '(?:én|en|to|flere|nogle) (?:guider?|kilder?|vejledninger?|kommuner?) (?:siger|skriver|fortæller|har (?:fortalt|skrevet|sagt)|holdt|lover)',
      'i',
    ),
    ...never,
    instead: 'what holds; the doubt in the source fold',
  },
  {
    id: 'gøres færdige',
    pattern: word('(?:kan )?gøres færdige?', 'i'),
    ...never,
    instead: '»kan fortsætte, til det slutter«',
  },
  {
    id: 'på mandag',
    pattern: word('hvis du skulle begynde på mandag', 'i'),
    ...never,
    instead: 'an open question',
  },
  {
    id: 'jobkonsulent',
    pattern: word('jobkonsulent\\p{L}*', 'i'),
    ...never,
    instead: '»virksomhedskonsulent«',
  },
  { id: '!', pattern: /!/g, ...never, instead: 'a full stop' },
];
