/** What two languages call the same: papers of the content, and the same in Arabic letters. */
import { expect, test } from 'vitest';
import type { Document } from '../../../../src/domain/content/catalog.ts';
import { glossesOf } from '../../../../src/domain/paper/glossWords.ts';
import type { Block } from '../../../../src/domain/text/block.ts';
import { catalog, documentOf } from '../../cli/realPapers.ts';
import { inArabicLetters } from '../../../build/inventedLanguage.ts';

/** Data in Arabic letters, apart from what is no word; of `lang` ar, as a translation has it. */
function translated<T>(value: T, key = ''): T {
  const fixed = ['id', 'kind', 'lang', 'topics', 'tells', 'topic', 'file', 'stands', 'view'];
  if (key === 'lang') return 'ar' as T;
  if (fixed.includes(key)) return value;
  if (typeof value === 'string') return inArabicLetters(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => translated(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const made = Object.entries(value).map(([name, one]) => [name, translated(one as unknown, name)]);
  return Object.fromEntries(made) as T;
}

const danish = { catalog, messages: { 'plan.name': 'Navn', 'plan.more': 'Mere' } };
const arabic = {
  catalog: { ...translated(catalog), locale: 'ar' },
  messages: { 'plan.name': 'الاسم' },
};

function wordsOf(document: Document, other = translated(document)) {
  return glossesOf({ ...danish, document }, { ...arabic, document: other }, 'rtl')?.words ?? {};
}

test('A paper has glosses of its title, its parts and sections, its questions, and messages', () => {
  const words = wordsOf(documentOf('forberedelse'));
  for (const text of [
    'Min forberedelse',
    'Arbejde og uddannelse',
    'Det håber jeg på',
    'Tolk til mødet',
  ])
    expect(words[text]).toBe(inArabicLetters(text));
  expect(words.Navn).toBe('الاسم');
  expect(words.Mere).toBeUndefined();
  expect(Object.values(words).every((text) => /\p{Script=Arabic}/u.test(text))).toBe(true);
});

test('A sheet to write on has those of its lines, tables, boxes and cards', () => {
  const words = wordsOf(documentOf('blank'));
  for (const text of ['Sted', 'Kommer fra', 'Borgerens spørgsmål', 'Mandag', 'Formiddag'])
    expect(words[text]).toBe(inArabicLetters(text));
});

test('A paper has those of what can be chosen only where that stands as boxes to tick by hand', () => {
  const box = 'Jeg har brug for korte pauser';
  expect(wordsOf(documentOf('forberedelse'))[box]).toBeUndefined();
  const sheets = { ...documentOf('forberedelse'), per: documentOf('samtykke').per };
  expect(wordsOf(sheets as Document)[box]).toBe(inArabicLetters(box));
});

test('What is written by hand has those of its lines', () => {
  const words = wordsOf(documentOf('efter'));
  for (const text of ['Det gør kommunen', 'Dag og tid', 'Telefon og tid'])
    expect(words[text]).toBe(inArabicLetters(text));
});

const blocks: Block[] = [
  { kind: 'heading', level: 2, text: 'Emne' },
  { kind: 'cards', items: ['Kort'] },
  { kind: 'checks', items: [{ text: 'Hak', checked: false }] },
  { kind: 'lines', count: 1 },
  { kind: 'answer', label: 'Svar', blocks: [{ kind: 'lines', count: 1, label: 'Linje' }] },
  { kind: 'table', columns: ['Dag'], rows: [{ head: [{ text: 'Uge' }], cells: [] }] },
  { kind: 'note', text: [{ text: 'Note' }] },
];

/** A blank sheet of blocks. */
function sheetOf(some: Block[]): Document {
  const blank = documentOf('blank');
  return {
    ...blank,
    sections: blank.sections.slice(0, 1).map((one) => ({ ...one, blocks: some })),
  };
}

test('Blocks that are the same for everybody have glosses where they are alike', () => {
  const words = wordsOf(sheetOf(blocks));
  for (const text of ['Emne', 'Kort', 'Hak', 'Svar', 'Linje', 'Dag', 'Uge'])
    expect(words[text]).toBe(inArabicLetters(text));
  expect(words.Note).toBeUndefined();
  const fewer = wordsOf(sheetOf(blocks), translated(sheetOf(blocks.slice(1))));
  expect(fewer.Kort).toBeUndefined();
  const cards = (items: string[]) => sheetOf([{ kind: 'cards', items }]);
  const more = wordsOf(cards(['Kort']), translated(cards(['Kort', 'Nyt kort'])));
  expect(more.Kort).toBeUndefined();
});

test('Blocks that are not translated have none', () => {
  const inDanish = blocks.map((block) => ({ ...block, lang: 'sv' }));
  expect(wordsOf(sheetOf(inDanish)).Emne).toBeUndefined();
});

test('What is not translated has no gloss, and a paper of which nothing is has none at all', () => {
  const document = documentOf('forberedelse');
  expect(glossesOf({ ...danish, document }, { ...danish, document }, 'ltr')).toBeUndefined();
  const words = wordsOf(document, { ...translated(document), lang: 'da' });
  expect(words[document.title]).toBeUndefined();
  expect(words['Det håber jeg på']).toBe(inArabicLetters('Det håber jeg på'));
  const swedish = wordsOf({ ...document, lang: 'sv' }, translated(document));
  expect(swedish[document.title]).toBeUndefined();
});
