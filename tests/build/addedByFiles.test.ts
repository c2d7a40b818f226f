/**
 * To add to the content is to add files: nothing else is touched, and the site picks them up. And what is missing or
 * would break a promise stops the build, in sentences that their author understands.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import danish from '../../content/ui/da.json' with { type: 'json' };
import { kinds } from '../../src/domain/kinds/registry.ts';
import { createTranslate } from '../../src/i18n/translate.ts';
import { deadLinks, readPages } from './builtPages.ts';
import type { BuiltPage, Tag } from './builtPages.ts';
import { addTo, asDrafts, buildCopy, copyProject, fingerprint } from './projectCopy.ts';

const t = createTranslate('da', danish);
const additions = ['question', 'step', 'page', 'document', 'others'];
const copies: string[] = [];
const touched: Record<string, string[]> = {};
let before = new Map<string, string>();
let after = new Map<string, string>();
let site = '';
let pages: BuiltPage[] = [];
let dead: string[] = [];
let faults = '';

beforeAll(async () => {
  const [good, broken] = [copyProject(), copyProject()];
  copies.push(good, broken);
  copies.forEach(asDrafts);
  before = fingerprint(good);
  for (const addition of additions) touched[addition] = addTo(good, addition);
  addTo(broken, 'faults');
  const [built, stopped] = await Promise.all([buildCopy(good), buildCopy(broken)]);
  if (built.failed) throw new Error(built.stderr);
  if (!stopped.failed) throw new Error('Content with faults was built.');
  after = fingerprint(good);
  site = join(good, 'dist');
  pages = readPages(site);
  dead = deadLinks(site, pages);
  faults = stopped.stderr;
}, 240_000);

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

function pageAt(path: string): BuiltPage {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`There is no page ${path}`);
  return found;
}

function texts(path: string): string[] {
  return pageAt(path).tags.map(({ text }) => text);
}

/** The tag with a question's id, and the tags after it until the next question begins. */
function questionAt(path: string, id: string): Tag[] {
  const { tags } = pageAt(path);
  const start = tags.findIndex(({ attributes }) => attributes.id === id);
  const length = tags
    .slice(start + 1)
    .findIndex(({ attributes }) => attributes.id?.startsWith('question-'));
  return start < 0 ? [] : tags.slice(start, length < 0 ? undefined : start + 1 + length);
}

/** The language that these words are said to be in. */
function languageOf(path: string, words: string): string | undefined {
  return pageAt(path).tags.find(({ text }) => text === words)?.lang;
}

function tagOn(path: string, name: string): Tag | undefined {
  return pageAt(path).tags.find((tag) => tag.name === name);
}

describe('What is added', () => {
  it('touches no other file than its own', () => {
    const changed = [...after.keys()].filter((file) => after.get(file) !== before.get(file));
    const gone = [...before.keys()].filter((file) => !after.has(file));
    expect(changed.sort()).toEqual([...new Set(Object.values(touched).flat())].sort());
    expect(gone).toEqual([]);
  });

  it.each(additions)('asks for no code: %s', (addition) => {
    expect(touched[addition]?.filter((file) => !file.startsWith('content/'))).toEqual([]);
  });

  it('leads only to pages, files and anchors that are there', () => {
    expect(dead).toEqual([]);
  });
});

describe('A draft', () => {
  it('is no page of the site yet', () => {
    expect(touched.step).toContain('content/pages/kladde/page.yaml');
    expect(pages.filter(({ path }) => path.includes('kladde'))).toEqual([]);
  });
});

/** What the added questions ask, as their author wrote it. */
const labels: Record<string, string> = Object.fromEntries(
  [
    ...readFileSync('tests/fixtures/added/question/edits.yaml', 'utf8').matchAll(
      /^ +(new-[a-z-]+):\n +label: (.+)$/gm,
    ),
  ].map(([, id = '', label = '']) => [id, label]),
);

/** What the fields of the added list ask. */
const fieldLabels = [
  ...readFileSync('tests/fixtures/added/question/edits.yaml', 'utf8').matchAll(
    /^ {10}[a-z]+:\n {12}label: (.+)$/gm,
  ),
].map(([, label = '']) => label);

/** The pages that lead to a path. */
function leadingTo(path: string): string[] {
  return pages
    .filter(({ tags }) => tags.some(({ attributes }) => attributes.href === `/${path}`))
    .map((page) => page.path);
}

