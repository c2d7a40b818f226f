/**
 * To add a language is to add its files and one line, in a checkout that has been built before: it builds, prints, and
 * its tests pass. One is written from right to left and has six forms for numbers, another has one page of its own.
 */
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/domain/content/buildCatalog.ts';
import { readContent, readMessages } from '../../src/cli/readContent.ts';
import { localePath, locales, wholeLocales } from '../../src/i18n/locales.ts';
import { createTranslate } from '../../src/i18n/translate.ts';
import { PDFHexString, PDFName, flat, read } from '../unit/pdf/structure.ts';
import type { PaperWords } from '../../src/ui/paper/fetchPaper.ts';
import { deadLinks, readPages } from './builtPages.ts';
import type { BuiltPage, Tag } from './builtPages.ts';
import { inArabicLetters, translateFile, translateMessages } from './inventedLanguage.ts';
import { addCheckout, addTo, copyProject, fingerprint, runIn } from './projectCopy.ts';

const code = 'ar-x-proeve';
/** How addresses of all languages but the main one begin. */
const ofOthers = new RegExp(
  `^(?:${[...locales.map((one) => localePath(one.code).slice(1)), code, 'kort'].filter(Boolean).join('|')})/`,
);
const six = ['zero', 'one', 'two', 'few', 'many', 'other'];
const { catalog } = buildCatalog(await readContent(), ['da']);
const danish = await readMessages('da');
const t = createTranslate('da', danish);

/** A question that is left as it is, on a screen that always asks others too. */
const left = leaveOne();

function leaveOne() {
  for (const step of catalog.steps)
    for (const screen of step.view === 'questions' ? step.screens : []) {
      const ids = screen.questions.flatMap(({ id, when }) => (when ? [] : [id]));
      const path = `forbered/${step.id}/${screen.id}/`;
      const [, id] = ids;
      if (id !== undefined) return { path, ids, id, step: step.id };
    }
  throw new Error('No screen asks two questions of everybody.');
}

/** What is translated; the rest is not, for it is a draft. */
const texts = [
  ...globSync(`content/steps/??-{det-vigtigste,${left.step}}/da.md`),
  'content/pages/moedet/foer/da.md',
  'content/documents/01-forberedelse/da.md',
  'content/documents/02-huskeseddel/da.md',
  'content/glossary/da.yaml',
];

const copies: string[] = [];
const fonts = 'public/fonts/pdf/fonts.json';
let copy = '';
let touched: string[] = [];
let changed: string[] = [];
let cutBefore = 0;
let pages: BuiltPage[] = [];
let unfinished = '';

beforeAll(async () => {
  const [good, lacking] = [copyProject(), copyProject()];
  copies.push(good, lacking);
  copy = good;
  addCheckout(good);
  cutBefore = statSync(join(good, fonts)).mtimeMs;
  const before = fingerprint(good);
  touched = [
    ...addTo(good, 'language'),
    ...addTo(good, 'easy'),
    ...texts.map((path) => translateFile(good, path, code, left.id)),
    translateMessages(good, code, six),
  ];
  addTo(lacking, 'language');
  translateMessages(lacking, code, ['one', 'other']);
  const list = join(lacking, 'src/i18n/locales.ts');
  const asDraft = readFileSync(list, 'utf8');
  writeFileSync(list, asDraft.replace("'rtl', status: 'draft'", "'rtl', status: 'ready'"));

  const [built, stopped] = await Promise.all([
    runIn(good, ['scripts/build.mjs']),
    runIn(lacking, ['node_modules/astro/bin/astro.mjs', 'build']),
  ]);
  if (built.failed) throw new Error(built.stderr + built.stdout);
  if (!stopped.failed) throw new Error('A language without its forms for numbers was published.');
  unfinished = stopped.stderr;
  const after = fingerprint(good);
  changed = [...after.keys()].filter((file) => after.get(file) !== before.get(file));
  pages = readPages(join(good, 'dist'));
}, 500_000);

afterAll(() => {
  for (const one of copies) rmSync(one, { recursive: true, force: true });
});

function pageAt(path: string): BuiltPage {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`There is no page ${path}`);
  return found;
}

function tagOn(path: string, isWanted: (tag: Tag) => boolean): Tag {
  const found = pageAt(path).tags.find(isWanted);
  if (!found) throw new Error(`It is not on ${path}`);
  return found;
}

/** The tag with these words, which are Danish in Arabic letters, or stand as they are. */
function saying(path: string, words: string): Tag {
  return tagOn(path, ({ text }) => text === words);
}

function main(path: string): Record<string, string> {
  return tagOn(path, ({ name }) => name === 'main').attributes;
}

