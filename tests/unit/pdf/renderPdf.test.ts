import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/domain/text/block.ts';
import { renderPdf } from '../../../src/pdf/renderPdf.ts';
import { anyPlan } from './anything.ts';
import { everything, fonts, paragraph, pdfOf, planOf, poppler, textOf } from './papers.ts';
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  bookmarksOf,
  flat,
  marksOf,
  read,
} from './structure.ts';

const runs = process.env.FULL ? 2000 : 200;

const pdf = await pdfOf(planOf(...everything), { today: '2026-10-09' });
const paper = await read(pdf);
const elements = flat(paper.tree);

function count(role: string): number {
  return elements.filter((element) => element.role === role).length;
}

describe('The structure of a paper', () => {
  test('has every drawn glyph and line in a tag or in an artifact', () => {
    for (const { operators } of paper.pages) {
      expect(marksOf(operators)).toMatchObject({ stray: [], depth: 0 });
    }
  });

  test('names an owner in the parent tree for each marked content, page by page', () => {
    for (const { node, operators } of paper.pages) {
      const key = node.lookup(PDFName.of('StructParents'), PDFNumber).asNumber();
      const owners = node.context.lookup(paper.parents.get(key), PDFArray);
      const { mcids } = marksOf(operators);
      expect(mcids).toEqual(mcids.map((_, at) => at));
      expect(owners.size()).toBe(mcids.length);
    }
  });

  test('skips no level of heading, whatever the blocks say', () => {
    const levels = elements.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => role);
    expect(levels).toEqual(['H1', 'H2', 'H3', 'H2', 'H2', 'H2', 'H3', 'H2']);
  });

  test('has lists of items with a label and a body each', () => {
    expect(count('L')).toBe(3);
    const items = elements.filter(({ role }) => role === 'LI');
    expect(items).toHaveLength(6);
    for (const { kids } of items) expect(kids.map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
  });

  test('keeps what was answered together with what was asked', () => {
    const answer = elements.find(({ role }) => role === 'Div');
    expect(answer?.kids.map(({ role }) => role)).toEqual(['P', 'P']);
  });

  test('has a link that tells its words and its address, owned by a Link', () => {
    const annotations = paper.pages.flatMap(({ node }) =>
      node.lookup(PDFName.of('Annots'), PDFArray).asArray(),
    );
    expect(annotations).toHaveLength(1);
    const link = paper.document.context.lookup(annotations[0], PDFDict);
    expect(link.lookup(PDFName.of('Contents'), PDFHexString).decodeText()).toBe('borger.dk');
    const key = link.lookup(PDFName.of('StructParent'), PDFNumber).asNumber();
    const owner = paper.document.context.lookup(paper.parents.get(key), PDFDict);
    expect(String(owner.get(PDFName.of('S')))).toBe('/Link');
    expect(poppler('pdfinfo', pdf, '-url')).toContain('https://www.borger.dk/a(b)');
  });

  test('leaves an address that works nowhere else as plain text', async () => {
    const hrefs = ['/rettigheder/', 'javascript:alert(1)', 'https://', ''];
    const text = hrefs.map((href) => ({ text: `[${href}]`, href }));
    const made = await pdfOf(planOf({ kind: 'paragraph', text }));
    expect(flat((await read(made)).tree).map(({ role }) => role)).not.toContain('Link');
    expect(textOf(made)).toContain('[/rettigheder/][javascript:alert(1)]');
  });
});

