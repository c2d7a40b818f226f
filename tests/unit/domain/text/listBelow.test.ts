import { describe, expect, it } from 'vitest';
import { listBelow } from '../../../../src/domain/text/listBelow.ts';
import { parseMarkdown } from '../../../../src/markdown/parseMarkdown.ts';

const text =
  '## Før {#foer}\n\n- før\n\n## Fem dele {#dele}\n\nSådan:\n\n1. et\n2. to\n\n- tre\n\n## Hvem? {#hvem}\n\nDu.\n\n### Nu {#nu}\n\n- fire\n\n## Sidst {#last}';

describe('The list below a heading', () => {
  it.each([
    ['dele', 2],
    ['nu', 1],
    ['foer', 1],
    ['hvem', undefined],
    ['gone', undefined],
    ['last', undefined],
  ])('is the first before the next heading: %s', (anchor, items) => {
    expect(listBelow(parseMarkdown(text), anchor)?.items.length).toBe(items);
  });
});
