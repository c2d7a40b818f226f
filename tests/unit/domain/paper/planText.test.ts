import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/domain/text/block.ts';
import type { Block, Plan, TableRow } from '../../../../src/domain/text/block.ts';
import { sideBySide } from '../../../../src/domain/text/isolated.ts';
import { planText } from '../../../../src/domain/paper/planText.ts';

/** A row of a table, of which a cell may be empty. */
function row(head: string, ...cells: string[]): TableRow {
  return { head: plain(head), cells: cells.map((text) => (text === '' ? [] : plain(text))) };
}

function textOf(...blocks: Block[]): string {
  const plan: Plan = {
    locale: 'da',
    dir: 'ltr',
    title: 'Mine noter',
    fit: 'page',
    blocks: [{ kind: 'head', title: 'Mine noter', facts: [] }, ...blocks],
    messages: { pageOf: '', onPage: '', continued: '', ownCopy: '', undrawable: '' },
  };
  return planText(plan);
}

describe('A paper as text', () => {
  const cases: [string, Block[], string][] = [
    ['its title once when there is nothing else', [], 'Mine noter\n'],
    [
      'a line for each heading, paragraph and note, with an empty line between',
      [
        { kind: 'heading', level: 2, text: 'Mødet' },
        { kind: 'paragraph', text: [{ text: 'Jeg ' }, { text: 'vil', strong: true }] },
        { kind: 'note', text: plain('Husk') },
      ],
      'Mine noter\n\nMødet\n\nJeg vil\n\nHusk\n',
    ],
    [
      'what it begins with, each in a line: whose it is, what, by whom, and what is good to know',
      [
        {
          kind: 'head',
          title: 'Ark',
          name: 'Ida',
          by: 'Skrevet af mig.',
          facts: ['Den 1.', 'Teamet'],
        },
        { kind: 'head', title: 'Ark', nameLine: 'Navn', facts: [] },
      ],
      'Mine noter\n\nIda\nArk\nSkrevet af mig.\nDen 1.\nTeamet\n\nNavn\nArk\n',
    ],
    [
      'the number of a heading before it, and what others call it behind it',
      [{ kind: 'heading', level: 2, text: 'Arbejde', number: '1', note: 'Beskæftigelse' }],
      'Mine noter\n\n1 Arbejde · Beskæftigelse\n',
    ],
    [
      'what stands beside a heading below it',
      [
        {
          kind: 'beside',
          level: 2,
          heading: 'Mit håb',
          sign: 'important',
          blocks: [
            { kind: 'paragraph', text: plain('Ro') },
            { kind: 'list', ordered: false, items: [plain('Tid')] },
          ],
        },
      ],
      'Mine noter\n\nMit håb\nRo\n- Tid\n',
    ],
    [
      'what stands elsewhere by its name, for pages there are none',
      [
        {
          kind: 'places',
          items: [
            { text: '1 Arbejde', to: 'work' },
            { text: '2 Mig', to: 'self' },
          ],
        },
      ],
      'Mine noter\n\n1 Arbejde\n2 Mig\n',
    ],
    [
      'a dash or a number before each item',
      [
        { kind: 'list', ordered: false, items: [plain('Ro'), plain('Tid')] },
        { kind: 'list', ordered: true, items: [plain('Først'), plain('Så')] },
      ],
      'Mine noter\n\n- Ro\n- Tid\n\n1. Først\n2. Så\n',
    ],
    [
      'an answer right below its question',
      [
        {
          kind: 'answer',
          label: 'Hvad hjælper?',
          blocks: [
            { kind: 'paragraph', text: plain('Ro') },
            { kind: 'lines', count: 2 },
          ],
        },
      ],
      'Mine noter\n\nHvad hjælper?\nRo\n',
    ],
    [
      'what is written by hand by its name, and no page breaks',
      [{ kind: 'lines', count: 2, label: 'Dag' }, { kind: 'break' }, { kind: 'lines', count: 1 }],
      'Mine noter\n\nDag\n',
    ],
    [
      'a short answer in the line of its question',
      [
        {
          kind: 'paragraph',
          text: [{ text: 'Det hjælper: ', strong: true }, { text: 'Ro · Tid' }],
        },
      ],
      'Mine noter\n\nDet hjælper: Ro · Tid\n',
    ],
    [
      'what is typed beside Arabic in its own direction',
      [{ kind: 'paragraph', text: sideBySide([{ text: 'سائق' }, { text: '1998-2012' }]) }],
      'Mine noter\n\n\u2068سائق\u2069 · \u20681998-2012\u2069\n',
    ],
    [
      'what is typed beside Danish with no mark of direction',
      [{ kind: 'paragraph', text: sideBySide([{ text: 'Kok' }, { text: '1998-2012' }]) }],
      'Mine noter\n\nKok · 1998-2012\n',
    ],
    [
      'whose words an answer is, where that is told',
      [
        {
          kind: 'answer',
          label: 'Hvad hjælper?',
          mark: 'skrevet sammen',
          blocks: [{ kind: 'paragraph', text: plain('Ro') }],
        },
      ],
      'Mine noter\n\nHvad hjælper? (skrevet sammen)\nRo\n',
    ],
    [
      'boxes as they are ticked',
      [
        {
          kind: 'checks',
          items: [
            { text: 'Ro', checked: true },
            { text: 'Tid', checked: false },
          ],
        },
      ],
      'Mine noter\n\n[x] Ro\n[ ] Tid\n',
    ],
    [
      'nothing of a chart, for the table says the same',
      [{ kind: 'chart', alt: 'En tegning', strips: [], from: 'maj', to: 'juni' }],
      'Mine noter\n',
    ],
    ['nothing of lines to write on by hand', [{ kind: 'lines', count: 5 }], 'Mine noter\n'],
    [
      'a table row by row, as a person would say it',
      [
        {
          kind: 'table',
          columns: ['', 'Morgen', 'Aften'],
          rows: [
            row('Mandag', 'Træt', 'God'),
            row('Tirsdag', '', 'God'),
            row('Onsdag', '', ''),
            row('Torsdag', '', '', 'For meget'),
          ],
        },
      ],
      'Mine noter\n\nMandag: Morgen Træt, Aften God\nTirsdag: Aften God\nOnsdag: -\nTorsdag: For meget\n',
    ],
    [
      'a line a cell where a table holds sentences, so that one finds where each ends',
      [
        {
          kind: 'table',
          columns: ['Der står', 'I referatet', 'Sådan skal det stå'],
          rows: [
            row('Jeg sagde ja', 'Forkert', 'Jeg sagde, at jeg ville tænke over det', 'Uden navn'),
            row('Næste møde', 'Mangler', ''),
          ],
        },
      ],
      [
        'Mine noter',
        '',
        'Der står: Jeg sagde ja',
        'I referatet: Forkert',
        'Sådan skal det stå: Jeg sagde, at jeg ville tænke over det',
        'Uden navn',
        '',
        'Der står: Næste møde',
        'I referatet: Mangler',
        '',
      ].join('\n'),
    ],
  ];
  it.each(cases)('has %s', (_, blocks, expected) => {
    expect(textOf(...blocks)).toBe(expected);
  });
});
