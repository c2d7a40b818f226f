/** What somebody asks for who tries what a server does with it. */
import fc from 'fast-check';
import { base } from '../../scripts/serve.mjs';

/** Ways up, ways out, and what is there or must not be. */
const sense = [
  ...[
    '/',
    '//',
    '/\\',
    '%2f',
    '%5c',
    '%2F%2F',
    '.',
    '..',
    '/..',
    '/../',
    '%2e%2e',
    '..%2f',
    '..%5c',
  ],
  ...['evil.example', '//evil.example', 'http://evil.example', 'https:', 'file:///etc/passwd'],
  ...[
    'forbered',
    'forbered/',
    'om',
    'en/om',
    'index.html',
    '404.html',
    '_astro',
    '_headers',
    'sw.js',
  ],
  ...['package.json', 'dist', 'etc/passwd', '.git/config', '.well-known', '__proto__', 'con', 'C:'],
  ...['?', '#', ':', '@', ';', '*', '%25', '%252e', '&', '"', '<b>', '%C5%82', '%E2%80%AE', '%20'],
  base,
];
/** What the parser of HTTP, or the decoding of an address, should stop. */
const nonsense = [
  ...[
    '%00',
    '%0d%0a',
    '%0a',
    '%0d%0aLocation:%20//evil.example',
    '%',
    '%z',
    '%c3',
    '%ff',
    '%u002e',
  ],
  ...['\r\n', '\r', '\t', ' ', '\u0000', 'ł', 'é', '\ud800', '🙂'],
];

const piece = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...sense) },
  { weight: 3, arbitrary: fc.string({ maxLength: 8 }).map(encodeURIComponent) },
  { weight: 2, arbitrary: fc.constantFrom(...nonsense) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 255 }).map(percent) },
);

function percent(byte: number): string {
  return `%${byte.toString(16).padStart(2, '0')}`;
}

const long = fc
  .tuple(
    fc.constantFrom('a', '/', '../', '%2e%2e/', 'a/', '%00'),
    fc.integer({ min: 80, max: 20_000 }),
  )
  .map(([part, count]) => [part.repeat(count)]);
const start = fc.constantFrom(
  base,
  base,
  base,
  '/',
  '//',
  '',
  '/\\',
  'http://evil.example/',
  '/%2f',
);
/** So that some of them lead to a page. */
const end = fc.constantFrom('', '', '..%2fforbered', '/../om', '/', '%2f');

/** Addresses, most of which are none. */
export const strangePath = fc
  .tuple(
    start,
    fc.oneof(
      { weight: 40, arbitrary: fc.array(piece, { maxLength: 5 }) },
      { weight: 1, arbitrary: long },
    ),
    end,
  )
  .map(([first, rest, last]) => [first, ...rest, last].join(''));