const rightToLeft = { lang: code, dir: 'rtl' };
const fromDanish = { lang: 'da', dir: 'ltr' };

describe('A new language', () => {
  it('touches files of its own, and one line in the list', () => {
    const made = changed.filter((file) => !/^(?:docs\/deploy|public\/fonts)\//.test(file));
    expect(made.sort()).toEqual([...new Set(touched)].sort());
    expect(touched.filter((file) => !file.startsWith('content/'))).toEqual([
      ...['src/i18n/locales.ts', 'src/i18n/locales.ts'],
    ]);
  });

  it('gets its names of emoji, and no font is cut again for it', () => {
    expect(statSync(join(copy, fonts)).mtimeMs).toBe(cutBefore);
    const names = readFileSync(join(copy, `dist/fonts/pdf/names-${code}.json`), 'utf8');
    expect(names).toContain('الدانمرك');
  });

  it('has every page there is, in its language and its direction', () => {
    const danishPages = pages.filter(
      ({ file, path }) => file !== '404.html' && !ofOthers.test(path),
    );
    expect(danishPages.length).toBeGreaterThan(30);
    for (const { path } of danishPages)
      expect(tagOn(`${code}/${path}`, ({ name }) => name === 'html').attributes).toEqual(
        rightToLeft,
      );
  });

  it('is offered on every page of the other languages, by its own name', () => {
    for (const { path, file, tags } of pages.filter((page) => !page.path.startsWith(code))) {
      const link = tags.findIndex(
        ({ name, attributes }) => name === 'a' && attributes.hreflang === code,
      );
      const same = file === '404.html' ? '' : path.replace(ofOthers, '');
      expect(tags[link]?.attributes.href).toBe(`/${code}/${same}`);
      expect(tags[link + 1]).toMatchObject({ attributes: rightToLeft, text: 'عربية' });
    }
  });

  it('speaks where it is translated', () => {
    expect(main(`${code}/`)).toMatchObject(rightToLeft);
    expect(main(`${code}/moedet/foer/`)).toMatchObject(rightToLeft);
    const screen = `${code}/forbered/det-vigtigste/moedet/`;
    expect(main(screen)).toMatchObject(rightToLeft);
    expect(saying(screen, inArabicLetters(danish['form.next'] ?? '')).lang).toBe(code);
  });

  it.each(['rettigheder/', 'forbered/netvaerk/personer/', 'historier/eva/'])(
    'says in Danish, and as Danish, what is not: /%s',
    (path) => {
      expect(main(`${code}/${path}`)).toMatchObject(fromDanish);
    },
  );

  it('says in Danish all on the card of one question that is not', () => {
    const path = `${code}/${left.path}`;
    expect(main(path)).toMatchObject(rightToLeft);
    const { tags } = pageAt(path);
    const cards = tags.flatMap(({ attributes }, at) =>
      attributes.class === 'card question' ? [at] : [],
    );
    const spoken = cards.map((at, number) => {
      const card = tags.slice(at, cards[number + 1]);
      const toggle = card.find(({ attributes }) => attributes.class === 'toggle');
      return [card[0]?.lang, toggle?.lang, toggle?.text];
    });
    const notYet = danish['form.not-yet'] ?? '';
    expect(spoken).toEqual(
      left.ids.map((id) =>
        id === left.id ? ['da', 'da', notYet] : [code, code, inArabicLetters(notYet)],
      ),
    );
  });

  it('has the addresses of the Danish pages, down to their headings', () => {
    const anchors = (path: string) =>
      pageAt(path)
        .tags.filter(({ name }) => /^h[2-4]$/.test(name))
        .map(({ attributes }) => attributes.id);
    expect(anchors('moedet/foer/').filter(Boolean).length).toBeGreaterThan(5);
    expect(anchors(`${code}/moedet/foer/`)).toEqual(anchors('moedet/foer/'));
    const strange = pages
      .flatMap(({ tags }) => tags.map(({ attributes }) => attributes.id ?? ''))
      .filter((id) => /[^\x21-\x7e]/.test(id));
    expect(strange).toEqual([]);
  });

  it('leads only to pages, files and anchors that are there', () => {
    expect(deadLinks(join(copy, 'dist'), pages)).toEqual([]);
  });

  it('has each form for numbers that its rules ask for', async () => {
    const say = createTranslate(code, await readMessages(code, join(copy, 'content')));
    const told = [0, 1, 2, 3, 11, 100].map((count) => say('form.chosen', { count }));
    expect(told).toEqual(
      six.map((form, at) => `${[0, 1, 2, 3, 11, 100][at] ?? ''} ${inArabicLetters(form)}`),
    );
  });

  it.each(['zero', 'two', 'few', 'many'])('is not published without a form: %s', (form) => {
    expect(unfinished).toContain(t('problem.no-words', { id: `form.chosen_${form}` }));
  });
});

describe('A paper of a citizen who reads the new language', () => {
  function wordsOf(id: string): PaperWords {
    // JSON is YAML too.
    return parse(readFileSync(join(copy, `dist/${code}/ark/${id}.json`), 'utf8')) as PaperWords;
  }

  it.each([
    ['huskeseddel', code],
    ['forberedelse', 'da'],
    ['cv', 'da'],
  ])('is shown in the language of its reader: %s', (id, lang) => {
    expect(wordsOf(id).catalog.locale).toBe(lang);
  });

  it('is chosen from in the language of the page', () => {
    const { title = '' } = catalog.documents.find(({ id }) => id === 'forberedelse') ?? {};
    const path = `${code}/ark/forberedelse/`;
    expect(main(path)).toMatchObject(rightToLeft);
    expect(saying(path, inArabicLetters(title)).lang).toBe(code);
    const words = wordsOf('forberedelse');
    expect([words.document, words.own].map((one) => [one?.lang, one?.title])).toEqual([
      ['da', title],
      [code, inArabicLetters(title)],
    ]);
    expect(wordsOf('huskeseddel').own).toBeUndefined();
    expect(saying(path, inArabicLetters(danish['paper.for-reader'] ?? '')).lang).toBe(code);
    const own = pageAt(`${code}/ark/huskeseddel/`).tags.map(({ text }) => text);
    expect(own).not.toContain(inArabicLetters(danish['paper.for-reader'] ?? ''));
  });

  it.each([
    ['huskeseddel', code],
    ['forberedelse', 'da'],
  ])('is printed in the language of its reader: %s', async (id, lang) => {
    const out = join(copy, `${id}.pdf`);
    const from = 'tests/fixtures/preparations/birgit.json';
    const words = ['src/cli/pdf.ts', from, out, '--document', id, '--locale', code];
    expect(await runIn(copy, words)).toMatchObject({ failed: false, stderr: '' });
    const { catalog: pdf, tree } = await read(readFileSync(out));
    expect(pdf.lookup(PDFName.of('Lang'), PDFHexString).decodeText()).toBe(lang);
    // What is in another language than the paper says which: what is not translated, and a gloss.
    const others = flat(tree).flatMap(({ dict }) => {
      const other = dict.lookup(PDFName.of('Lang'));
      return other instanceof PDFHexString ? [other.decodeText()] : [];
    });
    expect([...new Set(others)]).toEqual([lang === 'da' ? code : 'da']);
  });
});

describe('A language of few pages', () => {
  it('has those whose text it has, and links to the others of the language it falls back to', () => {
    const own = pages.filter(({ path }) => path.startsWith('kort/'));
    expect(own.map(({ path }) => path)).toEqual(['kort/hjaelper/']);
    const hrefs = pageAt('kort/hjaelper/').tags.map(({ attributes }) => attributes.href);
    expect(hrefs).toContain('/moedet/');
    expect(hrefs).toContain('/om/privatliv/');
    expect(hrefs).not.toContain('/kort/moedet/');
    expect(tagOn('kort/hjaelper/', ({ name }) => name === 'html').attributes.lang).toBe(
      'da-x-kort',
    );
    const heading = tagOn(
      'kort/hjaelper/',
      ({ name, text }) => name === 'h2' && text.startsWith('['),
    );
    expect(heading.text).toBe('[Sig det selv]');
    expect(heading.attributes.id).toBe('hvis-ord-er-det');
  });

  it('is offered where it has the page, and nowhere else', () => {
    const offering = pages.filter(({ tags }) =>
      tags.some(({ attributes }) => attributes.hreflang === 'da-x-kort'),
    );
    const whole = wholeLocales.map((one) => `${localePath(one.code)}/hjaelper/`.slice(1));
    expect(offering.map(({ path }) => path)).toEqual(
      [...whole, `${code}/hjaelper/`, 'kort/hjaelper/'].sort(),
    );
  });
});

describe('With both languages in the list', () => {
  it('the tests that go over all languages pass', { timeout: 300_000 }, async () => {
    const tests = [
      ...['tests/unit/i18n', 'tests/unit/scripts/fonts', 'tests/unit/cli/readContent'],
      ...['tests/unit/domain/content', 'tests/build/page'],
    ];
    const run = ['node_modules/vitest/vitest.mjs', 'run', '--coverage.enabled=false'];
    const { failed, stdout } = await runIn(copy, [
      ...run,
      ...['--project', 'unit', '--project', 'build'],
      ...tests,
    ]);
    expect(failed, stdout.slice(-3000)).toBe(false);
  });
});
