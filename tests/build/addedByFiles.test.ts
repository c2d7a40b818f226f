/**
 * To add a question or a step is to add files: nothing else is touched, and the site picks them up. And or would break a promise stops the build, in sentences that their author understands. Of languages: addedLanguage.test.ts.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import danish from '../../content/ui/da.json' with { type: 'json' };
import { createTranslate } from '../../src/i18n/translate.ts';
import { deadLinks, readPages } from './builtPages.ts';
import type { BuiltPage, Tag } from './builtPages.ts';
import { addTo, buildCopy, copyProject, fingerprint } from './projectCopy.ts';

const t = createTranslate('da', danish);
const copies: string[] = [];
const touched: Record<string, string[]> = {};
let before = new Map<string, string>();
let after = new Map<string, string>();
let pages: BuiltPage[] = [];
let dead: string[] = [];
let faults = '';

beforeAll(async () => {
  const [good, broken] = [copyProject(), copyProject()];
  copies.push(good, broken);
  before = fingerprint(good);
  for (const addition of ['question', 'step']) touched[addition] = addTo(good, addition);
  addTo(broken, 'faults');
  const [built, stopped] = await Promise.all([buildCopy(good), buildCopy(broken)]);
  if (built.failed) throw new Error(built.stderr);
  if (!stopped.failed) throw new Error('Content with faults was built.');
  after = fingerprint(good);
  pages = readPages(join(good, 'dist'));
  dead = deadLinks(join(good, 'dist'), pages);
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
    expect(changed.sort()).toEqual(Object.values(touched).flat().sort());
    expect(gone).toEqual([]);
  });

  it.each(['question', 'step'])('asks for no code: %s', (addition) => {
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

describe('A new question', () => {
  const question = 'question-caseworker-known';

  it('stands on its page with its label and its hint', () => {
    const shown = questionAt('forbered/situation/kommune/', question);
    expect(shown.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Ved du, hvad din sagsbehandler hedder?',
        'Navnet står tit nederst i brevet.',
      ]),
    );
    expect(shown.find(({ name }) => name === 'input')?.attributes.id).toBe('caseworker-known');
  });

  it('stands on the blank sheet of its step', () => {
    expect(texts('fagfolk/ark/situation/')).toContain('Ved du, hvad din sagsbehandler hedder?');
  });

  it('stands in Danish, and says so, where it is not translated', () => {
    const path = 'en/forbered/situation/kommune/';
    expect(languageOf(path, 'Ved du, hvad din sagsbehandler hedder?')).toBe('da');
    expect(languageOf(path, 'Which kommune is the meeting with?')).toBe('en');
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
      'steps/01-situation/da.md: ',
      t('problem.no-words', { id: 'wordless' }),
    ],
    ['a label that is missing', 'steps/08-netvaerk/da.md: ', 'questions → labelless → label'],
    [
      'a condition on a question that does not exist',
      'steps: ',
      t('problem.unknown-question', { question: 'wordless', id: 'nobody-asks' }),
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
