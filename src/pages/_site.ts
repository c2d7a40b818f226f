/** What pages hand their islands and layouts: the language's content, and only the messages that are used. */
import { loadEdition } from '../catalog/edition.ts';
import { localePaths, loadSite } from '../catalog/load.ts';
import type { Site } from '../catalog/load.ts';
import { mayAll } from '../domain/content/readers.ts';
import { glossesOf } from '../domain/paper/glossWords.ts';
import { glossLanguage, paperLanguage } from '../domain/paper/paperLanguage.ts';
import { address } from '../i18n/address.ts';
import { paperEdition } from '../i18n/editionLine.ts';
import { localeOf, localePath, locales, mainLocale } from '../i18n/locales.ts';
import { messagesOf } from '../i18n/messages.ts';
import { hasPage } from '../i18n/ownPages.ts';
import type { PaperTitle } from '../ui/paper/MadePapers.tsx';
import type { SiteProps } from '../ui/island/site.ts';

/** The messages that every island may need: its frame, the strip, and the plan. */
const everyIsland = ['saving', 'unreadable', 'closed', 'crash'];

/**
 * The props of an island: it speaks the nearest language that has all its messages. `langs` are languages of questions
 * in it, each of which has the messages on its card too.
 */
export function islandSite(
  { locale, messages }: Site,
  groups: string[],
  langs: string[] = [],
): SiteProps {
  const all = [...everyIsland, ...groups];
  const spoken = messagesOf(messages, ...all);
  const others = [...new Set(langs)].filter((lang) => lang !== spoken.lang);
  return {
    locale: spoken.lang,
    dir: localeOf(spoken.lang).dir,
    messages: spoken.messages,
    ...(others.length > 0 && {
      others: messages
        .filter(({ lang }) => others.includes(lang))
        .map((one) => messagesOf([one], ...all)),
    }),
    root: address(locale),
  };
}

/** The props of an island beside another, which has the strip and what else belongs to every page. */
export function partSite({ locale, messages }: Site, groups: string[]): SiteProps {
  const { lang, messages: said } = messagesOf(messages, ...groups);
  return { locale: lang, dir: localeOf(lang).dir, messages: said, root: address(locale) };
}

/** The content for a page with such an island, in the language that the island speaks. */
export async function loadSpoken(locale: string | undefined, groups: string[]): Promise<Site> {
  const { messages } = await loadSite(locale);
  return loadSite(locale, messagesOf(messages, ...everyIsland, ...groups).lang);
}

/**
 * The static paths of a page that exists in every language that has all pages; `add` gives its other parameters. Where
 * `pathOf` tells its path, in those too that have this one.
 */
export async function pathsInEveryLocale<P extends Record<string, string>>(
  add: (site: Site) => P[],
  pathOf?: (params: P) => string,
): Promise<{ params: P & { locale: string | undefined } }[]> {
  const found = await Promise.all(
    locales.map(async ({ code, pages }) => {
      const locale = localePath(code).slice(1) || undefined;
      const all = add(await loadSite(code));
      const there = all.filter((more) =>
        pathOf === undefined ? pages !== 'own' : hasPage(code, pathOf(more)),
      );
      return there.map((more) => ({ params: { ...more, locale } }));
    }),
  );
  return found.flat();
}

/**
 * What a paper is made from: in the language of its reader, or the nearest that has the words which every paper has.
 * `own` is the document in the language of the page.
 */
export async function loadPaper({ locale, catalog }: Site, id: string) {
  const find = ({ documents }: Site['catalog']) => {
    const found = documents.find((one) => one.id === id);
    if (found === undefined) throw new Error(`There is no paper called ${id}.`);
    return found;
  };
  const own = find(catalog);
  const readers = await loadSite(locale, paperLanguage(own, mainLocale));
  const { lang, messages } = messagesOf(readers.messages, 'plan');
  const { catalog: read, speak } = await loadSite(locale, lang);
  const edition = await loadEdition();
  const document = find(read);
  const second = glossLanguage(lang, locale, mainLocale);
  const other = second === undefined ? undefined : await loadSite(locale, second);
  const glosses =
    other &&
    glossesOf(
      { document, catalog: read, messages },
      {
        document: find(other.catalog),
        catalog: other.catalog,
        messages: other.messages[0]?.messages ?? {},
      },
      localeOf(second).dir,
    );
  return {
    own,
    document,
    catalog: {
      locale: lang,
      steps: read.steps,
      levels: read.levels,
      ...(edition &&
        mayAll('edition', own) && {
          edition: paperEdition(speak(['edition.paper'], lang), edition),
        }),
    },
    ...(glosses && { glosses }),
    messages,
  };
}

/** The names of all papers, each in its language. */
export function titlesOf({ documents }: Site['catalog']): PaperTitle[] {
  return documents.map(({ id, title, lang }) => ({ id, title, lang }));
}

export { loadSite, localePaths, mainLocale };
