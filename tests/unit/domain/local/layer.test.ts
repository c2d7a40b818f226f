import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readLayer } from '../../../../src/domain/local/layer.ts';
import type { LayerFile } from '../../../../src/domain/local/layerFiles.ts';
import { readFolder } from '../../../../src/local/readFolder.ts';
import { contentFile } from '../../../../src/markdown/contentFile.ts';
import { readMessages } from '../../../../src/cli/readContent.ts';
import { createTranslate } from '../../../../src/i18n/translate.ts';
import type { Messages } from '../../../../src/i18n/translate.ts';

const example = readFolder(resolve('tests/fixtures/local/eksempel')) ?? [];
const known = {
  kommuner: [{ code: '751', name: 'Aarhus' }],
  rows: ['fetched', 'wait', 'begin', 'how-long', 'after'],
};
const messages: Messages = await readMessages('da');
const t = createTranslate('da', messages);

/** What is said of the example when one of its files has other text, is there besides, or is gone. */
function saidOf(path: string, change: (text: string) => string | undefined): string[] {
  const old = example.find((file) => file.path === path);
  const text = change(old === undefined ? '' : new TextDecoder().decode(old.bytes));
  const others = example.filter((file) => file !== old);
  const files = text === undefined ? others : [...others, fileOf(path, text)];
  const { layer, faults } = readLayer(files, known);
  if (faults.length > 0) expect(layer).toBeUndefined();
  return faults.map(({ file, code, values }) => `${file}: ${t(`problem.${code}`, values)}`);
}

function fileOf(path: string, text: string): LayerFile {
  const bytes = new TextEncoder().encode(text);
  return /\.(?:yaml|md)$/.test(path) ? { ...contentFile(path, text), bytes } : { path, bytes };
}

it('A layer that is whole is read whole', () => {
  const { layer, faults } = readLayer(example, known);
  expect(faults).toEqual([]);
  expect(layer?.code).toBe('999');
  expect(layer?.publisher.name).toBe('Eksempel Kommune');
  expect(Object.keys(layer?.texts ?? {})).toEqual([
    'texts/about.md',
    'texts/help.md',
    'texts/meeting.md',
  ]);
  expect(layer?.logo?.name).toBe('logo.svg');
  expect(layer?.sheets.map(({ id }) => id)).toEqual(['velkomst']);
});

it('A layer of kommune.yaml alone is whole', () => {
  const { layer, faults } = readLayer(
    example.filter(({ path }) => path === 'kommune.yaml'),
    known,
  );
  expect(faults).toEqual([]);
  expect(layer).toMatchObject({ facts: undefined, sheets: [], texts: {}, logo: undefined });
});

it('A folder that does not exist is no layer', () => {
  expect(readFolder(resolve('tests/fixtures/local/none'))).toBeUndefined();
});

