/** What can be found, and where it stands: one list a language, fetched whole, so that nobody is told what is looked for. */
import type { APIRoute } from 'astro';
import { address } from '../../i18n/address.ts';
import { isKindOf } from '../../i18n/locales.ts';
import { menu, placeOf } from '../../i18n/menu.ts';
import { entriesOf } from '../../search/entries.ts';
import type { Place } from '../../search/find.ts';
import { loadSite, localePaths } from '../_site.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<Record<string, unknown>, { locale: string | undefined }> = async ({
  params,
}) => {
  const { locale, catalog, speak } = await loadSite(params.locale);
  const links = Object.values(menu).flat();
  const named = speak(links.map(({ key }) => key));
  const { t, lang } = speak([
    'tasks',
    'after',
    'papers',
    'glossary',
    'terms',
    'stories',
    'link',
    'make-link',
    'poster',
  ]);
  const others = [
    { path: '/forbered/', title: t('tasks.title'), text: t('tasks.lead'), lang },
    { path: '/efter/', title: t('after.title'), text: t('after.lead'), lang },
    { path: '/ark/', title: t('papers.title'), text: t('papers.lead'), lang },
    { path: '/ordbog/', title: t('glossary.title'), text: t('glossary.lead'), lang },
    { path: '/ordbog/tolk/', title: t('terms.title'), text: t('terms.lead'), lang },
    { path: '/historier/', title: t('stories.title'), text: t('stories.lead'), lang },
    { path: '/link/', title: t('link.title'), text: t('link.lead'), lang },
    { path: '/fagfolk/link/', title: t('make-link.title'), text: t('make-link.lead'), lang },
    { path: '/fagfolk/plakat/', title: t('poster.page'), text: t('poster.lead'), lang },
  ];
  const places = entriesOf(catalog, others).map(
    ({ path, of, also, lang: own, ...words }): Place => {
      const link = placeOf(path);
      const place = link && named.t(link.key);
      return {
        href: address(locale, path),
        ...words,
        // Of what is not translated the titles are enough.
        ...(!isKindOf(locale, own) && { text: '' }),
        ...(place !== undefined && place !== words.title && { place }),
        ...(of !== undefined && ![place, words.title].includes(of) && { of }),
        ...(also.length > 0 && { also }),
        ...(own !== locale && { lang: own }),
      };
    },
  );
  return new Response(`${JSON.stringify(places)}\n`);
};
