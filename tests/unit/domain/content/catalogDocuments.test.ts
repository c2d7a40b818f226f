import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { chainOf } from '../../../../src/i18n/locales.ts';
import type { ContentFile } from '../../../../src/domain/content/contentReader.ts';
import type { Block } from '../../../../src/domain/text/block.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';

const structure = {
  readers: ['me'],
  fit: 'pages',
  sections: [
    { id: 'next', tells: 'notes', write: { day: 1, place: 2 } },
    { id: 'steps', sheets: 'steps', 'new-page': true, off: true },
  ],
};

function build(
  sections: object,
  more: ContentFile[] = [],
  locale = 'da',
  { words: own = {}, changes = {} } = {},
) {
  const words = { title: 'Ark', lead: 'Skriv.', file: 'ark', sections, ...own };
  const files = [
    ...smallCatalog,
    { path: 'documents/ark/document.yaml', data: { ...structure, ...changes }, body: [] },
    { path: 'documents/ark/da.md', data: words, body: [] },
    ...more,
  ];
  const { catalog, problems } = buildCatalog(files, chainOf(locale));
  const found = catalog.documents.find(({ id }) => id === 'ark');
  const ours = problems.filter(({ file }) => file.startsWith('documents/ark'));
  return { document: found, sections: found?.sections, problems: ours };
}

const write = { day: 'Dag', place: 'Sted' };

describe('The sections of a paper', () => {
  it('have what is written by hand, with its words and how many lines, in order', () => {
    const { sections, problems } = build({ next: { title: 'Næste', hint: 'Skriv.', write } });
    expect(problems).toEqual([]);
    expect(sections?.[0]).toMatchObject({
      title: 'Næste',
      hint: 'Skriv.',
      write: [
        { label: 'Dag', lines: 1 },
        { label: 'Sted', lines: 2 },
      ],
    });
  });

  it('are one for each step of questions, where sheets for the steps are asked for', () => {
    const { sections = [] } = build({ next: { title: 'Næste', write } });
    const shared = { tells: 'sheet', 'new-page': true, off: true, write: [] };
    expect(sections.slice(1)).toMatchObject([
      { id: 'moedet', step: 'moedet', title: 'Mødet', ...shared },
      { id: 'oensker', step: 'oensker', ...shared },
      { id: 'samtalen', step: 'samtalen', ...shared },
    ]);
    expect(sections).toHaveLength(4);
  });

  it('say which words they lack, and have the name itself instead', () => {
    const { sections, problems } = build({ next: { title: 'Næste', write: { day: 'Dag' } } });
    expect(problems).toMatchObject([{ code: 'no-words', values: { id: 'next → place' } }]);
    expect(sections?.[0]?.write.map(({ label }) => label)).toEqual(['Dag', 'place']);
  });

  it('are in the main language, each as a whole, where a translation lacks words', () => {
    const words = { title: 'Sheet', lead: 'Write.', file: 'sheet', sections: {} };
    const english = (sections: object) => [
      { path: 'documents/ark/en.md', data: { ...words, sections }, body: [] },
    ];
    const main = { next: { title: 'Næste', write } };
    const half = build(main, english({ next: { title: 'Next', write: { day: 'Day' } } }), 'en');
    expect(half.sections?.[0]).toMatchObject({ title: 'Næste', lang: 'da' });
    expect(half.sections?.[0]?.write.map(({ label }) => label)).toEqual(['Dag', 'Sted']);
    expect(half.problems).toMatchObject([{ values: { id: 'next → place' } }]);
    const whole = { title: 'Next', write: { day: 'Day', place: 'Place' } };
    const all = build(main, english({ next: whole }), 'en');
    expect(all.sections?.[0]).toMatchObject({ title: 'Next', lang: 'en' });
    const none = build(main, english({}), 'en');
    expect(none.sections?.[0]).toMatchObject({ title: 'Næste', write: [{}, { label: 'Sted' }] });
    expect(none.problems).toMatchObject([{ values: { id: 'next' } }]);
  });
});

