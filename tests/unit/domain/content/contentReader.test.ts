import { describe, expect, it } from 'vitest';
import { contentReader } from '../../../../src/domain/content/contentReader.ts';
import type { Block } from '../../../../src/domain/text/block.ts';
import type { ContentFile } from '../../../../src/domain/content/contentReader.ts';
import { z } from '../../../../src/domain/zod.ts';

const structure = z.strictObject({ order: z.int() });
const words = z.strictObject({ title: z.string() });

function file(path: string, data: unknown, text?: string): ContentFile {
  return {
    path,
    data,
    body: text === undefined ? [] : [{ kind: 'paragraph', text: [{ text }] }],
  };
}

const files = [
  file('steps/02-oensker/step.yaml', { order: 2 }),
  file('steps/10-gennemse/step.yaml', { order: 3 }),
  file('steps/01-moedet/step.yaml', { order: 1 }),
  file('steps/01-moedet/da.md', { title: 'Mødet' }, 'Tag det roligt.'),
  file('steps/01-moedet/en.md', { title: 'The meeting' }),
  file('steps/02-oensker/da.md', { title: 'Ønsker' }),
  file('steps/10-gennemse/en.md', { title: 'Look it over' }),
  file('steps/step.md', { order: 9 }),
  file('stepstones/01-sten/step.yaml', { order: 9 }),
  file('funnel/levels.yaml', { order: 1 }),
  file('pages/om/privatliv/page.yaml', { order: 1 }),
];

describe('The structures of a folder', () => {
  it('are found in order, with the id from the folder without its number', () => {
    const reader = contentReader(files, ['da']);
    expect(reader.all('steps', 'step.yaml', structure)).toEqual([
      { path: 'steps/01-moedet', id: 'moedet', structure: { order: 1 } },
      { path: 'steps/02-oensker', id: 'oensker', structure: { order: 2 } },
      { path: 'steps/10-gennemse', id: 'gennemse', structure: { order: 3 } },
    ]);
    expect(reader.problems).toEqual([]);
  });

  it('may be one file in the folder itself, or lie deeper', () => {
    const reader = contentReader(files, ['da']);
    expect(reader.all('funnel', 'levels.yaml', structure)).toMatchObject([{ path: 'funnel' }]);
    expect(reader.all('pages', 'page.yaml', structure)).toMatchObject([{ id: 'om/privatliv' }]);
  });

  it('are left out, and named as a problem, where their shape is wrong', () => {
    const broken = [file('steps/01-moedet/step.yaml', { order: 'first', extra: 1 })];
    const reader = contentReader(broken, ['da']);
    expect(reader.all('steps', 'step.yaml', structure)).toEqual([]);
    expect(reader.problems).toMatchObject([
      { file: 'steps/01-moedet/step.yaml', code: 'shape', values: { where: 'order' } },
      { file: 'steps/01-moedet/step.yaml', code: 'shape', values: { where: '' } },
    ]);
  });

  it('name the way into what is wrong', () => {
    const deep = z.object({ screens: z.array(z.object({ id: z.string() })) });
    const reader = contentReader(
      [file('steps/01-moedet/step.yaml', { screens: [{ id: 'a' }, { id: 2 }] })],
      ['da'],
    );
    reader.all('steps', 'step.yaml', deep);
    expect(reader.problems).toMatchObject([{ values: { where: 'screens → 1 → id' } }]);
  });
});

