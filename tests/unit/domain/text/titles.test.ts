import { describe, expect, it } from 'vitest';
import { titlesIn } from '../../../../src/domain/text/titles.ts';
import { parseMarkdown } from '../../../../src/markdown/parseMarkdown.ts';

describe('The titles of a text', () => {
  it('are its headings below the title, each with its address, in their order', () => {
    const text = parseMarkdown(
      '## Før {#foer}\n\nLæs.\n\n### Dagen før {#dagen}\n\n## Bagefter {#efter}',
    );
    expect(titlesIn(text)).toEqual([
      { id: 'foer', text: 'Før' },
      { id: 'efter', text: 'Bagefter' },
    ]);
  });

  it('are none where no address leads to them', () => {
    expect(titlesIn([{ kind: 'heading', level: 2, text: 'Før' }])).toEqual([]);
    expect(titlesIn([])).toEqual([]);
  });
});
