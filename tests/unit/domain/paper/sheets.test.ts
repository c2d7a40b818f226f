import { expect, test } from 'vitest';
import type { Block } from '../../../../src/domain/text/block.ts';
import { sheetsIn } from '../../../../src/domain/paper/sheets.ts';
import { planOf } from '../../pdf/papers.ts';

const title: Block = { kind: 'heading', level: 1, text: 'Ark' };

test.each<[number, Block[]]>([
  [1, []],
  [1, [{ kind: 'break' }, { kind: 'heading', level: 2, text: 'Trin' }]],
  [3, [{ kind: 'break' }, title, { kind: 'break' }, title]],
])('There are as many sheets as titles: %i', (count, blocks) => {
  expect(sheetsIn(planOf(...blocks))).toBe(count);
});