describe('Words', () => {
  it('are read in the main language', () => {
    const reader = contentReader(files, ['da']);
    expect(reader.words('steps/01-moedet', 'md', words)).toEqual({
      words: { title: 'Mødet' },
      all: [{ words: { title: 'Mødet' }, lang: 'da' }],
      body: [{ kind: 'paragraph', text: [{ text: 'Tag det roligt.' }] }],
      lang: 'da',
      file: 'steps/01-moedet/da.md',
    });
    expect(reader.problems).toEqual([]);
  });

  it('are read in another language, with the main one to fill the gaps', () => {
    const reader = contentReader(files, ['en', 'da']);
    expect(reader.words('steps/01-moedet', 'md', words)).toEqual({
      words: { title: 'The meeting' },
      all: [
        { words: { title: 'The meeting' }, lang: 'en' },
        { words: { title: 'Mødet' }, lang: 'da' },
      ],
      body: [],
      lang: 'en',
      file: 'steps/01-moedet/en.md',
    });
    expect(reader.problems).toEqual([]);
  });

  it('fall back to the main language, and say in which language they are', () => {
    const reader = contentReader(files, ['en', 'da']);
    expect(reader.words('steps/02-oensker', 'md', words)).toMatchObject({
      words: { title: 'Ønsker' },
      lang: 'da',
    });
    expect(reader.problems).toEqual([
      { file: 'steps/02-oensker/en.md', code: 'no-file', values: {} },
    ]);
  });

  it('come from the nearest of several languages, and only the first and the last are told of', () => {
    const reader = contentReader(files, ['da-x-let', 'uk', 'en', 'da']);
    const found = reader.words('steps/01-moedet', 'md', words);
    expect(found).toMatchObject({ words: { title: 'The meeting' }, lang: 'en' });
    expect(found?.all.map(({ lang }) => lang)).toEqual(['en', 'da']);
    expect(reader.problems).toMatchObject([
      { file: 'steps/01-moedet/da-x-let.md', code: 'no-file' },
    ]);
  });

  it('have the anchors of the main language, and say which of them they lack', () => {
    const heading = (text: string, id?: string): Block => ({
      ...{ kind: 'heading', level: 2, text },
      ...(id !== undefined && { id }),
    });
    const text = (path: string, ...body: Block[]): ContentFile => ({
      ...file(path, { title: 'x' }),
      body,
    });
    const read = (...english: Block[]) => {
      const danish = text('pages/om/da.md', heading('Før'), heading('Under mødet'));
      const reader = contentReader([danish, text('pages/om/en.md', ...english)], ['en', 'da']);
      const { body = [] } = reader.words('pages/om', 'md', words) ?? {};
      const ids = body.map((block) => (block.kind === 'heading' ? block.id : undefined));
      return { ids, lost: reader.problems.map(({ code, values }) => `${code} ${values.id}`) };
    };
    expect(read(heading('Before'), heading('At the meeting'))).toEqual({
      ids: ['foer', 'under-moedet'],
      lost: [],
    });
    expect(read(heading('At the meeting', 'under-moedet'))).toEqual({
      ids: ['under-moedet'],
      lost: ['no-anchor foer'],
    });
  });

  it('are a problem even where only the main language lacks them', () => {
    const reader = contentReader(files, ['en', 'da']);
    expect(reader.words('steps/10-gennemse', 'md', words)).toMatchObject({
      words: { title: 'Look it over' },
      lang: 'en',
    });
    expect(reader.problems).toMatchObject([{ file: 'steps/10-gennemse/da.md', code: 'no-file' }]);
  });

  it('are missing, once for each language, where no language has them', () => {
    const reader = contentReader(files, ['en', 'da']);
    expect(reader.words('steps/99-tomt', 'md', words)).toBeUndefined();
    expect(reader.problems.map(({ file: path }) => path)).toEqual([
      'steps/99-tomt/en.md',
      'steps/99-tomt/da.md',
    ]);
  });

  it('fall back where their shape is wrong', () => {
    const broken = [...files, file('steps/02-oensker/en.md', { titel: 'Wishes' })];
    const reader = contentReader(broken, ['en', 'da']);
    expect(reader.words('steps/02-oensker', 'md', words)).toMatchObject({ lang: 'da' });
    expect(reader.problems.map(({ code }) => code)).toEqual(['missing', 'shape']);
  });
});

describe('A problem', () => {
  it('can be reported by whoever reads', () => {
    const reader = contentReader(files, ['en', 'da']);
    reader.report('steps', 'same-id', { id: 'job' });
    expect(reader.problems).toEqual([{ file: 'steps', code: 'same-id', values: { id: 'job' } }]);
  });
});
