/** Headings and labels in a second language: which have a gloss, where it stands, and what is left alone. */
import { describe, expect, it, test } from 'vitest';
import { plain } from '../../../../src/domain/text/block.ts';
import type { Block, Gloss, Plan } from '../../../../src/domain/text/block.ts';
import { textsOf } from '../../../../src/domain/text/blockText.ts';
import { settled } from '../../../../src/domain/paper/front.ts';
import { withGlosses } from '../../../../src/domain/paper/glosses.ts';
import type { Glosses } from '../../../../src/domain/paper/glosses.ts';
import { bare } from '../../pdf/papers.ts';

const english: Glosses = {
  lang: 'en',
  dir: 'ltr',
  words: { Job: 'Work', Navn: 'Name', Resten: 'The rest', Mere: 'More' },
};
const arabic: Glosses = { ...english, lang: 'ar', dir: 'rtl' };
const work: Gloss = { text: 'Work', lang: 'en' };
const below: Gloss = { ...work, at: 'below' };

function glossed(block: Block, glosses = english): Block | undefined {
  return withGlosses(bare(block), glosses).blocks[0];
}

const said = plain('Kok');

test.each<[string, Block, object]>([
  [
    'the title of a head, and at the line for a name',
    { kind: 'head', title: 'Job', nameLine: 'Navn', facts: [] },
    { gloss: below, nameGloss: { text: 'Name', lang: 'en' } },
  ],
  ['a heading', { kind: 'heading', level: 2, text: 'Job' }, { gloss: work }],
  [
    'a narrow heading, and inside of what stands beside it',
    {
      kind: 'beside',
      level: 2,
      heading: 'Job',
      blocks: [{ kind: 'answer', label: 'Job', blocks: [] }],
    },
    { gloss: below, blocks: [{ kind: 'answer', label: 'Job', blocks: [], gloss: work }] },
  ],
  ['lines to write on', { kind: 'lines', count: 1, label: 'Job' }, { gloss: work }],
  ['no lines without a label', { kind: 'lines', count: 1 }, {}],
  ['cards', { kind: 'cards', items: ['Job', 'Uge'] }, { glosses: [below, undefined] }],
  [
    'boxes to tick',
    { kind: 'checks', items: [{ text: 'Job', checked: false }] },
    { items: [{ text: 'Job', checked: false, gloss: work }] },
  ],
  [
    'the heads of a table, and of rows to write in',
    {
      kind: 'table',
      columns: ['Job', 'Uge'],
      rows: [
        { head: plain('Job'), cells: [], room: 1 },
        { head: plain('Job'), cells: [] },
      ],
    },
    {
      glosses: [below, undefined],
      rows: [
        { head: plain('Job'), cells: [], room: 1, gloss: below },
        { head: plain('Job'), cells: [] },
      ],
    },
  ],
  [
    'what was asked before an answer in its line',
    { kind: 'paragraph', text: [{ text: 'Job: ', soft: true }, ...said] },
    {
      text: [
        { text: 'Job: ', soft: true },
        { text: '(Work)', soft: true, isolated: true, lang: 'en' },
        { text: ' ' },
        ...said,
      ],
    },
  ],
  [
    'no label that it does not know',
    { kind: 'paragraph', text: [{ text: 'Uge: ', soft: true }, ...said] },
    {},
  ],
  ['nothing that somebody wrote', { kind: 'paragraph', text: plain('Job') }, {}],
  [
    'nothing that is said softly alone',
    { kind: 'paragraph', text: [{ text: 'Job', soft: true }] },
    {},
  ],
  ['nothing in another language', { kind: 'heading', level: 2, text: 'Job', lang: 'sv' }, {}],
  [
    'what is in the language of the paper again',
    {
      kind: 'beside',
      level: 2,
      lang: 'sv',
      heading: 'Job',
      blocks: [{ kind: 'heading', level: 3, text: 'Job', lang: 'da' }],
    },
    { blocks: [{ kind: 'heading', level: 3, text: 'Job', lang: 'da', gloss: work }] },
  ],
  ['no list', { kind: 'list', ordered: false, items: [plain('Job')] }, {}],
])('A gloss stands at %s', (_, block, added) => {
  expect(glossed(block)).toEqual({ ...block, ...added });
});

test('A gloss that runs the other way does not share a side of the line', () => {
  const heading: Block = { kind: 'heading', level: 2, text: 'Job' };
  expect(glossed(heading, arabic)).toEqual({
    ...heading,
    gloss: { text: 'Work', lang: 'ar', at: 'far' },
  });
});

describe('The first page', () => {
  const item = (heading: string) => ({
    block: { kind: 'beside' as const, level: 2 as const, heading, blocks: [] },
    first: false,
    repeats: false,
  });
  const plan: Plan = {
    ...bare(),
    front: {
      lead: [{ kind: 'head', title: 'Job', facts: [] }],
      items: [item('Job'), item('Uge')],
      end: [],
      body: [{ kind: 'heading', level: 2, text: 'Job' }],
      words: { rest: 'Resten', more: 'Mere' },
    },
  };

  it('has glosses in all its parts, and in what it says of the rest', () => {
    const { front, inTwo } = withGlosses(plan, english);
    expect(inTwo).toBe(true);
    const blocks = front ? settled(front, 2, (some) => some.length) : [];
    expect(textsOf(blocks)).toEqual([
      'Job\nWork',
      'Resten\nThe rest\nMere: Job · Uge\nMere',
      '',
      'Mere (More)',
      'Job\nWork',
      'Uge',
      'Job (Work)',
    ]);
  });

  it('says what has no gloss without', () => {
    const { front } = withGlosses(plan, { ...english, words: {} });
    expect(front?.glosses).toEqual({});
  });
});

test('A plan in words has each gloss in brackets, or on a line of its own', () => {
  const blocks: Block[] = [
    { kind: 'head', title: 'Ark', nameLine: 'Navn', nameGloss: work, facts: [] },
    { kind: 'answer', label: 'Job', mark: 'mine ord', gloss: work, blocks: [] },
    { kind: 'lines', count: 1, label: 'Job', gloss: { ...work, at: 'far' } },
    { kind: 'checks', items: [{ text: 'Job', checked: true, gloss: work }] },
    { kind: 'cards', items: ['Job'], glosses: [below] },
  ];
  expect(textsOf(blocks)).toEqual([
    'Navn (Work)\nArk',
    'Job (mine ord) (Work)',
    'Job\nWork',
    '[x] Job (Work)',
    '1. Job\nWork',
  ]);
});
