import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { chainOf } from '../../../../src/i18n/locales.ts';
import type { ContentFile } from '../../../../src/domain/content/contentReader.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';

const structure = {
  readers: ['me'],
  fit: 'pages',
  sections: [
    { id: 'next', tells: 'notes', write: { day: 1, place: 2 } },
    { id: 'steps', sheets: 'steps', 'new-page': true, off: true },
  ],
};

function build(sections: object, more: ContentFile[] = [], locale = 'da') {
  const words = { title: 'Ark', lead: 'Skriv.', file: 'ark', sections };
  const files = [
    ...smallCatalog,
    { path: 'documents/ark/document.yaml', data: structure, body: [] },
    { path: 'documents/ark/da.md', data: words, body: [] },
    ...more,
  ];
  const { catalog, problems } = buildCatalog(files, chainOf(locale));
  const found = catalog.documents.find(({ id }) => id === 'ark');
  const ours = problems.filter(({ file }) => file.startsWith('documents/ark'));
  return { sections: found?.sections, problems: ours };
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
