/** The only reader of astro:content: hands its files to the domain, and stops the build when something is missing. */
import { getCollection } from 'astro:content';
import { buildCatalog } from '../domain/content/buildCatalog.ts';
import type { Catalog } from '../domain/content/catalog.ts';
import { checkLinks, checkMoved } from '../domain/content/checkLinks.ts';
import { checkCatalog } from '../domain/content/checkCatalog.ts';
import { contentFolders } from '../domain/content/contentFiles.ts';
import type { ContentFolder } from '../domain/content/contentFiles.ts';
import type { ContentFile, Problem, ProblemCode } from '../domain/content/contentReader.ts';
import type { Layer } from '../domain/local/layer.ts';
import { withFacts } from '../domain/local/withFacts.ts';
import { withLayer } from '../domain/local/withLayer.ts';
import { address } from '../i18n/address.ts';
import { menuPaths } from '../i18n/menu.ts';
import { gaps } from '../i18n/gaps.ts';
import {
  chainOf,
  isKindOf,
  localeOf,
  localePath,
  locales,
  mainLocale,
  wholeLocales,
} from '../i18n/locales.ts';
import { missingMessages, speakerOf } from '../i18n/messages.ts';
import type { Speak, SpokenMessages } from '../i18n/messages.ts';
import { setOwnPages } from '../i18n/ownPages.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Messages } from '../i18n/translate.ts';
import { parseMarkdown } from '../markdown/parseMarkdown.ts';
import { layerOver } from './layer.ts';

/**
 * What the pages of `locale` say, in one language: mostly their own. The messages of the languages it falls back to are
 * behind its own, nearest first.
 */
export type Site = {
  locale: string;
  catalog: Catalog;
  messages: SpokenMessages[];
  speak: Speak;
};

const sites = new Map<string, Promise<Site>>();

/**
 * The content for the pages of a language, by its code or its path, checked the first time it is asked for. `inLang` is
 * another language for the words: links in them lead to the pages of the first all the same.
 */
export function loadSite(where?: string, inLang?: string): Promise<Site> {
  const { code: locale } = localeOf(where);
  const lang = inLang ?? locale;
  const name = `${locale} ${lang}`;
  const known = import.meta.env.DEV ? undefined : sites.get(name);
  const site = known ?? buildSite(locale, lang);
  sites.set(name, site);
  return site;
}

let ownPages: Promise<void> | undefined;

/** Which pages there are of languages that have only their own: links ask for it. */
async function findOwnPages(): Promise<void> {
  const [pages, stories] = await Promise.all([getCollection('pages'), getCollection('stories')]);
  const isDraft = ({ data }: { data: unknown }) => (data as { draft?: boolean }).draft === true;
  const foldersOf = (entries: { id: string; data: unknown }[], code: string): string[] => {
    const drafts = entries.filter(isDraft).map(({ id }) => folderOf(id));
    const texts = entries
      .filter(({ id }) => id.endsWith(`/${code}.md`))
      .map(({ id }) => folderOf(id));
    return texts.filter((folder) => !drafts.includes(folder));
  };
  for (const { code } of locales.filter((locale) => locale.pages === 'own'))
    setOwnPages(code, [
      ...foldersOf(pages, code).map((folder) => `/${folder}/`),
      ...foldersOf(stories, code).map((folder) => `/historier/${folder.replace(/^\d\d-/, '')}/`),
    ]);
}

function folderOf(path: string): string {
  return path.replace(/\/[^/]*$/, '');
}

async function buildSite(locale: string, lang: string): Promise<Site> {
  await (ownPages ??= findOwnPages());
  const shared = await readFiles(locale);
  const languages = chainOf(lang);
  const messages = await Promise.all(
    languages.map(async (one) => ({ lang: one, messages: await readMessages(one) })),
  );
  const layer = layerOver(() => buildCatalog(shared, [mainLocale]).catalog);
  const files = layer ? withLayer(shared, layer, await layerWords(layer, locale)) : shared;
  const { catalog: bare, problems } = buildCatalog(files, languages);
  const catalog = layer ? withFacts(bare, layer) : bare;
  const ofKommune = shared
    .filter((file) => !files.includes(file))
    .map(({ path }) => folderOf(path));
  await report(lang, [...problems, ...gapsIn(messages)], ofKommune, [
    ...checkCatalog(catalog),
    ...checkLinks(catalog, menuPaths),
    ...checkMoved(catalog),
  ]);
  return {
    locale,
    catalog: import.meta.env.DEV ? catalog : withoutDrafts(catalog),
    messages,
    speak: speakerOf(messages),
  };
}

