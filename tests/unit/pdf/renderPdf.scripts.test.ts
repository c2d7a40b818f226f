import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline, Plan } from '../../../src/domain/text/block.ts';
import { sideBySide } from '../../../src/domain/text/isolated.ts';
import { typefaces } from '../../../src/pdf/text/fonts.ts';
import { spannedGraphemes } from '../../../src/pdf/text/characters.ts';
import { sheetStyle } from '../../../src/pdf/layout/style.ts';
import { fonts, paragraph, pdfOf, planOf, poppler, textOf } from './papers.ts';
import { read } from './structure.ts';
import { textLayerOf, unspaced } from './textLayer.ts';

const runs = process.env.FULL ? 2000 : 200;

/** A text among Danish ones, as poppler and pdf.js read it; both with one space for each white space. */
async function readBack(text: string) {
  const pdf = await pdfOf(
    planOf(paragraph('Det har jeg skrevet om mig selv og mit arbejde.'), paragraph(text)),
  );
  return { poppler: textOf(pdf), pdfjs: (await textLayerOf(pdf)).replace(/\s+/g, ' ') };
}

/** Names that must come out as typed in every reader. */
const names = ['Søren', 'Łukasz', 'Київ', 'محمد', 'שלום', '😀'];

/** Words that end with a mark. */
const marked = [
  'شكراً',
  'شكراً جزيلاً لكم',
  'مدرسةً كبيرةً',
  'أهلاً وسهلاً',
  'بيتٌ صغيرٌ قريب',
  'Jeg siger شكراً til مدرسةٍ og går.',
];

describe('pdf.js reads as it was typed', () => {
  test.for([
    ...names,
    'Jeg hedder محمد علي og bor i Aarhus.',
    'Min ven (אבי) sagde: שלום! Og så gik han.',
    'لا إله الأول بلا سلام',
    'أعمل في شركة كبيرة (قسم التنظيف) منذ 2015، وظهري يؤلمني.',
    'من می‌خواهم ۱۲ ساعت کار کنم؛ گاهی پژوهش.',
    'میں کام کرنا چاہتا ہوں۔ ٹھیک ہے',
    'دەمەوێت کار بکەم، ڕۆژێک لەگەڵ هاوڕێکانم',
    'אני עובד 20 שעות (בערך) בשבוע',
    'أعمل في Aarhus Kommune منذ سنة',
    'Tak 👍🏽 for ❤️ og ☕, siger 🤷‍♀️.',
    ...marked,
    'أعمل حالياً في شركة منذ 2015، وأحياناً أتعب جداً.',
    'هٰذا رَجُلٌ مُجْتَهِدٌ جِدًّا',
    'שָׁלוֹם עֲלֵיכֶם',
  ])('“%s”', async (text) => {
    const { pdfjs } = await readBack(text);
    expect(pdfjs.normalize('NFC')).toContain(text.normalize('NFC'));
    expect(pdfjs).not.toContain('Kan ikke tegnes');
  });
});

describe('poppler, which leaves commas and brackets where they are seen, reads', () => {
  test.for([
    ...names,
    'Jeg hedder محمد علي og bor i Aarhus.',
    'أعمل في شركة كبيرة قسم التنظيف منذ سنة',
    ...marked,
  ])('“%s” as it was typed', async (text) => {
    // It tells by marks of direction, and by spaces, where a line turns.
    const read = (await readBack(text)).poppler.replace(/[\u200f\u202a-\u202e]/g, '');
    expect(unspaced(read)).toContain(unspaced(text));
    // No space between a letter and its mark.
    expect(read).not.toMatch(/ \p{M}/u);
  });
});

describe('What no font draws', () => {
  test('is read by both as it was typed, and named at the end', async () => {
    const { poppler, pdfjs } = await readBack('你好, ไทย');
    for (const text of [poppler, pdfjs]) {
      expect(text).toContain('你好, ไทย');
      expect(text).toContain('Kan ikke tegnes: 你 U+4F60, 好 U+597D');
    }
  });
});

