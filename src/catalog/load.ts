/** The only reader of astro:content: hands its files to the domain, and stops the build when something is missing. */
import { getCollection } from 'astro:content';
import { buildCatalog } from '../domain/content/buildCatalog.ts';
import type { Catalog } from '../domain/content/catalog.ts';
import { checkLinks } from '../domain/content/checkLinks.ts';
import { checkCatalog } from '../domain/content/checkCatalog.ts';
import { contentFolders } from '../domain/content/contentFiles.ts';
import type { ContentFolder } from '../domain/content/contentFiles.ts';
import type { ContentFile, Problem } from '../domain/content/contentReader.ts';
import { address } from '../i18n/address.ts';
import { localeOf, locales, mainLocale } from '../i18n/locales.ts';
import { menuPaths } from '../i18n/menu.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Messages, Translate } from '../i18n/translate.ts';
import { parseMarkdown } from '../markdown/parseMarkdown.ts';

/** A language's content and how to speak it. */
export type Site = { catalog: Catalog; messages: Messages; mainMessages: Messages; t: Translate };

const sites = new Map<string, Promise<Site>>();

/** The content in one language; checked the first time it is asked for. */
export function loadSite(locale: string = mainLocale): Promise<Site> {
  const known = import.meta.env.DEV ? undefined : sites.get(locale);
  const site = known ?? buildSite(locale);
  sites.set(locale, site);
  return site;
}

async function buildSite(locale: string): Promise<Site> {
  const files = await readFiles(locale);
  const mainMessages = await readMessages(mainLocale);
  const messages = locale === mainLocale ? mainMessages : await readMessages(locale);
  const { catalog, problems } = buildCatalog(files, { locale, fallback: mainLocale });
  const gaps = Object.keys(mainMessages)
    .filter((key) => messages[key] === undefined)
    .map((id): Problem => ({ file: `ui/${locale}.json`, code: 'no-words', values: { id } }));
  report(
    locale,
    [...problems, ...gaps],
    [...checkCatalog(catalog), ...checkLinks(catalog, menuPaths)],
    createTranslate(mainLocale, mainMessages),
  );
  return {
    catalog: import.meta.env.DEV ? catalog : withoutDrafts(catalog),
    messages,
    mainMessages,
    t: createTranslate(locale, messages, mainMessages),
  };
}

/** Drafts are checked like everything else, but only who writes them sees them. */
function withoutDrafts(catalog: Catalog): Catalog {
  return {
    ...catalog,
    pages: catalog.pages.filter(({ draft }) => !draft),
    stories: catalog.stories.filter(({ draft }) => !draft),
  };
}

/** Gaps are allowed in a draft; everything else stops the build, all of it said at once. */
function report(locale: string, problems: Problem[], broken: Problem[], t: Translate): void {
  const isGap = ({ code }: Problem): boolean => code === 'no-words' || code === 'no-file';
  const draft = localeOf(locale).status === 'draft';
  const stopping = [...(draft ? problems.filter((one) => !isGap(one)) : problems), ...broken];
  if (stopping.length === 0) return;
  const lines = stopping.map(
    ({ file, code, values }) => `${file}: ${t(`problem.${code}`, values)}`,
  );
  const message = [t('problem.headline', { locale }), ...new Set(lines)].join('\n  ');
  // Without a hint of ours Astro guesses one, from words that happen to stand in the message.
  throw Object.assign(new Error(message), { hint: t('problem.hint') });
}

/** Pages are in every language; a file such as `/licenses.txt` is there once, at the root. */
const isFile = /\.\w+$/;

async function readFiles(locale: string): Promise<ContentFile[]> {
  const folders = Object.keys(contentFolders) as ContentFolder[];
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await getCollection(folder)).map(({ id, data, body }): ContentFile => ({
        path: `${folder}/${id}`,
        data,
        body: parseMarkdown(body ?? '', (href) =>
          href.startsWith('/') ? address(isFile.test(href) ? mainLocale : locale, href) : href,
        ),
      })),
    ),
  );
  return found.flat();
}

async function readMessages(locale: string): Promise<Messages> {
  const entries = await getCollection('ui');
  return (entries.find(({ id }) => id === `${locale}.json`)?.data ?? {}) as Messages;
}

/** One static path a language, for pages whose address begins with it. */
export function localePaths(): { params: { locale: string | undefined } }[] {
  return locales.map(({ code }) => ({
    params: { locale: code === mainLocale ? undefined : code },
  }));
}