/** The language of a kommune's own layer, the sentence that says whose a text is, and where its links lead. */
async function layerWords({ publisher }: Layer, locale: string) {
  const t = createTranslate(mainLocale, await readMessages(mainLocale));
  const from = t('local.from', { publisher: publisher.name });
  return { lang: mainLocale, from, link: (path: string) => addressIn(locale, path) };
}

function gapsIn(messages: SpokenMessages[]): Problem[] {
  const [own, main] = [messages[0], messages.at(-1)];
  if (own === undefined || main === undefined) return [];
  return missingMessages(own, main.messages)
    .filter((id) => !forAuthors.test(id))
    .map((id) => ({ file: `ui/${own.lang}.json`, code: 'no-words', values: { id } }));
}

/** What authors read is in the main language alone. */
const forAuthors = /^(?:problem|cli)\./;

/** Drafts are checked like everything else, but only who writes them sees them. */
function withoutDrafts(catalog: Catalog): Catalog {
  return {
    ...catalog,
    pages: catalog.pages.filter(({ draft }) => !draft),
    stories: catalog.stories.filter(({ draft }) => !draft),
  };
}

/**
 * Gaps are allowed in a draft, in a language of few pages, where a language says so, and in folders with a kommune's own
 * words; everything else stops the build, all of it said at once. */
async function report(
  locale: string,
  problems: Problem[],
  ofKommune: string[],
  broken: Problem[],
): Promise<void> {
  const kinds: ProblemCode[] = ['no-words', 'no-file', 'no-anchor'];
  const isGap = ({ code }: Problem): boolean => kinds.includes(code);
  const { status, pages } = localeOf(locale);
  // The link to a new page may not be translated yet.
  const isWaiting = ({ code }: Problem): boolean => status === 'draft' && code === 'page-unlinked';
  const mayLack = ({ file }: Problem): boolean =>
    status === 'draft' ||
    pages === 'own' ||
    [...(gaps[locale] ?? []), ...ofKommune].some((path) => file.startsWith(path));
  const stopping = [
    ...problems.filter((one) => !isGap(one) || !mayLack(one)),
    ...broken.filter((one) => !isWaiting(one)),
  ];
  if (stopping.length === 0) return;
  const t = createTranslate(mainLocale, await readMessages(mainLocale));
  const lines = stopping.map(
    ({ file, code, values }) => `${file}: ${t(`problem.${code}`, values)}`,
  );
  const message = [t('problem.headline', { locale }), ...new Set(lines)].join('\n  ');
  // Without a hint of ours Astro guesses one, from words that happen to stand in the message.
  throw Object.assign(new Error(message), { hint: t('problem.hint') });
}

/** Pages are in every language; a file such as `/licenses.txt` is there once, at the root. */
const isFile = /\.\w+$/;
function addressIn(locale: string, path: string): string {
  return address(isFile.test(path) ? mainLocale : locale, path);
}

async function readFiles(locale: string): Promise<ContentFile[]> {
  const folders = Object.keys(contentFolders) as ContentFolder[];
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await getCollection(folder)).map(({ id, data, body }): ContentFile => ({
        path: `${folder}/${id}`,
        data,
        body: parseMarkdown(body ?? '', (href) =>
          href.startsWith('/') ? addressIn(locale, href) : href,
        ),
      })),
    ),
  );
  return found.flat();
}

/** The messages of a language; a kind of the one it falls back to has that one's too. */
async function readMessages(locale: string): Promise<Messages> {
  const entries = await getCollection('ui');
  const own = (entries.find(({ id }) => id === `${locale}.json`)?.data ?? {}) as Messages;
  const { fallback } = localeOf(locale);
  if (fallback === undefined || !isKindOf(locale, fallback)) return own;
  return { ...(await readMessages(fallback)), ...own };
}

/** One static path a language that has every page, for pages whose address begins with it. */
export function localePaths(): { params: { locale: string | undefined } }[] {
  return wholeLocales.map(({ code }) => ({
    params: { locale: localePath(code).slice(1) || undefined },
  }));
}
