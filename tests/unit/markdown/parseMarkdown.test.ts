import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parseMarkdown.ts';

function anchorsOf(text: string): (string | undefined)[] {
  return parseMarkdown(text).map((block) => (block.kind === 'heading' ? block.id : undefined));
}

it.each([
  ['its words in small letters', '## Under mødet', 'under-moedet'],
  ['the letters æ, ø and å spelled out', '## ÆRLIGT, Ønsker og Åben', 'aerligt-oensker-og-aaben'],
  ['no accents', '### Fortæl det én gang', 'fortael-det-en-gang'],
  ['å in two parts spelled out too', '## A\u030ar', 'aar'],
  ['no signs at either end', '## »Hvorfor er du med?«', 'hvorfor-er-du-med'],
  ['its numbers', '### 3. Spørg til netværket', '3-spoerg-til-netvaerket'],
  ['only its words where some are strong or a link', '## **Sig** [det](/moedet/)', 'sig-det'],
  ['letters of another alphabet', '## Перед зустріччю', 'перед-зустріччю'],
  ['none where it has no words', '## …', undefined],
])('gives a heading an anchor: %s', (_, text, anchor) => {
  expect(anchorsOf(text)).toEqual([anchor]);
});

it('gives no two headings of a text the same anchor', () => {
  const texts = ['Mødet', 'Mødet', 'Mødet 2', 'Mødet'];
  expect(anchorsOf(texts.map((text) => `## ${text}`).join('\n\n'))).toEqual([
    'moedet',
    'moedet-2',
    'moedet-2-2',
    'moedet-3',
  ]);
});

it('gives the headings of another text their anchors anew', () => {
  expect([...anchorsOf('## Mødet'), ...anchorsOf('## Mødet')]).toEqual(['moedet', 'moedet']);
});

it('gives an anchor to a heading in a remark', () => {
  expect(anchorsOf('> ## Husk')).toEqual(['husk']);
});
