import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../../../scripts/checks/voice/sections.ts';
import { parseMarkdown } from '../../../../../src/markdown/parseMarkdown.ts';

function sectionsIn(path: string, data: unknown, body = '') {
  return sectionsOf([{ path, data, body: parseMarkdown(body) }], {}, 'da');
}

describe('A section', () => {
  it('is what stands below a heading, and what stands before the first', () => {
    const body = 'Først.\n\n## Før\n\nEn linje.\n\n- en ven\n- en **nabo**\n\n## Efter\n\n> Husk.';
    expect(sectionsIn('pages/p/da.md', { title: 'P' }, body)).toEqual([
      { unit: 'pages/p', name: '', texts: ['P', 'Først.'] },
      { unit: 'pages/p', name: 'Før', texts: ['Før', 'En linje.', 'en ven', 'en nabo'] },
      { unit: 'pages/p', name: 'Efter', texts: ['Efter', 'Husk.'] },
    ]);
  });

  it('is a question or a screen with all its words', () => {
    const data = {
      title: 'Trin',
      screens: { et: { title: 'Et' } },
      questions: { q: { label: 'Hvem?', options: { me: 'Mig' }, file: 'x' } },
    };
    expect(sectionsIn('steps/01/da.md', data).map(({ name, texts }) => [name, texts])).toEqual([
      ['', ['Trin']],
      ['screens et', ['Et']],
      ['questions q', ['Hvem?', 'Mig']],
    ]);
  });

  it('is each name in a list', () => {
    const data = { tasks: { one: 'Vaske', two: 'Tørre' } };
    expect(sectionsIn('tasks/x/da.md', data).map(({ name }) => name)).toEqual([
      'tasks one',
      'tasks two',
    ]);
  });

  it('is a message, with a number for what is filled in, and none for authors', () => {
    const messages = { 'form.a': 'Den {{date}}', 'cli.usage': 'Skriv', 'problem.shape': 'Ret' };
    expect(sectionsOf([], messages, 'da')).toEqual([
      { unit: 'ui/form', name: 'form.a', texts: ['Den 0'] },
    ]);
  });

  it('is in the language asked for', () => {
    expect(sectionsIn('pages/p/en.md', { title: 'P' })).toEqual([]);
  });
});
