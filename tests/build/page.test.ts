/** Every page of the build has what each page must have, and leads only to what is there. */
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
// zod/mini makes JSON Schemas but cannot read them; zod can, and a test is shipped to nobody.
// eslint-disable-next-line no-restricted-imports
import { fromJSONSchema } from 'zod';
import about from '../../package.json' with { type: 'json' };
import { base } from '../../scripts/serve.mjs';
import { readContent, readMessages } from '../../src/cli/readContent.ts';
import { buildCatalog } from '../../src/domain/content/buildCatalog.ts';
import { questionsOf } from '../../src/domain/content/questionsOf.ts';
import { printFile } from '../../src/domain/preparation/file.ts';
import { VERSION } from '../../src/domain/preparation/preparation.ts';
import { formatDate } from '../../src/domain/time/formatDate.ts';
import { localeOf, localePath, locales, mainLocale, wholeLocales } from '../../src/i18n/locales.ts';
import { extremes } from '../fixtures/extremes.ts';
import { deadLinks, readPages } from './builtPages.ts';
import type { BuiltPage, Tag } from './builtPages.ts';

const pages = readPages('dist');
const { rules } = buildCatalog(await readContent(), [mainLocale]).catalog;

function tagsNamed({ tags }: BuiltPage, name: string): Tag[] {
  return tags.filter((tag) => tag.name === name);
}

/** The language that a page's folder is of, and its path there. A wrong address leads home in other languages. */
function placeOf({ file, path }: BuiltPage): { locale: string; rest: string } {
  const found = locales.find(
    ({ code }) => code !== mainLocale && `/${path}`.startsWith(`${localePath(code)}/`),
  );
  const locale = found?.code ?? mainLocale;
  const rest = `/${path}`.slice(localePath(locale).length + 1);
  return { locale, rest: file === '404.html' ? '' : rest };
}