describe.each(Object.keys(kinds))('A new question of the kind %s', (kind) => {
  const id = `new-${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const path = 'forbered/det-vigtigste/nyt/';
  const label = labels[id] ?? '';

  it('stands on its page with what it asks, and a field of its kind', () => {
    const shown = questionAt(path, `question-${id}`);
    expect(shown.map(({ text }) => text)).toContain(label);
    expect(shown.some(({ name }) => ['input', 'textarea', 'select', 'button'].includes(name))).toBe(
      true,
    );
  });

  it('stands on the blank sheet of its step', () => {
    expect(texts('fagfolk/ark/det-vigtigste/')).toContain(label);
  });

  it('stands in Danish, and says so, where it is not translated', () => {
    expect(languageOf(`en/${path}`, label)).toBe('da');
    expect(languageOf('en/forbered/det-vigtigste/moedet/', 'Which kommune is it?')).toBe('en');
  });
});

describe('A new list of entries', () => {
  it('has a field of each kind, of which its page fetches what they need', () => {
    const [card] = questionAt('forbered/det-vigtigste/nyt/', 'question-new-entries');
    const fetched = (card?.attributes['data-kind'] ?? '').split(' ').sort();
    expect(fetched).toEqual(Object.keys(kinds).sort());
  });

  it('has room for each field on the blank sheet', () => {
    const sheet = texts('fagfolk/ark/det-vigtigste/').join('\n');
    for (const label of fieldLabels) expect(sheet).toContain(label);
  });
});

describe('A new page to read', () => {
  const path = 'moedet/lige-efter/';

  it('has its text, and is led to from the page that its author wrote a link on', () => {
    expect(tagOn(path, 'h1')?.text).toBe('Lige efter mødet');
    expect(leadingTo(path)).toContain('om/');
  });
});

describe('A new document', () => {
  it('has its page with its sections, and is on the list of papers', () => {
    expect(tagOn('ark/til-en-ven/', 'h1')?.text).toBe('Til en ven');
    const words = readFileSync(join(site, 'ark/til-en-ven.json'), 'utf8');
    expect(words).toContain('Det vigtigste for mig');
    expect(leadingTo('ark/til-en-ven/')).toContain('ark/');
  });
});

describe('A new role, rule, word and story', () => {
  it('stand where they are read', () => {
    const roles = pages.filter(({ tags }) => tags.some(({ text }) => text === 'En nabo'));
    expect(roles.map((page) => page.path)).toContain('moedet/i-rummet/');
    expect(texts('moedet/')).toContain('Skriv lidt ned');
    expect(texts('ordbog/')).toContain('gangpause');
    expect(leadingTo('historier/mai/')).toContain('historier/');
  });
});

describe.each(['', 'en/'])('A new step, under /%s', (root) => {
  it('is on the list of steps', () => {
    const links = pageAt(`${root}forbered/`).tags.filter(({ text }) => text === 'Vejen derhen');
    expect(links.map(({ attributes }) => attributes.href)).toEqual([
      `/${root}forbered/vejen-derhen/transport/`,
    ]);
  });

  it.each([
    ['', 'Det hjælper mange at have prøvet vejen en gang før.'],
    ['transport/', 'Hvordan kommer du til mødet?'],
    ['ankomst/', 'Hvad skal der ske, når du kommer?'],
  ])('has its page %s', (screen, words) => {
    const path = `${root}forbered/vejen-derhen/${screen}`;
    expect(texts(path)).toContain(words);
    expect(tagOn(path, 'main')?.attributes).toMatchObject({ lang: 'da', dir: 'ltr' });
  });

  it('has a blank sheet, which the page for professionals offers', () => {
    const hrefs = pageAt(`${root}fagfolk/`).tags.map(({ attributes }) => attributes.href);
    expect(hrefs).toContain(`/${root}fagfolk/ark/vejen-derhen/`);
    expect(texts(`${root}fagfolk/ark/vejen-derhen/`)).toContain('Hvem kører dig?');
  });
});

describe('Content with faults', () => {
  it('stops the build with a headline in Danish', () => {
    expect(faults).toContain(t('problem.headline', { locale: 'da' }));
  });

  it.each([
    [
      'words that are missing',
      'steps/01-det-vigtigste/da.md: ',
      t('problem.no-words', { id: 'wordless' }),
    ],
    ['a label that is missing', 'steps/07-netvaerk/da.md: ', 'questions → labelless → label'],
    [
      'a condition on a question that does not exist',
      'steps: ',
      t('problem.unknown-question', { question: 'wordless', id: 'nobody-asks' }),
    ],
    [
      'a page that nothing leads to',
      'pages/gemt: ',
      t('problem.page-unlinked', { path: '/gemt/' }),
    ],
    [
      'a health answer on a paper for a workplace',
      'documents/virksomhed: ',
      t('problem.health-shown', { id: 'needs', question: 'meeting-easier' }),
    ],
  ])('names the file and says what is wrong: %s', (_, file, sentence) => {
    const line = faults.split('\n').find((one) => one.includes(sentence));
    expect(line?.trim()).toMatch(new RegExp(`^${file}`));
  });
});
