/** What pages hand their islands and layouts: the language's content, and only the messages that are used. */
import { localePaths, loadSite } from '../catalog/load.ts';
import type { Site } from '../catalog/load.ts';
import { address } from '../i18n/address.ts';
import { localeOf, mainLocale } from '../i18n/locales.ts';
import { messagesOf } from '../i18n/translate.ts';
import type { PaperTitle } from '../ui/paper/MadePapers.tsx';
import type { SiteProps } from '../ui/island/site.ts';

/** The messages that every island may need: its frame, the strip, and the plan. */
const everyIsland = ['saving', 'unreadable', 'closed', 'crash'];

/** The props of an island in a language. Phrases not yet translated come in the main language. */
export function islandSite(
  { messages, mainMessages, catalog }: Site,
  ...groups: string[]
): SiteProps {
  const { code, dir } = localeOf(catalog.locale);
  return {
    locale: code,
    dir,
    messages: messagesOf({ ...mainMessages, ...messages }, ...everyIsland, ...groups),
    root: address(code),
  };
}

/** The static paths of a page that exists in every language; `add` gives its other parameters. */
export async function pathsInEveryLocale<P extends Record<string, string>>(
  add: (site: Site) => P[],
): Promise<{ params: P & { locale: string | undefined } }[]> {
  const found = await Promise.all(
    localePaths().map(async ({ params }) =>
      add(await loadSite(params.locale)).map((more) => ({ params: { ...more, ...params } })),
    ),
  );
  return found.flat();
}

/** The names of all papers, each in its language. */
export function titlesOf({ documents }: Site['catalog']): PaperTitle[] {
  return documents.map(({ id, title, lang }) => ({ id, title, lang }));
}

export { loadSite, localePaths, mainLocale };