const broken: [string, string, (text: string) => string | undefined, RegExp][] = [
  ['a file nobody uses', 'tider.yaml', () => 'a: 1', /^tider\.yaml: Filen hører ikke til .*facts/],
  ['no kommune.yaml', 'kommune.yaml', () => undefined, /^kommune\.yaml: Filen mangler/],
  [
    'an unknown key',
    'kommune.yaml',
    (text) => text.replace('  phone', '  telefon: "1"\n  phone'),
    /»contact → telefon« kender vi ikke/,
  ],
  [
    'an empty value',
    'kommune.yaml',
    (text) => text.replace('"12 34 56 78"', '""'),
    /»contact → phone« mangler\. Skriv fx: "87 65 43 21"/,
  ],
  [
    'a statement that lies elsewhere',
    'kommune.yaml',
    (text) => text.replace('www.was.digst.dk', 'eksempel.dk'),
    /»accessibility« passer ikke.*was\.digst\.dk/,
  ],
  [
    'an older layer',
    'kommune.yaml',
    (text) => text.replace('format: 1', 'format: 0'),
    /ældre udgave \(format 0, nu 1\)/,
  ],
  [
    'a later layer',
    'kommune.yaml',
    (text) => text.replace('format: 1', 'format: 2'),
    /nyere udgave \(format 2, her 1\)/,
  ],
  [
    'a code of no kommune',
    'kommune.yaml',
    (text) => text.replace('0999', '0123'),
    /Ingen kommune har koden 0123/,
  ],
  [
    'a code of another kommune',
    'kommune.yaml',
    (text) => text.replace('0999', '0751'),
    /Koden 0751 er Aarhus/,
  ],
  [
    'a colour that cannot be read',
    'kommune.yaml',
    (text) => text.replace('#0a4f7a', '#f4c95d'),
    /Farven #f4c95d \(light\) kan ikke læses på paper #fbf7f0: kontrasten er 1,4/,
  ],
  [
    'a row that is none of the nine',
    'facts.yaml',
    (text) => text.replace('wait:', 'parking:'),
    /^facts\.yaml: »parking« er ikke et af de ni/,
  ],
  [
    'two sheets of one name',
    'sheets.yaml',
    (text) => `${text}  - { id: velkomst, title: To, why: Det samme }\n`,
    /To ark hedder »velkomst«/,
  ],
  [
    'a text without a heading',
    'texts/help.md',
    () => 'Ring til os.',
    /^texts\/help\.md: Teksten skal begynde med en overskrift/,
  ],
  [
    'a logo that runs',
    'logo.svg',
    (text) => text.replace('<rect', '<script>1</script><rect'),
    /Logoet indeholder <script>/,
  ],
  [
    'a logo that fetches',
    'logo.svg',
    (text) => text.replace('<rect', '<image href="https://a.example/"/><rect'),
    /Logoet indeholder href/,
  ],
  ['a logo that is no picture', 'logo.svg', () => 'hej', /ikke et billede i SVG/],
  ['two logos', 'logo.png', () => 'hej', /Der er to logoer/],
  ['a text of a heading alone', 'texts/help.md', () => '## Hjælp', /Der er kun en overskrift/],
  [
    'a day that there is not',
    'facts.yaml',
    (text) => text.replace('2026-11-20', '2026-02-30'),
    /»checked« passer ikke\. Skriv det sådan: "2026-11-27"/,
  ],
  ['a logo too large', 'logo.svg', (text) => text + ' '.repeat(30_000), /Logoet fylder 31 kB/],
];

it.each(broken)('A layer with %s is told in a sentence', (_, path, change, sentence) => {
  const said = saidOf(path, change);
  expect(said.join('\n')).toMatch(sentence);
  for (const one of said)
    expect(one).toMatch(/^(?:[a-z]+\.yaml|logo\.(?:svg|png)|texts\/help\.md): /);
  expect(said[0]).toContain(path.replace(/\.(?:png|svg)$/, ''));
});

it('A layer is of the kommune with its code, whose name its publisher has', () => {
  const asAarhus = (text: string) =>
    text.replace('0999', '0751').replace('Eksempel Kommune', 'Aarhus Kommune');
  expect(saidOf('kommune.yaml', asAarhus)).toEqual([]);
});

it('Each name that two sheets have is told once', () => {
  const more = '  - { id: to, title: To, why: Et andet }\n';
  expect(saidOf('sheets.yaml', (text) => text + more)).toEqual([]);
  expect(saidOf('sheets.yaml', (text) => text + more + more)).toHaveLength(1);
});

it('A text that begins with a small heading, or with nothing, is told', () => {
  for (const text of ['### Hjælp\n\nRing.', ''])
    expect(saidOf('texts/help.md', () => text)).toEqual([
      expect.stringMatching(/Teksten skal begynde med en overskrift/),
    ]);
});

it('A PNG is a logo too', () => {
  const png = { path: 'logo.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]) };
  const files = example.filter(({ path }) => path !== 'logo.svg');
  expect(readLayer([...files, png], known).layer?.logo?.name).toBe('logo.png');
  const { faults } = readLayer([...files, fileOf('logo.png', 'hej')], known);
  expect(faults.map(({ code }) => code)).toEqual(['local-logo-kind']);
});

it('A file that cannot be read is told', () => {
  const files = example.map((file) =>
    file.path === 'facts.yaml' ? { ...file, data: undefined, unread: 'line 3' } : file,
  );
  const { faults } = readLayer(files, known);
  expect(faults).toEqual([
    { file: 'facts.yaml', code: 'local-unread', values: { what: 'line 3' } },
  ]);
});

it('An empty kommune.yaml is told key by key', () => {
  expect(saidOf('kommune.yaml', () => '').join('\n')).toMatch(/»publisher« mangler/);
});
