import { expect, test } from 'vitest';
import { plain } from '../../../../src/domain/text/block.ts';
import type { Block } from '../../../../src/domain/text/block.ts';
import { sideBySide } from '../../../../src/domain/text/isolated.ts';
import { beforeAnswer, labelIn, runIn } from '../../../../src/domain/text/runIn.ts';

const words = (text: string): Block => ({ kind: 'paragraph', text: plain(text) });

test.for([
  ['Job', 'Job: '],
  ['Hvor?', 'Hvor? '],
])('A short answer stands after %s, in its own direction', ([label = '', before = '']) => {
  expect(runIn(label, [words('سائق')])).toEqual([
    {
      kind: 'paragraph',
      text: [
        { text: before, soft: true },
        { text: 'سائق', isolated: true },
      ],
    },
  ]);
});

test('Texts side by side stay as they are after what was asked', () => {
  const text = sideBySide([{ text: 'العربية', strong: true }, { text: 'I hverdagen' }]);
  expect(runIn('Sprog', [{ kind: 'paragraph', text }])).toEqual([
    { kind: 'paragraph', text: [{ text: 'Sprog: ', soft: true }, ...text] },
  ]);
});

test('A longer answer stands below what was asked, and none not at all', () => {
  const blocks = [words('En'), words('To')];
  expect(runIn('Job', blocks)).toEqual([{ kind: 'answer', label: 'Job', blocks }]);
  expect(runIn('Job', [])).toEqual([]);
});

test.each(['Job', 'Hvor?', 'Kl. 10:30'])(
  'What was asked is found again before its answer: %s',
  (label) => {
    expect(labelIn(beforeAnswer(label))).toBe(label);
  },
);
