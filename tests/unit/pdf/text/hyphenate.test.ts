import { describe, expect, it, test } from 'vitest';
import { typefaces } from '../../../../src/pdf/text/fonts.ts';
import { hyphenationOf, parting } from '../../../../src/pdf/text/hyphenate.ts';
import { breakLines } from '../../../../src/pdf/text/lines.ts';
import { shape } from '../../../../src/pdf/text/shape.ts';
import { sheetStyle } from '../../../../src/pdf/layout/style.ts';
import { graphemesOf } from '../../../../src/pdf/text/word.ts';
import type { Span } from '../../../../src/pdf/text/word.ts';
import { fonts, paragraph, pdfOf, planOf, textOf } from '../papers.ts';

const { body } = sheetStyle(1).styles;
const faces = typefaces(fonts.metrics);
const danish = parting(await hyphenationOf('da'), faces);

/** The lines of a text in a width (pt), a hyphen of ours as `=`. */
function linesOf(span: Partial<Span> & { text: string }, width: number, part = danish): string[] {
  const words = shape([{ style: body, ...span }], faces, new Map());
  return breakLines(words, width, part).map((line) =>
    line.words
      .flatMap(graphemesOf)
      .map(({ text }) => (text === '\u00ad' ? '=' : text))
      .join(''),
  );
}

test.for([
  ['a long word is parted', 'til rehabiliteringsteamet', 110, ['til rehabiliterings=', 'teamet']],
  ['a line that is nearly full is left', 'en virksomhed', 69, ['en ', 'virksomhed']],
  ['a short word is left whole', 'den kommune', 55, ['den ', 'kommune']],
  ['punctuation stays with its word', '(arbejdsprøvning),', 70, ['(arbejds=', 'prøvning),']],
  ['a word may be parted twice', 'jobafklaringsforløbet', 60, ['jobafkla=', 'ringsfor=', 'løbet']],
  ['a name is left whole', 'hos Rehabiliteringsteamet', 115, ['hos ', 'Rehabiliteringsteamet']],
  ['an address is left whole', 'se www.arbejdsplads.dk', 110, ['se ', 'www.arbejdsplads.dk']],
] as [string, string, number, string[]][])('In Danish lines, %s', ([, text, width, lines]) => {
  expect(linesOf({ text }, width)).toEqual(lines);
});

test.for([
  ['a link', { href: 'https://example.org/' }, 105],
  ['what is bold', { style: { ...body, weight: 700 as const } }, 115],
] as const)('In Danish lines, %s is left whole', ([, span, width]) => {
  expect(linesOf({ text: 'et jobafklaringsforløb', ...span }, width)).toEqual([
    'et ',
    'jobafklaringsforløb',
  ]);
});

test('Signs without a space are no word to look up', () => {
  const text = 'abcdefghijklm'.repeat(1000);
  expect(linesOf({ text }, 400).join('')).toBe(text);
});

describe('A paper', () => {
  const text = `${'Vi taler om det. '.repeat(4)}Så kan vi også i rehabiliteringsteamet tale.`;

  it.for([
    ['parts Danish words', 'da', 'rehabiliterings\u00ad'],
    ['parts no word of a language without patterns', 'uk', 'rehabiliteringsteamet'],
  ] as const)('%s', async ([, locale, expected]) => {
    const paper = textOf(await pdfOf({ ...planOf(paragraph(text)), locale }));
    expect(paper).toContain(expected);
    expect(paper.replace(/\u00ad\s*/g, '')).toContain('rehabiliteringsteamet');
  });
  it('has hyphens of ours and typed ones side by side, and copies each as what it is', async () => {
    const paper = textOf(await pdfOf(planOf(paragraph(`${text} Et e-mail-svar.`))));
    expect(paper).toContain('e-mail-svar');
    expect(paper).toContain('rehabiliterings\u00ad');
  });
});
