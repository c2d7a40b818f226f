import { expect, test } from 'vitest';
import { plain } from '../../../../src/domain/text/block.ts';
import type { Block, Inline } from '../../../../src/domain/text/block.ts';
import { inlineText } from '../../../../src/domain/text/blockText.ts';
import { enlarged } from '../../../../src/domain/paper/largePrint.ts';

function tableOf(...rows: [string, ...string[]][]): Block {
  const columns = ['', 'Morgen', 'Aften'];
  const textOf = (cell: string): Inline[] => (cell === '' ? [] : plain(cell));
  return {
    kind: 'table',
    columns,
    rows: rows.map(([head, ...cells]) => ({ head: strong(head), cells: cells.map(textOf) })),
  };
}

function strong(text: string): Inline[] {
  return [{ text, strong: true }];
}

function paragraph(...runs: Inline[]): Block {
  return { kind: 'paragraph', text: runs };
}

/** A paragraph as it is read, and whether its first words are strong. */
function read(blocks: Block[]): unknown[] {
  return blocks.map((block) => {
    if (block.kind === 'answer' || block.kind === 'beside')
      return { ...block, blocks: read(block.blocks) };
    if (block.kind !== 'paragraph') return block;
    const isStrong = block.text[0]?.strong === true;
    return `${isStrong ? '*' : ''}${inlineText(block.text)}`;
  });
}

test.each<[string, Block[], unknown[]]>([
  ['leaves what is no table', [paragraph({ text: 'Ro' })], ['Ro']],
  [
    'sets the cells of a row behind its head, each with its column, and leaves out the empty',
    [tableOf(['Mandag', 'går godt', 'svært'], ['Tirsdag', '', 'hvile'], ['Onsdag', '', ''])],
    ['*Mandag: Morgen: går godt · Aften: svært', '*Tirsdag: Aften: hvile', '*Onsdag'],
  ],
  [
    'has a line to write on for each cell of an empty table',
    [tableOf(['Mandag', '', ''])],
    [
      '*Mandag',
      { kind: 'lines', count: 1, label: 'Morgen', keep: 'next' },
      { kind: 'lines', count: 1, label: 'Aften', keep: 'whole' },
    ],
  ],
  [
    'finds a table in an answer, and keeps a cell that has no column',
    [{ kind: 'answer', label: 'Uge', blocks: [tableOf(['Mandag', '', 'svært', 'mere'])] }],
    [
      {
        kind: 'answer',
        label: 'Uge',
        blocks: ['*Mandag: Aften: svært · : mere'],
      },
    ],
  ],
  [
    'finds a table beside a heading',
    [{ kind: 'beside', level: 2, heading: 'Uge', blocks: [tableOf(['Mandag', 'svært'])] }],
    [{ kind: 'beside', level: 2, heading: 'Uge', blocks: ['*Mandag: Morgen: svært'] }],
  ],
  ['has nothing of a table without rows', [tableOf()], []],
  [
    'keeps a note',
    [{ kind: 'note', text: plain('Husk') }],
    [{ kind: 'note', text: plain('Husk') }],
  ],
])('Large print %s', (_, blocks, expected) => {
  expect(read(enlarged(blocks))).toEqual(expected);
});

test('Large print keeps the direction of what is typed in a cell, and the language of its table', () => {
  const cell = [{ text: 'سائق', isolated: true as const }];
  const columns = ['', 'Job'];
  expect(
    enlarged([{ kind: 'table', lang: 'da', columns, rows: [{ head: cell, cells: [cell] }] }]),
  ).toEqual([
    { kind: 'paragraph', lang: 'da', text: [...cell, { text: ': ' }, { text: 'Job: ' }, ...cell] },
  ]);
});
