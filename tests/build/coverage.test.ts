/** What the site is built on has its place on the site: `docs/coverage.md` says where, or why it has none. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { base } from '../../scripts/serve.mjs';
import { deadLinks, readPages } from './builtPages.ts';
import type { BuiltPage } from './builtPages.ts';

const file = 'docs/coverage.md';
const pages = readPages('dist');

type Row = { number: string; what: string; links: string[]; hasReason: boolean };

/** A sentence, not a word. */
const reason = /(?:^|\. )Ikke med: (?:\S+ ){4,}\S+\.$/;

const rows = rowsOf(readFileSync(file, 'utf8'));

/** The rows of all tables, without their heads. */
function rowsOf(text: string): Row[] {
  const lines = text.split('\n');
  const isRule = (line = ''): boolean => /^\|[ |-]+\|$/.test(line);
  return lines
    .filter((line, at) => line.startsWith('|') && !isRule(line) && !isRule(lines[at + 1]))
    .map((line) => {
      const [number = '', what = '', where = ''] = line
        .slice(1)
        .split('|')
        .map((cell) => cell.trim());
      return { number, what, links: linksOf(where), hasReason: reason.test(where) };
    });
}

function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, href = '']) => href);
}

function numbersOf(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${name}${at + 1}`);
}

it('has rows for every part of the five papers', () => {
  const parts = [
    ...numbersOf('G', 9),
    ...numbersOf('Spor ', 3),
    ...numbersOf('BKE', 7),
    ...numbersOf('Trin ', 3),
    ...numbersOf('FKE', 6),
    ...numbersOf('FJ', 22),
    ...numbersOf('Case ', 16),
  ];
  const hasRow = (part: string): boolean =>
    rows.some(({ number }) => number === part || number.startsWith(`${part}.`));
  expect(parts.filter((part) => !hasRow(part))).toEqual([]);
});

it('gives no two rows the same number', () => {
  const numbers = rows.map(({ number }) => number);
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
});

it('says in every row where it is on the site, or why it is not', () => {
  const silent = rows.filter(({ links, hasReason }) => links.length === 0 && !hasReason);
  expect(silent.map(({ number, what }) => `${number} ${what}`)).toEqual([]);
});

it('leads only to the site', () => {
  const astray = rows.flatMap(({ number, links }) =>
    links.filter((href) => !href.startsWith('/')).map((href) => `${number} → ${href}`),
  );
  expect(astray).toEqual([]);
});

it('leads only to pages and anchors that are there', () => {
  const tags = rows.flatMap(({ links }) =>
    links.map((href) => ({
      name: 'a',
      attributes: { href: `${base.slice(0, -1)}${href}` },
      lang: 'da',
      text: '',
    })),
  );
  const asPage: BuiltPage = { file, path: file, html: '', tags };
  expect(tags.length).toBeGreaterThan(rows.length);
  expect(
    deadLinks('dist', [...pages, asPage], base).filter((dead) => dead.startsWith(file)),
  ).toEqual([]);
});

/** What is easily forgotten, and the words by which it is said on a page that its row leads to. */
const forgotten: [what: string, said: string][] = [
  ['Personlig assistance i erhverv', 'Personlig assistance på job'],
  ['Personlig assistance under efter- og videreuddannelse', 'Personlig assistance på kursus'],
  ['Hjælpemidler', 'Hjælpemidler'],
  ['Isbryderordningen', 'løntilskud til nyuddannede'],
  ['Fortrinsadgang', 'Fortrinsadgang'],
  ['Uopfordret ansøgning', 'uopfordret ansøgning'],
  ['Eget netværk, når man leder efter et sted', 'Måske kender du eller din familie nogen'],
  ['Forventningsafstemning', 'forventningsafstemning'],
  ['Et job kan være 5-6 timer om ugen', 'Et job kan være 5-6 timer om ugen'],
  ['Virksomhedsbesøg', 'Virksomhedsbesøg'],
  ['Snusepraktik', 'Snusepraktik'],
  ['En åben børnesag, før mødet', 'Hvis der er en sag om dine børn'],
  ['Netværksmøde', 'netværksmøde'],
  ['»Hvorfor er den og den med?«', 'Hvorfor er den og den med?'],
  ['Fortæl det én gang', 'Fortæl det én gang'],
];

/** What citizens ask before a meeting, and words of the answer. */
const asked: [what: string, said: string][] = [
  ['Hvad sker der, hvis jeg er syg eller ikke tør komme?', 'Ring, før mødet begynder'],
  [
    'Mister jeg penge, hvis jeg siger nej til praktik?',
    'Mister jeg penge, hvis jeg siger nej til praktik?',
  ],
  ['Hvor længe varer et ressourceforløb?', 'Hvor længe varer et ressourceforløb?'],
  ['Hvad skal der til for fleksjob eller førtidspension?', 'Hvad skal der til?'],
  ['Får jeg svaret samme dag?', 'Får jeg svaret samme dag?'],
  ['Beholder jeg min sagsbehandler?', 'Hvis du får en ny sagsbehandler'],
  ['Hvad har de læst om mig?', 'Teamet læser den'],
  ['Hvad gør jeg, hvis papirerne er forkerte?', 'hvad der er rigtigt'],
  ['Min læge og kommunen er uenige', 'Hvis din læge og kommunen er uenige'],
  ['Kan jeg deltage på skærm?', 'på video eller i telefonen'],
  ['Betaler de transporten?', 'Betaler I min transport'],
  ['Hvad, hvis jeg græder eller går i stå?', 'Du må godt græde'],
  ['Må min bisidder komme uden aftale?', 'tage din bisidder med på dagen'],
  ['Jeg er uenig på selve mødet', 'det kommer med i referatet'],
  ['Kan mødet flyttes?', 'Kan mødet flyttes'],
];

it.each([...forgotten, ...asked])('does not forget: %s', (what, said) => {
  const links = rows.filter((row) => row.what === what).flatMap((row) => row.links);
  const paths = links.map((href) => href.replace(/#.*/, '').slice(1));
  const saying = pages.filter((page) => paths.includes(page.path) && wordsOf(page).includes(said));
  expect(saying.map(({ path }) => path)).not.toEqual([]);
});

/** What stands on a page between its head and its foot. */
function wordsOf({ html }: BuiltPage): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main.replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '');
}
