import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readContent, readMessages } from '../../../src/cli/readContent.ts';
import { buildCatalog } from '../../../src/domain/content/buildCatalog.ts';
import { checkCatalog } from '../../../src/domain/content/checkCatalog.ts';
import { workplace } from './command.ts';

const { pathOf, remove } = workplace();
afterAll(remove);
const root = pathOf('content');

function write(path: string, text: string): void {
  const file = pathOf(`content/${path}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

test('The content of this repository is read whole', async () => {
  const { catalog, problems } = buildCatalog(await readContent(), ['da']);
  expect([...problems, ...checkCatalog(catalog)]).toEqual([]);
});

describe('A folder of content', () => {
  const paragraph = (text: string) => [{ kind: 'paragraph', text: [{ text }] }];

  test.each([
    ['YAML as it is', 'steps/01-a/step.yaml', 'minutes: 5', { data: { minutes: 5 }, body: [] }],
    ['words and a text', 'pages/a/da.md', '---\ntitle: A\n---\nTekst', ofTitle('A', 'Tekst')],
    ['lines of Windows', 'pages/b/da.md', '---\r\ntitle: A\r\n---\r\nB', ofTitle('A', 'B')],
    ['words without a text', 'pages/c/da.md', '---\ntitle: A\n---', ofTitle('A')],
    ['a text without words', 'pages/d/da.md', 'Tekst', { data: null, body: paragraph('Tekst') }],
    [
      'a text with dashes',
      'pages/e/da.md',
      '---\ntitle: A -- B\n---\n--- C',
      ofTitle('A -- B', '--- C'),
    ],
    [
      'a date as text',
      'rules/f/rule.yaml',
      'checked: 2026-10-09',
      { data: { checked: '2026-10-09' } },
    ],
  ])('gives %s', async (_, path, text, found) => {
    write(path, text);
    const files = await readContent(root);
    expect(files.find((file) => file.path === path)).toMatchObject(found);
  });

  test('is read without its guides, drawings and strange folders', async () => {
    for (const path of ['pages/README.md', 'pages/g/drawing.svg', 'notes/h.md']) write(path, 'x');
    const paths = (await readContent(root)).map(({ path }) => path);
    expect(paths.filter((path) => /README|svg|notes/.test(path))).toEqual([]);
  });

  test('has the phrases of a language, and none of a language without a file', async () => {
    write('ui/da.json', '{ "form.next": "Næste »{{a}}«" }');
    expect(await readMessages('da', root)).toEqual({ 'form.next': 'Næste »{{a}}«' });
    expect(await readMessages('xx', root)).toEqual({});
  });

  function ofTitle(title: string, text?: string) {
    return { data: { title }, body: text === undefined ? [] : paragraph(text) };
  }
});
