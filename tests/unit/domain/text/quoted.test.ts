import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/domain/text/block.ts';
import { withDanishQuotes } from '../../../../src/domain/text/quoted.ts';

describe('A Danish sentence in another language', () => {
  it('is marked as Danish, and the words around it are not', () => {
    const text = 'I need a break. In Danish: »Jeg har brug for en pause.«';
    expect(withDanishQuotes([{ kind: 'paragraph', text: [{ text }] }])).toEqual([
      {
        kind: 'paragraph',
        text: [
          { text: 'I need a break. In Danish: ' },
          { text: '»Jeg har brug for en pause.«', lang: 'da' },
        ],
      },
    ]);
  });

  it('is found in lists and notes, and in several of their runs', () => {
    const runs = [
      { text: 'مترجم: ', strong: true } as const,
      { text: '«كلمة» »Tolk?« و »Pause?«' },
    ];
    const [list, note] = withDanishQuotes([
      { kind: 'list', ordered: false, items: [runs] },
      { kind: 'note', text: runs },
    ]);
    const marked = [
      runs[0],
      { text: '«كلمة» ' },
      { text: '»Tolk?«', lang: 'da' },
      { text: ' و ' },
      { text: '»Pause?«', lang: 'da' },
    ];
    expect(list).toEqual({ kind: 'list', ordered: false, items: [marked] });
    expect(note).toEqual({ kind: 'note', text: marked });
  });

  it('stays where it is in a heading', () => {
    const blocks: Block[] = [{ kind: 'heading', level: 2, text: '»Tolk?«' }];
    expect(withDanishQuotes(blocks)).toEqual(blocks);
  });
});
