import { describe, expect, it } from 'vitest';
import { anchoredLike, withAnchors } from '../../../../src/domain/content/anchors.ts';
import type { Block } from '../../../../src/domain/text/block.ts';

/** A heading a text; what stands behind # is its anchor, written out. */
function headings(...texts: string[]): Block[] {
  return texts.flatMap((text): Block[] => {
    const [words = '', id] = text.split('#');
    return [
      { kind: 'heading', level: 2, text: words, ...(id !== undefined && { id }) },
      { kind: 'paragraph', text: [{ text: 'Et afsnit.' }] },
    ];
  });
}

function anchorsOf(blocks: Block[]): (string | undefined)[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
}

describe('A heading has as its anchor', () => {
  it.each([
    ['its words in small letters', 'Under mødet', 'under-moedet'],
    ['the letters æ, ø and å spelled out', 'ÆRLIGT, Ønsker og Åben', 'aerligt-oensker-og-aaben'],
    ['no accents', 'Fortæl det én gang', 'fortael-det-en-gang'],
    ['å in two parts spelled out too', 'A\u030ar', 'aar'],
    ['no signs at either end', '»Hvorfor er du med?«', 'hvorfor-er-du-med'],
    ['its numbers', '3. Spørg til netværket', '3-spoerg-til-netvaerket'],
    ['what is written out', 'Under mødet#under', 'under'],
    ['none where it has no words', '…', undefined],
  ])('%s', (_, text, anchor) => {
    expect(anchorsOf(withAnchors(headings(text)))).toEqual([anchor]);
  });

  it('one that no other heading of its text has', () => {
    const texts = ['Mødet', 'Mødet', 'Mødet 2', 'Mødet', 'Først#moedet-3'];
    expect(anchorsOf(withAnchors(headings(...texts)))).toEqual([
      ...['moedet', 'moedet-2', 'moedet-2-2', 'moedet-4', 'moedet-3'],
    ]);
  });
});

describe('In another language a heading has the anchor', () => {
  const main = withAnchors(headings('Før', 'Under mødet', 'Efter'));

  it.each([
    ['of the one in its place', ['До', 'Під час', 'Після'], ['foer', 'under-moedet', 'efter'], []],
    [
      'that is written out, where there are fewer',
      ['Mødet#under-moedet', 'Mere'],
      ['under-moedet', undefined],
      ['foer', 'efter'],
    ],
    [
      'that is written out, where there are as many',
      ['Efter#efter', 'B', 'Før#foer'],
      ['efter', 'under-moedet', 'foer'],
      [],
    ],
    ['none, where there are more', ['A', 'B', 'C', 'D'], [...'abcd'].fill(''), anchorsOf(main)],
    ['none in a text without any', [], [], anchorsOf(main)],
  ])('%s', (_, texts, anchors, lost) => {
    const found = anchoredLike(headings(...texts), main);
    expect(anchorsOf(found.body).map((id) => id ?? '')).toEqual(anchors.map((id) => id ?? ''));
    expect(found.lost).toEqual(lost);
  });

  it('none, where the main one has none', () => {
    expect(anchoredLike(headings('A'), withAnchors(headings('…')))).toEqual({
      body: headings('A'),
      lost: [],
    });
  });
});
