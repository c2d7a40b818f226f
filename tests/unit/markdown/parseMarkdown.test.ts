import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parseMarkdown.ts';

it.each([
  ['no anchor of its own', '## Under mødet', { level: 2, text: 'Under mødet' }],
  ['its words alone where some are strong', '## **Sig** [det](/x/)', { level: 2, text: 'Sig det' }],
  [
    'the anchor written out',
    '### Før {#under-moedet}',
    { level: 3, text: 'Før', id: 'under-moedet' },
  ],
  ['what is no anchor', '## Før {x} {#Ø}', { level: 2, text: 'Før {x} {#Ø}' }],
  ['its place in a remark', '> ## Husk {#husk}', { level: 2, text: 'Husk', id: 'husk' }],
])('gives a heading %s', (_, text, heading) => {
  expect(parseMarkdown(text)).toEqual([{ kind: 'heading', ...heading }]);
});