describe('An emoji that no font draws', () => {
  test.for([
    ['🦄', '[enhjørningehoved]'],
    ['🇩🇰', '[Danmark]'],
    ['👩🏽‍💻', '[kvindelig IT-medarbejder]'],
    ['👨‍👩‍👧', '[familie: mand, kvinde og pige]'],
    ['🏳️‍🌈', '[regnbueflag]'],
    ['❤️‍🔥', '[brændende hjerte]'],
    ['🏽', '[medium teint]'],
  ])('%s is named %s, and copied as itself', async ([emoji, name]) => {
    const pdf = await pdfOf(planOf(paragraph(`Jeg er ${emoji} nu`)));
    expect(await textLayerOf(pdf)).toContain(`Jeg er ${name} nu`);
    expect(textOf(pdf)).toContain(`Jeg er ${emoji} nu`);
    expect(textOf(pdf)).not.toContain('Kan ikke tegnes');
  });

  test.for([
    ['the flag of a part of a country', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['half a flag', '🇩'],
    ['one newer than the names', '🫩'],
    ['parts that make nothing known', '👨‍🦄'],
  ])('that has no name is called an emoji: %s', async ([, emoji]) => {
    const pdf = await pdfOf(planOf(paragraph(`Jeg er ${emoji} nu`)));
    expect(await textLayerOf(pdf)).toContain('Jeg er [emoji] nu');
    expect(textOf(pdf)).toContain(`Jeg er ${emoji} nu`);
    expect(textOf(pdf)).not.toContain('Kan ikke tegnes');
  });

  test.for([
    ['with a tone of skin', '👍🏽', '👍'],
    ['with a sex', '🤷‍♀️', '🤷'],
    ['on a key', '1️⃣', '1'],
    ['cut short', '👍\u200d', '👍'],
  ] as [string, string, string][])(
    'in all its parts is drawn without them: %s',
    ([, emoji, drawn]) => {
      const [{ glyphs } = { glyphs: [] }] = spannedGraphemes(
        [{ span: { text: emoji, style: sheetStyle(1).styles.body }, text: emoji }],
        typefaces(fonts.metrics, fonts.names),
        'ltr',
      ).map(({ grapheme }) => grapheme);
      expect(glyphs.map(({ font, id }) => [font.file, id])).toEqual(
        typefaces(fonts.metrics)
          .find(drawn, 400)
          ?.map(({ font, id }) => [font.file, id]),
      );
    },
  );

  test('is named once for a line, however long its name', async () => {
    const text = textOf(await pdfOf(planOf(paragraph('🦄'.repeat(40)))));
    expect(text.match(/🦄/gu)).toHaveLength(40);
  });
});

describe('What is typed beside text from right to left', () => {
  /** Where each of these stands on the page, from the left. */
  const placesOf = (pdf: Uint8Array, ...words: string[]) =>
    words.map((word) => {
      const found = new RegExp(`xMin="([\\d.]+)"[^>]*>${word}<`).exec(
        poppler('pdftotext', pdf, '-bbox'),
      );
      return Number(found?.[1]);
    });
  const years = '1998-2012';

  test.for([
    ['between fields', sideBySide([{ text: 'سائق' }, { text: years }, { text: 'Aarhus' }])],
    ['an override', sideBySide([{ text: '\u202eسائق' }, { text: years }])],
    ['an isolate that is not closed', sideBySide([{ text: '\u2067سائق' }, { text: years }])],
    ['one closed twice', sideBySide([{ text: 'سائق\u2069\u2069' }, { text: years }])],
  ] as [string, Inline[]][])('is seen as it was typed: %s', async ([, text]) => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const pdf = await pdfOf({ ...planOf({ kind: 'paragraph', text }), dir });
      expect(textOf(pdf)).toContain(years);
      expect(await textLayerOf(pdf)).toContain(years);
    }
  });

  test.for([
    ['of an answer', { kind: 'paragraph', text: [{ text: years }] }],
    ['that is Arabic', { kind: 'paragraph', text: [{ text: 'سائق' }] }],
  ] as [string, Block][])('stands to the right of its label, in a field %s', async ([, block]) => {
    const field: Block = { kind: 'answer', label: 'Job', blocks: [block] };
    const pdf = await pdfOf(planOf({ kind: 'answer', label: 'Arbejde', blocks: [field] }));
    const [label = NaN, typed = NaN] = placesOf(pdf, 'Job:', '(?:1998-2012|قئاس)');
    expect(label).toBeLessThan(typed);
  });
});

/**
 * Without vowel marks: where the direction turns in a word, pdf.js may take them for marks of the letter before. And with
 * digits of one sort: where Arabic ones follow European ones without a space, it turns the two around as it reads. So it
 * does now and then where they follow a letter that is written from left to right.
 */
describe('Any text', () => {
  const letters = ['abcæøå', 'абвї', 'αβγ', 'محدلاسعيپگکیه', 'שלוםאבג', '你'];
  const others = ['می‌خواهم', '😀', '👍🏽', '(', ')', '[', '«', '»', '.', ',', '–', '%'];
  const digits = { european: ['0123', '12-34'], arabic: ['٠١٢', '٠١-٢٠'] };

  const textWith = ([some, range]: string[]) => {
    const word = fc.oneof(
      ...[...letters, some ?? ''].map((from) =>
        fc.string({ unit: fc.constantFrom(...from), minLength: 1, maxLength: 9 }),
      ),
      fc.constantFrom(...others, range ?? ''),
    );
    return fc
      .array(fc.tuple(word, fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 40 })
      .map((words) => words.flat().join('').trim());
  };
  const turned = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Han}][٠-٩]/u;
  const text = fc.oneof(
    textWith(digits.european),
    textWith(digits.arabic).filter((typed) => !turned.test(typed)),
  );

  test.for(['ltr', 'rtl'] as const)(
    'is read by pdf.js in the order it was typed (%s)',
    { timeout: 600_000 },
    async (dir) => {
      await fc.assert(
        fc.asyncProperty(text, async (typed) => {
          const plan: Plan = { ...planOf(paragraph(typed)), dir };
          expect(unspaced(await textLayerOf(await pdfOf(plan)))).toContain(unspaced(typed));
        }),
        { numRuns: runs / 2 },
      );
    },
  );
});

test('A name in Arabic or an emoji adds little to a paper', async () => {
  const sizeOf = async (text: string) => (await pdfOf(planOf(paragraph(text)))).length;
  const plain = await sizeOf('Hej');
  expect((await sizeOf('Hej محمد')) - plain).toBeLessThan(24_000);
  expect((await sizeOf('Hej שלום')) - plain).toBeLessThan(8_000);
  expect((await sizeOf('Hej 😀')) - plain).toBeLessThan(8_000);
});

test('A Danish paper of four pages is at most 60 kB', async () => {
  const words = 'Jeg har brug for rolige omgivelser, faste tider og en pause hver time. ';
  const pdf = await pdfOf(planOf(...Array.from({ length: 52 }, () => paragraph(words.repeat(3)))));
  expect((await read(pdf)).pages).toHaveLength(4);
  expect(pdf.length).toBeLessThan(60_000);
  expect(poppler('pdffonts', pdf)).not.toContain('Arabic');
});