describe('The build', () => {
  it('has the same pages in every language that has all', () => {
    const paths = wholeLocales.map(({ code }) =>
      pages
        .filter((page) => page.file !== '404.html' && placeOf(page).locale === code)
        .map((page) => placeOf(page).rest),
    );
    expect(paths[0]?.length).toBeGreaterThan(30);
    for (const others of paths) expect(others).toEqual(paths[0]);
  });

  // Such a helper is also how a script would bring styles: `importPlainly` does without both.
  it('imports plainly what a page fetches later', () => {
    const scripts = readdirSync('dist/_astro').filter((file) => file.endsWith('.js'));
    const helped = scripts.filter((file) =>
      /vite:preloadError|__vite__mapDeps/.test(readFileSync(`dist/_astro/${file}`, 'utf8')),
    );
    expect(helped).toEqual([]);
  });

  // What a person reads aloud to the kommune, or tells us of: which edition it was, and how fresh its rules are.
  it('says at the foot of every page which edition it is', () => {
    const [checked = ''] = rules.map((rule) => rule.checked).sort();
    const silent = pages.filter(({ html }) => {
      const foot = /<footer\b.*<\/footer>/s.exec(html)?.[0] ?? '';
      const days = locales.map(({ code }) => formatDate(checked, code));
      return !foot.includes(` ${about.version} `) || !days.some((day) => foot.includes(day));
    });
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  it('gives each paper its edition, but not one that a workplace may read', async () => {
    const { documents } = buildCatalog(await readContent(), [mainLocale]).catalog;
    for (const { id, readers } of documents) {
      const words = readFileSync(`dist/ark/${id}.json`, 'utf8');
      const isSaid = words.includes(`"edition":"Klar til mødet ${about.version}, `);
      expect([id, isSaid]).toEqual([id, !readers.includes('workplace')]);
    }
  });

  it('leads only to pages, files and anchors that are there', () => {
    expect(deadLinks('dist', pages, base)).toEqual([]);
  });

  // A worker shows the page without a network, and a server the one of a wrong address; what a language has a few pages of
  // is led to from its other language.
  it('leads to every page from another one of its language', () => {
    const led = new Set(pages.flatMap(ledToFrom));
    const alone = pages.filter((page) => {
      const { locale, rest } = placeOf(page);
      const isLed = led.has(page.path) || localeOf(locale).pages === 'own';
      return page.file !== '404.html' && rest !== 'uden-net/' && !isLed;
    });
    expect(alone.map(({ path }) => path)).toEqual([]);
  });

  it('gives no two pages of a language the same title', () => {
    const titles = pages.map((page) => {
      const [title] = tagsNamed(page, 'title');
      return `${placeOf(page).locale}: ${title?.text ?? ''}`;
    });
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
});

/** The pages of its language that a page leads to, but for itself and the page it is in other languages. */
function ledToFrom(page: BuiltPage): string[] {
  const { rest } = placeOf(page);
  return tagsNamed(page, 'a').flatMap(({ attributes }) => {
    const { pathname } = new URL(attributes.href ?? '', `https://here${base}${page.path}`);
    const path = decodeURIComponent(pathname.slice(base.length));
    const isOther = pages.some((one) => one.path === path && placeOf(one).rest === rest);
    return isOther ? [] : [path];
  });
}

/** Whether a language has this page: some have only a few. */
function isPageIn(code: string, rest: string): boolean {
  return pages.some((page) => `/${page.path}` === `${localePath(code)}/${rest}`);
}

/** The pages of which something is not as it must be: a failure names them all. */
function pagesWhere(isWrong: (page: BuiltPage) => boolean): string[] {
  return pages.filter(isWrong).map(({ file }) => file);
}

describe('Every page', () => {
  it('says its language and its direction', () => {
    const wrong = pagesWhere((page) => {
      const { lang, dir } = tagsNamed(page, 'html')[0]?.attributes ?? {};
      const { code, dir: ownDir } = localeOf(placeOf(page).locale);
      return lang !== code || dir !== ownDir;
    });
    expect(wrong).toEqual([]);
  });

  it.each(['h1', 'title', 'main'])('has one <%s>', (name) => {
    expect(pagesWhere((page) => tagsNamed(page, name).length !== 1)).toEqual([]);
  });

  it.each(['h1', 'title'])('has words in its <%s>', (name) => {
    expect(pagesWhere((page) => tagsNamed(page, name)[0]?.text === '')).toEqual([]);
  });

  it('leads on before its boxes of rules, and ends its text with no heading', () => {
    const withBoxes = pages.filter(({ html }) => html.includes('class="rules"'));
    const late = withBoxes.filter(({ html }) => !/class="onward"[^]*class="rules"/.test(html));
    expect(withBoxes.length).toBeGreaterThan(5);
    expect(late.map(({ file }) => file)).toEqual([]);
    expect(pagesWhere(({ html }) => /<\/h[234]>\s*<p class="onward"/.test(html))).toEqual([]);
  });

  it('has a policy that refuses all that is not from here, before any script and style', () => {
    const wrong = pagesWhere(({ html, tags }) => {
      const policies = tags.filter(
        ({ attributes }) => attributes['http-equiv'] === 'content-security-policy',
      );
      const policy = policies[0]?.attributes.content ?? '';
      const at = html.indexOf('http-equiv="content-security-policy"');
      const isFirst = at >= 0 && at < html.search(/<script|<style|rel="stylesheet"/);
      const isStrict = policy.includes("default-src 'none'") && !/unsafe-|https?:|\*/.test(policy);
      return policies.length !== 1 || !isFirst || !isStrict;
    });
    expect(wrong).toEqual([]);
  });

  it('leads to itself in every language that has it, from its menu and its head', () => {
    const wrong = pagesWhere((page) => {
      const { rest } = placeOf(page);
      const expected = locales
        .filter(({ code }) => isPageIn(code, rest))
        .map(({ code }) => `${code} ${base.slice(0, -1)}${localePath(code)}/${rest}`);
      // A search engine takes whole addresses alone, which are known where SITE is.
      const { SITE: site } = process.env;
      const inHead = site
        ? expected.map((one) => one.replace(' ', ` ${new URL(site).origin}`))
        : [];
      return Object.entries({ a: expected, link: inHead }).some(([name, wanted]) => {
        const found = tagsNamed(page, name)
          .filter(({ attributes }) => attributes.hreflang !== undefined)
          .map(({ attributes }) => `${attributes.hreflang} ${attributes.href}`);
        return found.join() !== wanted.join();
      });
    });
    expect(wrong).toEqual([]);
  });

  it('marks in its menu the language that it is in', () => {
    const wrong = pagesWhere((page) => {
      const { locale } = placeOf(page);
      const marked = tagsNamed(page, 'a').filter(
        ({ attributes }) => attributes.hreflang && attributes['aria-current'],
      );
      return marked.map(({ attributes }) => attributes.hreflang).join() !== locale;
    });
    expect(wrong).toEqual([]);
  });

  it('says that a language model has translated it, where that is so', async () => {
    const danish = await readMessages(mainLocale);
    const said = await Promise.all(
      locales.map(async ({ code }) => ({ ...danish, ...(await readMessages(code)) })),
    );
    const wrong = pagesWhere((page) => {
      const { locale } = placeOf(page);
      const { translated } = localeOf(locale);
      const sentence = said[locales.findIndex(({ code }) => code === locale)]?.['site.machine'];
      const says = tagsNamed(page, 'p').some(({ text }) => text === sentence);
      return says !== (translated === 'machine');
    });
    expect(wrong).toEqual([]);
  });
});

describe('The JSON Schema of the exported file', async () => {
  type Json = Record<string, unknown>;
  const parse = async (text: string): Promise<Json> => (await new Response(text).json()) as Json;
  const read = (path: string): Promise<Json> => parse(readFileSync(path, 'utf8'));
  const schema = fromJSONSchema(await read('dist/schema/preparation.json'));
  const folder = 'tests/fixtures/preparations';
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const { catalog } = buildCatalog(await readContent(), ['da']);

  const made = extremes(questionsOf(catalog));
  const rows = await Promise.all([
    ...names.map(async (name) => ({ name, file: await read(`${folder}/${name}`) })),
    ...made.map(async (one) => ({ ...one, file: await parse(printFile(one.preparation)) })),
  ]);
  const present = rows.filter(({ file }) => file.version === VERSION);
  const past = rows.filter(({ file }) => file.version !== VERSION);

  it.each(present)('accepts $name', ({ file }) => {
    expect(schema.safeParse(file).error).toBeUndefined();
  });

  // It describes what is exported now; the site itself opens every version.
  it.each(past)('is not for a file of an earlier version: $name', ({ file }) => {
    expect(schema.safeParse(file).success).toBe(false);
  });

  const stamp = { at: '2026-10-01T08:00:00.000Z', by: 'me' };
  const text = { kind: 'text', value: 'ja' };
  const withContent = (content: Json): Json => ({
    answers: { jobs: { state: 'answered', content, ...stamp } },
  });
  it.each<[string, Json]>([
    ['another format', { format: 'cv' }],
    ['a version that is not', { version: 99 }],
    ['a revision below nothing', { revision: -1 }],
    ['no answers', { answers: undefined }],
    ['a day for a moment', { changed: '2026-10-01' }],
    ['an unknown state', { answers: { jobs: { state: 'maybe', ...stamp } } }],
    ['an unknown writer', { answers: { jobs: { state: 'not-yet', ...stamp, by: 'kommune' } } }],
    ['an answer without content', { answers: { jobs: { state: 'answered', ...stamp } } }],
    ['a number for words', withContent({ ...text, value: 1 })],
    [
      'a state of the week that is a number',
      withContent({ kind: 'week', value: { monday: { morning: 1 } } }),
    ],
    [
      'a speaker that is nobody',
      withContent({ kind: 'cards', value: { doctor: { text: '', speaker: 'dog' } } }),
    ],
    ['a moment without its parts', withContent({ kind: 'dateTime', value: { day: '1' } })],
    [
      'a line ticked at no moment',
      { papers: { cv: { sections: [], lines: { 'jobs/a': 'yes' }, at: stamp.at } } },
    ],
  ])('refuses %s', (_, change) => {
    const good = present[0]?.file;
    expect(schema.safeParse(good).success).toBe(true);
    expect(schema.safeParse({ ...good, ...change }).success).toBe(false);
  });
});
