import { describe, expect, it } from 'vitest';
import { foldsOf } from '../../../../src/domain/text/folds.ts';
import { parseMarkdown } from '../../../../src/markdown/parseMarkdown.ts';

const foldsIn = (markdown: string) => {
  const { open, folds } = foldsOf(parseMarkdown(markdown));
  return {
    open: open.map(({ kind }) => kind),
    folds: folds.map(({ heading, blocks }) => [heading.text, blocks.map(({ kind }) => kind)]),
  };
};

describe('A text in folds', () => {
  it('shows what stands before its first heading, and folds the rest under its headings', () => {
    const text = 'Kort.\n\n### Først\n\n- et\n\n## Hvor?\n\nHer.\n\n### Mere\n\nDer.\n\n## Hvem?';
    expect(foldsIn(text)).toEqual({
      open: ['paragraph', 'heading', 'list'],
      folds: [
        ['Hvor?', ['paragraph', 'heading', 'paragraph']],
        ['Hvem?', []],
      ],
    });
  });

  it('is open where it has no heading', () => {
    expect(foldsIn('Kort.\n\nKortere.')).toEqual({ open: ['paragraph', 'paragraph'], folds: [] });
  });
});
