import { expect, test } from 'vitest';
import type { Block } from '../../../../src/domain/text/block.ts';
import { sheetsIn } from '../../../../src/domain/paper/sheets.ts';
import { bare } from '../../pdf/papers.ts';

const head: Block = { kind: 'head', title: 'Ark', facts: [] };

test.each<[number, Block[]]>([
  [1, []],
  [1, [{ kind: 'break' }, { kind: 'heading', level: 2, text: 'Trin' }]],
  [1, [head]],
  [3, [head, { kind: 'break' }, head, { kind: 'break' }, head]],
])('There are as many sheets as heads, and one at least: %i', (count, blocks) => {
  expect(sheetsIn(bare(...blocks))).toBe(count);
});