describe('The file', () => {
  test('says its language and title, and that it is tagged and accessible', () => {
    const info = poppler('pdfinfo', pdf);
    expect(info).toMatch(/Title: +Min forberedelse/);
    expect(info).toMatch(/Tagged: +yes/);
    expect(paper.catalog.lookup(PDFName.of('Lang'), PDFHexString).decodeText()).toBe('da');
    expect(poppler('pdfinfo', pdf, '-meta')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const view = paper.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(String(view.get(PDFName.of('DisplayDocTitle')))).toBe('true');
    for (const { node } of paper.pages) expect(String(node.get(PDFName.of('Tabs')))).toBe('/S');
  });

  test('has the headings as bookmarks', () => {
    expect(bookmarksOf(paper.catalog)).toEqual([
      { title: 'Min forberedelse', depth: 1 },
      { title: 'Fortæl det én gang', depth: 2 },
      { title: 'Det, jeg kan', depth: 3 },
      { title: 'Det må ikke overses', depth: 2 },
      { title: 'Spørgsmål', depth: 2 },
      { title: '1 Job og uddannelse', depth: 2 },
      { title: 'Håb', depth: 3 },
      { title: 'Noter', depth: 2 },
    ]);
  });

  test('embeds only the fonts it uses, each cut and with its meanings', () => {
    const rows = poppler('pdffonts', pdf).trim().split('\n').slice(2);
    expect(rows.map((row) => row.split('+')[1]?.split(' ')[0]).sort()).toEqual([
      'AtkinsonHyperlegibleNext-Bold',
      'AtkinsonHyperlegibleNext-Regular',
      'NotoSansSymbols2-Regular',
    ]);
    for (const row of rows) expect(row).toMatch(/Identity-H +yes yes yes/);
  });

  test('is the same, byte for byte, when it is made again', async () => {
    const again = await pdfOf(planOf(...everything), { today: '2026-10-09' });
    expect(Buffer.from(again).equals(Buffer.from(pdf))).toBe(true);
  });

  test('takes its date from the options and from nowhere else', async () => {
    expect(poppler('pdfinfo', pdf)).toContain('CreationDate:    Fri Oct  9');
    const undated = await pdfOf(planOf());
    expect(poppler('pdfinfo', undated)).not.toContain('Date');
  });
});

describe('The pages', () => {
  test('are numbered, and carry the title, at their foot', async () => {
    const long = await pdfOf(planOf(paragraph('ord '.repeat(3000))));
    const { pages } = await read(long);
    expect(pages.length).toBeGreaterThan(2);
    for (const at of pages.keys()) {
      const page = String(at + 1);
      const text = poppler('pdftotext', long, '-layout', '-f', page, '-l', page);
      const foot = text.trim().split('\n').at(-1)?.replace(/\s+/g, ' ').trim();
      expect(foot).toBe(`Min forberedelse Side ${page} af ${pages.length}`);
    }
  });

  test.for([4000, 20_000])('take %i characters without a space, and lose none', async (length) => {
    const word = Array.from({ length }, (_, at) => String.fromCharCode(97 + (at % 26))).join('');
    const made = await pdfOf(planOf(paragraph(word)));
    const drawn = poppler('pdftotext', made, '-layout')
      .split('\n')
      .filter((line) => /^[a-z]+$/.test(line.trim()));
    expect(drawn.map((line) => line.trim()).join('')).toBe(word);
    expect((await read(made)).pages.length).toBeGreaterThan(1);
  });

  test('take 20,000 characters of text over many pages, and lose no word', async () => {
    const words = Array.from({ length: 3400 }, (_, at) => `ord${at}`);
    const text = textOf(await pdfOf(planOf(paragraph(words.join(' ')))));
    expect(text.match(/ord\d+/g)).toEqual(words);
  });

  test('never part a heading or a label from what follows it', async () => {
    // Whatever stands above, the last line of a page is neither.
    for (let lines = 25; lines < 50; lines += 1) {
      const made = await pdfOf(
        planOf(
          ...Array.from({ length: lines }, (_, at) => paragraph(`linje ${at}`)),
          { kind: 'heading', level: 2, text: 'Overskrift' },
          { kind: 'answer', label: 'Spørgsmål', blocks: [paragraph('Svar')] },
        ),
      );
      const pages = poppler('pdftotext', made, '-layout').split('\f');
      const holding = pages.filter((page) => /Overskrift|Spørgsmål|Svar/.test(page));
      expect(holding, `${lines} lines above`).toHaveLength(1);
    }
  });
});

describe('The letters', () => {
  test.for([
    'Rødgrød med fløde på Ærø, blåbær og én allé',
    'Łukasz Wiśniewski zażółć gęślą jaźń',
    'Олена Ґалаган їжак є',
    'Ελληνικά: Αθήνα, ώρα, ΐ',
    'Türkçe ığüşöç İ, Română ș ț, čeština řžů',
    'Tiếng Việt được',
    'Grønlandsk ĸ, samisk ŋ, aserbajdsjansk ə',
    '“tykke” ‘enkle’ »danske« – streg — lang … • € ½ ° §',
    'op ↑ til → dig ✓ ja ☐ nej ☑ med ♥ hilsen',
  ])('of “%s” are drawn and read back', async (text) => {
    const read = textOf(await pdfOf(planOf(paragraph(text))));
    expect(read).toContain(text);
    expect(read).not.toContain('Kan ikke tegnes');
  });

  test('come out the same when they were typed with loose accents', async () => {
    const text = textOf(await pdfOf(planOf(paragraph('cafe\u0301 a\u030a ь\u0301'))));
    expect(text).toContain('café å');
    expect(text).not.toContain('Kan ikke tegnes');
  });

  test('that no font has are boxes which read as themselves, and the end of the paper says so', async () => {
    const made = await pdfOf(planOf(paragraph('Min hund 你 og 你, ไทย.')));
    const text = textOf(made);
    expect(text).toContain('Min hund 你 og 你, ไทย.');
    expect(text).toContain('Kan ikke tegnes: 你 U+4F60 (2), ไ U+0E44, ท U+0E17, ย U+0E22.');
  });

  test('keep line breaks that were typed, and show controls', async () => {
    const made = await pdfOf(planOf(paragraph('en\nto\r\ntre\u0000\ufeff fire')));
    const lines = poppler('pdftotext', made, '-layout')
      .split('\n')
      .map((line) => line.trim());
    expect(lines).toEqual(expect.arrayContaining(['en', 'to', 'tre\ufffd\ufffd fire']));
  });
});

describe('A paper', () => {
  test('is made of anything that can be typed, with all of it tagged', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (given) => {
        const { pages } = await read(await pdfOf(given));
        expect(pages.length).toBeGreaterThan(0);
        for (const { operators } of pages) {
          expect(marksOf(operators)).toMatchObject({ stray: [], depth: 0 });
        }
      }),
      { numRuns: runs },
    );
  }, 600_000);

  test.for([
    ['nothing', []],
    ['10,000 letters without a space', [paragraph('x'.repeat(10_000))]],
    ['10,000 line breaks', [paragraph('\n'.repeat(10_000))]],
    ['10,000 emoji', [paragraph('🙂'.repeat(10_000))]],
    ['a heading longer than a page', [{ kind: 'heading', level: 2, text: 'ord '.repeat(2000) }]],
    ['half a surrogate pair', [paragraph('\ud83d \ude42')]],
  ] as [string, Block[]][])('is made of %s', async ([, blocks]) => {
    const { pages } = await read(await pdfOf(planOf(...blocks)));
    expect(pages.length).toBeGreaterThan(0);
  });

  test('is made even without a single font', async () => {
    const made = await renderPdf(planOf(paragraph('hej 🙂')), { ...fonts, metrics: [] });
    expect((await read(made.bytes)).pages).toHaveLength(1);
  });
});
