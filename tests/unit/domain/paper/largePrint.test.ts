import { expect, test } from 'vitest';
import { plain } from '../../../../src/domain/text/block.ts';
import type { Block } from '../../../../src/domain/text/block.ts';
import { enlarged } from '../../../../src/domain/paper/largePrint.ts';

function tableOf(...rows: [string, ...string[]][]): Block {
  const columns = ['', 'Morgen', 'Aften'];
  return { kind: 'table', columns, rows: rows.map(([head, ...cells]) => ({ head, cells })) };
}

function paragraph(...runs: { text: string; strong?: true }[]): Block {
  return { kind: 'paragraph', text: runs };
}

const monday = paragraph({ text: 'Mandag', strong: true });

test.each<[string, Block[], Block[]]>([
  ['leaves what is no table', [paragraph({ text: 'Ro' })], [paragraph({ text: 'Ro' })]],
  [
    'sets the cells of a row behind its head, each with its column, and leaves out the empty',
    [tableOf(['Mandag', 'går godt', 'svært'], ['Tirsdag', '', 'hvile'], ['Onsdag', '', ''])],
    [
      paragraph({ text: 'Mandag: ', strong: true }, { text: 'Morgen: går godt · Aften: svært' }),
      paragraph({ text: 'Tirsdag: ', strong: true }, { text: 'Aften: hvile' }),
    ],
  ],
  [
    'has a line to write on for each cell of an empty table',
    [tableOf(['Mandag', '', ''])],
    [
      monday,
      { kind: 'lines', count: 1, label: 'Morgen' },
      { kind: 'lines', count: 1, label: 'Aften' },
    ],
  ],
  [
    'finds a table in an answer, and keeps a cell that has no column',
    [{ kind: 'answer', label: 'Uge', blocks: [tableOf(['Mandag', '', 'svært', 'mere'])] }],
    [
      {
        kind: 'answer',
        label: 'Uge',
        blocks: [paragraph({ text: 'Mandag: ', strong: true }, { text: 'Aften: svært · : mere' })],
      },
    ],
  ],
  ['has nothing of a table without rows', [tableOf()], []],
  [
    'keeps a note',
    [{ kind: 'note', text: plain('Husk') }],
    [{ kind: 'note', text: plain('Husk') }],
  ],
])('Large print %s', (_, blocks, expected) => {
  expect(enlarged(blocks)).toEqual(expected);
});
