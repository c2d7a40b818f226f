/** The print room offers a language exactly where there is more than one to choose from. */
import { expect, it } from 'vitest';
import { readContent } from '../../src/cli/readContent.ts';
import { buildCatalog } from '../../src/domain/content/buildCatalog.ts';
import { chainOf, locales, wholeLocales, localePath } from '../../src/i18n/locales.ts';
import { readPages } from './builtPages.ts';

const content = await readContent();
const spoken = locales
  .filter(({ status }) => status === 'ready')
  .filter(({ code }) => {
    const { documents } = buildCatalog(content, chainOf(code)).catalog;
    return documents.some(({ fit, lang }) => fit === 'sheets' && lang === code);
  });
const pages = readPages('dist');

it.each(wholeLocales)('on the page for fagpersoner in $name', ({ code }) => {
  const path = `${localePath(code)}/fagfolk/`.slice(1);
  const page = pages.find((one) => one.path === path);
  const roots = page?.tags.flatMap(({ name, attributes }) =>
    name === 'option' && attributes['data-root'] !== undefined ? [attributes.value] : [],
  );
  const codes = spoken.map((one) => one.code);
  expect(roots).toEqual(codes.length > 1 ? codes : []);
});
