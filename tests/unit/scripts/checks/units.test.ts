import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../scripts/checks/units.ts';
import type { ContentFile } from '../../../../src/domain/content/contentReader.ts';
import { parseMarkdown } from '../../../../src/markdown/parseMarkdown.ts';

function file(path: string, data: unknown, body = ''): ContentFile {
  return { path, data, body: parseMarkdown(body) };
}

describe('A unit', () => {
  it('is a folder with words, and has all of them', () => {
    const files = [
      file('steps/01-start/step.yaml', { view: 'questions' }),
      file(
        'steps/01-start/da.md',
        { title: 'Start', screens: { one: { title: 'Et' } }, questions: { q: { label: 'Hvem?' } } },
        '## Først\n\nDu **må** [gå](/ud/).\n\n> Husk det.',
      ),
      file('steps/01-start/en.md', { title: 'Beginning' }),
    ];
    expect(unitsOf(files, {}, 'da')).toEqual([
      {
        id: 'steps/01-start',
        reader: 'citizen',
        texts: ['Start', 'Et', 'Hvem?', 'Først', 'Du må gå.', 'Husk det.'],
        items: [],
      },
    ]);
  });

  it('tells what a list names from the sentences in it', () => {
    const [unit] = unitsOf([file('rules/r/da.md', {}, '- en ven\n- Hvem er du?')], {}, 'da');
    expect(unit).toMatchObject({ texts: ['Hvem er du?'], items: ['en ven'] });
  });

  it('has no names of files, and no inflections', () => {
    const files = [
      file('documents/01-cv/da.md', { title: 'CV', file: 'cv' }),
      file('glossary/da.yaml', { words: { cv: { word: 'CV', forms: ['CV'], text: 'Om dig.' } } }),
    ];
    expect(unitsOf(files, {}, 'da').map(({ texts }) => texts)).toEqual([['CV'], ['CV', 'Om dig.']]);
  });

  it('has only names where the folder is a list', () => {
    const [unit] = unitsOf([file('tasks/01-it/da.md', { tasks: { print: 'Printe' } })], {}, 'da');
    expect(unit).toMatchObject({ texts: [], items: ['Printe'] });
  });

  it.each(['citizen', 'relative', 'caseworker'])('is for the reader of its page: %s', (reader) => {
    const files = [
      file('pages/p/da.md', { title: 'P' }),
      file('pages/p/page.yaml', { reader, checked: '2026-11-22' }),
    ];
    expect(unitsOf(files, {}, 'da')[0]?.reader).toBe(reader);
  });
});

describe('The messages', () => {
  const many = Array(50).fill('ord').join(' ');

  it('are a unit a group, with a number for what is filled in', () => {
    expect(unitsOf([], { 'form.a': many, 'form.b': 'Den {{date}}, side {page}' }, 'da')).toEqual([
      { id: 'ui/form', reader: 'citizen', texts: [many, 'Den 0, side 0'], items: [] },
    ]);
  });

  it('are one unit where groups are small', () => {
    const units = unitsOf([], { 'a.x': 'En', 'b.x': 'To', 'c.x': many }, 'da');
    expect(units.map(({ texts }) => texts)).toEqual([[many], ['En', 'To']]);
  });

  it('leave out those for authors, and the name of a file', () => {
    const messages = { 'cli.usage': many, 'problem.shape': many, 'calendar.file': many };
    expect(unitsOf([], messages, 'da')).toEqual([]);
  });
});
