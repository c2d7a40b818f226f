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

it('gives a table whose rows begin with their heads', () => {
  const text = '| Emne | Hos os |\n| --- | --- |\n| 1. Helbred | Min uge |\n| 2. Job |  |';
  expect(parseMarkdown(text)).toEqual([
    {
      kind: 'table',
      columns: ['Emne', 'Hos os'],
      rows: [
        { head: [{ text: '1. Helbred', strong: true }], cells: [[{ text: 'Min uge' }]] },
        { head: [{ text: '2. Job', strong: true }], cells: [[]] },
      ],
    },
  ]);
});

it.each([
  ['one line', '| Emne | Hos os |'],
  ['lines without dashes', '| Emne | Hos os |\n| Helbred | Min uge |'],
  ['a line that is none', '| Emne |\n| --- |\nog mere'],
  ['strong words', '| **Emne** |\n| --- |\n| Helbred |'],
])('leaves what is no table as it is: %s', (_, text) => {
  expect(parseMarkdown(text).map(({ kind }) => kind)).toEqual(['paragraph']);
});

it('gives boxes to tick where every line of a list begins with one', () => {
  expect(parseMarkdown('- [ ] Brevet\n- [ ] **Dit** ark')).toEqual([
    {
      kind: 'checks',
      live: true,
      items: [
        { text: 'Brevet', checked: false },
        { text: 'Dit ark', checked: false },
      ],
    },
  ]);
  expect(parseMarkdown('- [ ] Brevet\n- Dit ark').map(({ kind }) => kind)).toEqual(['list']);
});
