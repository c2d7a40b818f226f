/** A paper in two languages: what its glosses are tagged with, how they are heard, and where they stand. */
import { describe, expect, it, test } from 'vitest';
import { PDFHexString, PDFName, PDFString } from 'pdf-lib';
import type { Block, Gloss } from '../../../../src/domain/text/block.ts';
import { withGlosses } from '../../../../src/domain/paper/glosses.ts';
import { fitted } from '../../../../src/pdf/layout/fit.ts';
import { countPages } from '../../../../src/pdf/light/pageCount.ts';
import { layOut } from '../../../../src/pdf/layout/layout.ts';
import { typefaces } from '../../../../src/pdf/text/fonts.ts';
import { shape } from '../../../../src/pdf/text/shape.ts';
import { widthOfAll } from '../../../../src/pdf/text/word.ts';
import { citizens, documentOf, planOf as paperOf, withAllTicked } from '../../cli/realPapers.ts';
import { inArabicLetters } from '../../../build/inventedLanguage.ts';
import { heard } from '../heard.ts';
import { fonts, paragraph, pdfOf, planOf } from '../papers.ts';
import { flat, read } from '../structure.ts';

const faces = typefaces(fonts.metrics, fonts.names);
const arabic: Gloss = { text: 'عملي هنا الآن', lang: 'ar', at: 'far' };
const english: Gloss = { text: 'Work', lang: 'en' };

async function spansOf(...blocks: Block[]) {
  const bytes = await pdfOf(planOf(...blocks));
  const { tree } = await read(bytes);
  const langs = flat(tree).flatMap(({ role, dict }) => {
    const lang = dict.lookup(PDFName.of('Lang'));
    const isText = lang instanceof PDFHexString || lang instanceof PDFString;
    return isText ? [[role, lang.decodeText()]] : [];
  });
  const { pages } = await heard(bytes);
  const text = pages.flatMap(({ top }) => top.map((one) => one.text)).join(' ');
  return { bytes, langs, text: text.replace(/\s+/g, ' ') };
}

const said = paragraph('Kok');

test.each<[string, Block]>([
  ['a heading', { kind: 'heading', level: 2, text: 'Job' }],
  [
    'a heading with something beside it',
    { kind: 'beside', level: 2, heading: 'Job', blocks: [said] },
  ],
  ['an answer', { kind: 'answer', label: 'Job', blocks: [said] }],
  ['lines', { kind: 'lines', count: 2, label: 'Job' }],
])('The gloss of %s is a span in its own language, after the text', async (_, block) => {
  for (const gloss of [arabic, english, { ...english, at: 'below' as const }]) {
    const { langs, text } = await spansOf({ ...block, gloss });
    expect(langs).toEqual([['Span', gloss.lang]]);
    expect(text).toMatch(new RegExp(`Job:? *${gloss.text}`));
  }
});

test('The glosses of boxes, cards, tables and what runs on after a label are such spans too', async () => {
  const { text, langs } = await spansOf(
    { kind: 'checks', items: [{ text: 'Job', checked: true, gloss: english }] },
    { kind: 'cards', items: ['Job'], glosses: [arabic] },
    { kind: 'table', columns: ['Job'], glosses: [english], rows: [] },
    {
      kind: 'answer',
      label: 'Sted',
      blocks: [{ kind: 'answer', label: 'Job', gloss: english, blocks: [said] }],
    },
  );
  expect(text).toMatch(/Job *Work.*Job *عملي هنا الآن.*Job *Work.*Job: *\(Work\) *Kok/);
  expect(langs).toHaveLength(4);
});

test('What runs the other way stands at the far side of the line, or below it', () => {
  const rowsFor = (gloss: Gloss): number => {
    const block: Block = { kind: 'heading', level: 2, text: 'Job', gloss };
    return layOut(planOf(block), faces).pages.flat().length;
  };
  expect(rowsFor(arabic)).toBe(rowsFor(english));
  expect(rowsFor({ ...arabic, text: 'عملي '.repeat(30) })).toBeGreaterThan(rowsFor(arabic));
});

describe('Papers of citizens with every label in Arabic letters', () => {
  const known = new Map<string, number>();
  const measure = (text: string, weight: 400 | 700): number => {
    const style = { size: 1, weight, colour: 'ink', line: 1 } as const;
    const name = `${weight} ${text}`;
    const width = known.get(name) ?? widthOfAll(shape([{ text, style }], faces, new Map()));
    known.set(name, width);
    return width;
  };
  const words = Object.fromEntries(
    labelsIn(
      citizens
        .map(
          ({ preparation }) =>
            paperOf(documentOf('forberedelse'), withAllTicked(preparation)).blocks,
        )
        .flat(),
    ).map((text) => [text, inArabicLetters(text)]),
  );
  const plans = citizens.map(({ preparation }) =>
    withGlosses(paperOf(documentOf('forberedelse'), preparation), {
      lang: 'ar',
      dir: 'rtl',
      words,
    }),
  );

  it('have as many pages as are reckoned, and at most one more than in one language', () => {
    for (const plan of plans) {
      const { pages } = layOut(plan, faces);
      const { pages: reckoned, isSure } = countPages(plan, measure);
      expect(pages.length).toBeLessThanOrEqual(5);
      if (isSure) expect(reckoned).toBe(pages.length);
    }
  });
});

/** Every heading and label. */
function labelsIn(blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text];
    if (block.kind === 'beside') return [block.heading, ...labelsIn(block.blocks)];
    if (block.kind === 'answer') return [block.label, ...labelsIn(block.blocks)];
    return block.kind === 'table' ? block.columns : [];
  });
}

test('In two languages a first page that lacks nothing is worth a page more', () => {
  const plan = { ...planOf(), fit: 'case' as const, inTwo: true as const };
  const front = { lead: [], items: [], end: [], body: [], words: { rest: '', more: '' } };
  const tried = (pages: number) => ({ pages: Array(pages).fill(0), breaksWords: false });
  const at = (scale: number) => ({ ...tried(scale < 0.87 ? 4 : 5), lacksFirst: scale < 0.87 });
  expect(fitted({ ...plan, front }, at).pages).toHaveLength(5);
  expect(fitted(plan, at).pages).toHaveLength(4);
});
