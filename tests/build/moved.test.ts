/** What once had an address still has one: it stands there, or leads on from there. */
import { expect, it } from 'vitest';
import { readPages } from './builtPages.ts';

const pages = readPages('dist');

/** The anchors of pages as they were, by address. */
const former: Record<string, string[]> = {
  'moedet/': [
    ...['hvad-er-det-for-et-moede', 'foer-moedet', 'fortael-det-en-gang'],
    ...['er-der-en-sag-om-dine-boern', 'sig-hvad-i-regner-med', 'hvem-sidder-der'],
    ...['hvorfor-er-den-og-den-med', 'under-moedet', 'hvem-bestemmer', 'efter-moedet'],
    ...['et-netvaerksmoede', 'er-du-ikke-enig', 'regler-og-raad-om-moedet'],
    ...['indstilling-afgoerelse', 'part-of-case', 'deadlines-guide', 'help-now'],
  ],
};

it.each(Object.entries(former))('/%s has every anchor it ever had, once', (path, anchors) => {
  for (const page of pages.filter((one) => [path, `en/${path}`].includes(one.path))) {
    const ids = page.tags.flatMap(({ attributes }) => attributes.id ?? []);
    expect(anchors.filter((anchor) => ids.filter((id) => id === anchor).length !== 1)).toEqual([]);
  }
});

it('says beside what has moved where it is', () => {
  const moved = pages.flatMap(({ path, tags }) =>
    tags.flatMap(({ attributes }, at) =>
      attributes['data-moved'] === undefined ? [] : [{ path, link: tags[at + 2] }],
    ),
  );
  expect(moved.length).toBeGreaterThan(10);
  expect(moved.filter(({ link }) => link?.name !== 'a' || link.text === '')).toEqual([]);
});
