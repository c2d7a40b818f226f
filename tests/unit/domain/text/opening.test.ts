import { describe, expect, it } from 'vitest';
import { opening } from '../../../../src/domain/text/opening.ts';
import { parseMarkdown } from '../../../../src/markdown/parseMarkdown.ts';

const begin = (markdown: string) => {
  const { line, rest } = opening(parseMarkdown(markdown));
  return { line, rest: rest.map(({ kind }) => kind) };
};

describe('What a text begins with', () => {
  it('is its first paragraph, without marks and links', () => {
    expect(begin('En **tolk** [oversætter](/ordbog/).\n\nBed om en.\n\n- et')).toEqual({
      line: 'En tolk oversætter.',
      rest: ['paragraph', 'list'],
    });
  });

  it.each(['- et', '## Hvem?\n\nDu.', ''])('is no line where it begins otherwise: %j', (text) => {
    expect(begin(text)).toEqual({
      line: undefined,
      rest: parseMarkdown(text).map(({ kind }) => kind),
    });
  });
});
