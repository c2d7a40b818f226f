/** What somebody types finds what they mean, in the site's own content. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/cli/readContent.ts';
import { buildCatalog } from '../../../src/domain/content/buildCatalog.ts';
import { mainLocale } from '../../../src/i18n/locales.ts';
import { entriesOf } from '../../../src/search/entries.ts';
import { finderIn } from '../../../src/search/find.ts';

const { catalog } = buildCatalog(await readContent(), [mainLocale]);
const find = finderIn(
  entriesOf(catalog, []).map(({ path, lang: _, ...entry }) => ({ ...entry, href: path })),
);
const hrefs = (typed: string): string[] => find(typed).map(({ href }) => href);

describe('Somebody who types', () => {
  it.each([
    ['bisidder', '/ordbog/#bisidder'],
    ['bisidder', '/forbered/det-vigtigste/hvem-gaar-med/'],
    ['Bisidderen', '/ordbog/#bisidder'],
    ['støtteperson', '/ordbog/#bisidder'],
    ['hvad skal jeg leve af', '/forstaa/penge/'],
    ['fleksjob', '/forstaa/fleksjob/'],
    ['pension', '/forstaa/foertidspension/'],
    ['fortidspension', '/forstaa/foertidspension/'],
    ['foertidspension', '/forstaa/foertidspension/'],
    ['rehabiliteringsmøde', '/ordbog/#rehabiliteringsteam'],
    ['rehabiliteringsmødet', '/ordbog/#rehabiliteringsplan'],
    ['LÆ 265', '/ordbog/#lae-265'],
    ['LÆ265', '/ordbog/#lae-265'],
    ['lae265', '/ordbog/#lae-265'],
    ['socialrådgiver', '/ordbog/#sagsbehandler'],
    ['klage', '/rettigheder/#klage'],
    ['hvad sker der hvis jeg ikke komer', '/ordbog/#afbud'],
    ['udebliver', '/ordbog/#afbud'],
    ['resursforløb', '/ordbog/#ressourceforloeb'],
    ['refleksløb', '/ordbog/#ressourceforloeb'],
    ['penge', '/forstaa/penge/'],
    ['krise', '/hjaelp-nu/'],
    ['selvmord', '/hjaelp-nu/#hvis-du-taenker-paa-selvmord'],
  ])('»%s« finds %s among the first', (typed, href) => {
    expect(hrefs(typed).slice(0, 6)).toContain(href);
  });

  it.each([
    ['bisider', 'bisidder'],
    ['moede', 'møde'],
    ['BISIDDER', 'bisidder'],
  ])('»%s« finds first what »%s« does', (typed, meant) => {
    expect(hrefs(typed)[0]).toBe(hrefs(meant)[0]);
  });

  it.each([[''], ['   '], ['xyzzy'], ['?!'], ['\u202e']])('»%s« finds nothing', (typed) => {
    expect(find(typed)).toEqual([]);
  });

  it('only common words finds something all the same', () => {
    expect(find('du er').length).toBeGreaterThan(0);
  });

  it('very much, or what is no word, gives no more than can be read', () => {
    for (const typed of ['møde '.repeat(200), 'a'.repeat(5000), '(.*)+$\\', '\ud800'])
      expect(find(typed).length).toBeLessThanOrEqual(20);
  });

  it('finds the line with the word, and where it stands', () => {
    const [found] = find('aktindsigt').filter(({ of }) => of !== undefined);
    expect(found?.line.some(({ hit, text }) => hit && /aktindsigt/i.test(text))).toBe(true);
  });
});
