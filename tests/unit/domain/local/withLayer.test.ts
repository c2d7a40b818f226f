import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../../../src/cli/readContent.ts';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import { leftOpen, saidIn } from '../../../../src/domain/kinds/checklist.ts';
import type { ChecklistQuestion } from '../../../../src/domain/kinds/checklist.ts';
import { readLayer } from '../../../../src/domain/local/layer.ts';
import type { Layer } from '../../../../src/domain/local/layer.ts';
import { withFacts } from '../../../../src/domain/local/withFacts.ts';
import { withLayer } from '../../../../src/domain/local/withLayer.ts';
import { knownIn } from '../../../../src/catalog/known.ts';
import { readFolder } from '../../../../src/local/readFolder.ts';

const shared = await readContent();
const bare = buildCatalog(shared, ['da']).catalog;
const folder = readFolder(resolve('tests/fixtures/local/eksempel')) ?? [];
const layer = there(readLayer(folder, knownIn(bare)).layer);

/** What has to be there for the test to say anything. */
function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('It is not there.');
  return found;
}

function catalogOf(changed: Partial<Layer> = {}) {
  const own = { ...layer, ...changed };
  const files = withLayer(shared, own, {
    lang: 'da',
    from: 'Teksten her er fra os.',
    link: (path) => `/klar${path}`,
  });
  const { catalog, problems } = buildCatalog(files, ['da']);
  expect(problems).toEqual([]);
  return withFacts(catalog, own);
}
const pageText = (path: string) =>
  JSON.stringify(catalogOf().pages.find((one) => one.path === path));
const checklistIn = ({ steps, ...rest }: typeof bare) =>
  there(
    questionsOf({ steps, ...rest }).find(
      (one): one is ChecklistQuestion => one.kind === 'checklist' && one.id === 'meeting-know',
    ),
  );

it('A page of a kommune denies nowhere who publishes it', () => {
  expect(pageText('om')).toContain('Eksempel Kommune');
  expect(pageText('om')).not.toMatch(/ikke kommunens side|ingen myndighed/);
  expect(pageText('om/tilgaengelighed')).toContain('12 34 56 78');
  expect(pageText('om/tilgaengelighed')).toContain('https://www.was.digst.dk/eksempel-dk');
  expect(pageText('om/tilgaengelighed')).not.toContain('Her skal siden have');
  expect(JSON.stringify(catalogOf().pages)).not.toMatch(/\{\{|%7B/);
});

it('A section stands in the place of the one with its anchor, and the page keeps its anchors', () => {
  const idsOf = ({ pages }: typeof bare) =>
    there(pages.find(({ path }) => path === 'om')).body.flatMap((block) =>
      block.kind === 'heading' ? [block.id] : [],
    );
  const ids = idsOf(catalogOf());
  expect(ids.slice(0, idsOf(bare).length)).toEqual(idsOf(bare));
  expect(ids.at(-1)).toBe('derfor-bruger-vi-siden');
});

it('The texts of a kommune stand last on their page, and say whose they are', () => {
  for (const path of ['om', 'moedet/foer', 'hjaelper'])
    expect(pageText(path)).toContain('Teksten her er fra os.');
  expect(pageText('moedet/foer')).toContain('Rådhuspladsen 1');
  expect(pageText('hjaelper')).toContain('"/klar/moedet/"');
  expect(pageText('hjaelper')).toContain('"https://eksempel.example/"');
});

it('An invented kommune can be chosen, and a real one is in the list already', () => {
  const namesIn = ({ lists }: typeof bare) =>
    there(lists.municipalities).flatMap(({ options }) => options.map(({ label }) => label));
  const names = namesIn(catalogOf());
  expect(names).toHaveLength(99);
  expect(names).toContain('Eksempel Kommune');
  expect(namesIn(catalogOf({ code: '751' }))).toHaveLength(98);
});

it('The sheets of a kommune are in the print room', () => {
  const roomOf = ({ documents }: typeof bare) =>
    there(documents.find(({ fit }) => fit === 'sheets'));
  const room = roomOf(catalogOf());
  expect(room.sections.map(({ id }) => id)).toContain('local-velkomst');
  const none = roomOf(catalogOf({ sheets: [] }));
  expect(none.sections.map(({ id }) => id)).not.toContain('local-velkomst');
  const least = catalogOf({ sheets: [{ id: 'et', title: 'Et', why: 'Et ark', lines: 3 }] });
  expect(JSON.stringify(least.documents)).toContain('local-et');
});

it('A sheet of a kommune has its hint, its lines and what is written by hand', () => {
  const sheetOf = (sheet: object) => {
    const sheets = [{ id: 'et', title: 'Et', why: 'Et ark', ...sheet }] as Layer['sheets'];
    const sections = catalogOf({ sheets }).documents.flatMap((document) => document.sections);
    return there(sections.find(({ id }) => id === 'local-et'));
  };
  const write = [
    { label: 'Navn', lines: 1 },
    { label: 'Det vil jeg sige', lines: 4 },
  ];
  expect(sheetOf({ hint: 'Tag det med.', lines: 3, write })).toMatchObject({
    title: 'Et',
    why: 'Et ark',
    hint: 'Tag det med.',
    lines: 3,
    write,
  });
  const bare = sheetOf({ lines: 2 });
  expect(bare).toMatchObject({ lines: 2, write: [] });
  expect(bare).not.toHaveProperty('hint');
  expect(sheetOf({ write })).toMatchObject({ lines: 0, write });
});

it('A page that says something else has no translation any more, and any other page has', () => {
  const files = withLayer(shared, layer, { lang: 'da', from: 'Fra os.', link: (path) => path });
  const paths = files.map(({ path }) => path);
  const before = shared.map(({ path }) => path);
  expect(before).toContain('pages/om/en.md');
  expect(paths).not.toContain('pages/om/en.md');
  expect(paths).toContain('pages/om/page.yaml');
  expect(paths).toContain('pages/om/da.md');
  expect(paths).toContain('pages/moedet/en.md');
  expect(paths.filter((path) => !before.includes(path))).toEqual([]);
});

it('A row says what the kommune tells of it, to those who have not chosen another', () => {
  const question = checklistIn(catalogOf());
  const saidOf = (one: ChecklistQuestion) => one.rows.filter(({ said }) => said);
  expect(saidOf(question).map(({ id }) => id)).toEqual(['fetched', 'wait', 'begin', 'how-long']);
  expect(saidOf(saidIn(question, '999'))).toHaveLength(4);
  expect(saidOf(saidIn(question, '751'))).toEqual([]);
  expect(saidOf(checklistIn(catalogOf({ facts: undefined })))).toEqual([]);
});

it('What the kommune leaves open can be asked about, and nothing where it tells nothing', () => {
  const question = checklistIn(catalogOf());
  expect(leftOpen(question, { transport: { state: 'know', text: 'bus' } })).toEqual([
    'expected-of-me',
    'expect-of-team',
    'decide',
    'after',
  ]);
  expect(leftOpen(saidIn(question, '751'), {})).toEqual([]);
});