describe('The parts of a paper', () => {
  const changes = {
    parts: [
      { id: 'work', number: '1' },
      { id: 'income', number: '7' },
    ],
  };
  const sections = { next: { title: 'Næste', write } };
  const partsOf = (parts: object) => build(sections, [], 'da', { changes, words: { parts } });

  it('have the number of the structure and the words of the language, in order', () => {
    const { document, problems } = partsOf({
      income: { title: 'Penge', text: 'Det skriver kommunen.' },
      work: { title: 'Arbejde', official: 'erfaringer' },
    });
    expect(problems).toEqual([]);
    expect(document?.parts).toEqual([
      { id: 'work', number: '1', title: 'Arbejde', official: 'erfaringer' },
      { id: 'income', number: '7', title: 'Penge', text: 'Det skriver kommunen.' },
    ]);
  });

  it('say which of them has no words, and have the name itself instead', () => {
    const { document, problems } = partsOf({ work: { title: 'Arbejde' } });
    expect(problems).toMatchObject([{ code: 'no-words', values: { id: 'income' } }]);
    expect(document?.parts.map(({ title }) => title)).toEqual(['Arbejde', 'income']);
  });

  it('are none of a paper that has none, which ends with nothing either', () => {
    const { document } = build(sections);
    expect(document?.parts).toEqual([]);
    expect(document).not.toHaveProperty('always');
  });
});

it('A paper may end its first page with a sentence', () => {
  const { document } = build({ next: { title: 'Næste', write } }, [], 'da', {
    words: { always: 'Timer taler vi om.' },
  });
  expect(document?.always).toBe('Timer taler vi om.');
});

describe('Tables to write in', () => {
  const grids = [
    { columns: ['number', 'name'], rows: 2 },
    { columns: ['point', 'name'], rows: ['begin'], room: 2 },
  ];
  const changes = { sections: [{ id: 'next', tells: 'notes', grids }] };

  it('have the words of their columns and rows, or numbers, and room for a line or more', () => {
    const columns = { number: 'Nr.', name: 'Navn', point: 'Punkt' };
    const next = { title: 'Næste', columns, rows: { begin: 'Først' } };
    const { sections, problems } = build({ next }, [], 'da', { changes });
    expect(problems).toEqual([]);
    expect(sections?.[0]?.grids).toEqual([
      { columns: ['Nr.', 'Navn'], rows: ['1', '2'], room: 1 },
      { columns: ['Punkt', 'Navn'], rows: ['Først'], room: 2 },
    ]);
  });

  it('say which words they lack, and have the name itself instead', () => {
    const next = { title: 'Næste', columns: { number: 'Nr.', name: 'Navn' } };
    const { sections, problems } = build({ next }, [], 'da', { changes });
    expect(problems.map(({ values }) => values.id)).toEqual(['next → point', 'next → begin']);
    expect(sections?.[0]?.grids?.[1]).toMatchObject({ columns: ['point', 'Navn'], rows: ['begin'] });
  });
});

describe('A section of a page to read', () => {
  const of = (page: string, locale = 'da', more: ContentFile[] = []) =>
    build({ next: { title: 'Næste' } }, more, locale, { changes: { sections: [{ id: 'next', page }] } });

  it('has its text', () => {
    const { sections, problems } = of('moedet');
    expect(problems).toEqual([]);
    expect(sections?.[0]).toMatchObject({ tells: 'page', blocks: [{ kind: 'paragraph' }] });
  });

  it('has it from the first heading on', () => {
    const body: Block[] = [
      { kind: 'paragraph', text: [{ text: 'Om siden.' }] },
      { kind: 'heading', level: 2, text: 'Til dig selv' },
    ];
    const { sections } = of('liste', 'da', [
      { path: 'pages/liste/page.yaml', data: { reader: 'citizen', checked: '2026-11-21' }, body: [] },
      { path: 'pages/liste/da.md', data: { title: 'Liste', lead: 'Tag med.' }, body },
    ]);
    expect(sections?.[0]).toMatchObject({ blocks: [{ kind: 'heading', text: 'Til dig selv' }] });
  });

  it('says that there is no such page', () => {
    const { sections, problems } = of('gone-since');
    expect(problems).toMatchObject([{ code: 'no-page', values: { path: 'gone-since' } }]);
    expect(sections?.[0]).toMatchObject({ tells: 'page', blocks: [] });
  });
});

it('What is often taken together has words, or says that it lacks them', () => {
  const picks = { both: ['next'], all: ['next'] };
  const { document, problems } = build({ next: { title: 'Næste', write } }, [], 'da', {
    changes: { picks },
    words: { picks: { both: 'Begge' } },
  });
  expect(document?.picks).toEqual([
    { id: 'both', text: 'Begge', sections: ['next'] },
    { id: 'all', text: 'all', sections: ['next'] },
  ]);
  expect(problems).toMatchObject([{ code: 'no-words', values: { id: 'all' } }]);
});
