/** What stands on the first page: blocks are as high as this says, so that a test can read what finds room. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/domain/text/block.ts';
import type { Block, BlockOf, Front, FrontItem } from '../../../../src/domain/text/block.ts';
import { textsOf } from '../../../../src/domain/text/blockText.ts';
import { blocksOf, lacksFirst, settled } from '../../../../src/domain/paper/front.ts';

function line(text: string): Block {
  return { kind: 'paragraph', text: plain(text) };
}

type Changes = Partial<Omit<FrontItem, 'block'>> &
  Partial<Pick<BlockOf<'beside'>, 'sign' | 'lang'>>;

/** An answer of so many lines, a letter each. */
function item(heading: string, words: string, changes: Changes = {}): FrontItem {
  const { first = false, repeats = false, ...more } = changes;
  const blocks = [...words].map(line);
  return { block: { kind: 'beside', level: 2, heading, blocks, ...more }, first, repeats };
}

const front: Front = {
  lead: [{ kind: 'head', title: 'Ark', facts: [] }],
  items: [],
  end: [line('Slut')],
  body: [],
  words: { rest: 'Resten', more: 'Mere' },
};

/** Each line is as high as the others; a heading stands beside its lines. */
function heightOf(blocks: Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'beside') return sum + heightOf(block.blocks);
    if (block.kind === 'places') return sum + block.items.length;
    return sum + (block.kind === 'break' ? 0 : 1);
  }, 0);
}

/** The first page, and what comes after it; a page break is a line of dashes. */
function told(changes: Partial<Front>, room: number): string[] {
  return settled({ ...front, ...changes }, room, heightOf).flatMap((block) =>
    block.kind === 'break' ? ['---'] : textsOf([block]).map((text) => text.replaceAll('\n', ' ')),
  );
}

const topic: Block = { kind: 'heading', level: 2, id: 'work', number: '1', text: 'Arbejde' };
const body = [topic, line('Kok')];

describe('The first page', () => {
  it.each<[string, Partial<Front>, number, string[]]>([
    [
      'is all of it, once, where all is on one page',
      { items: [item('Håb', 'a'), item('Igen', 'k', { repeats: true })], body },
      5,
      ['Ark', 'Håb a', '1 Arbejde', 'Kok', 'Slut'],
    ],
    [
      'tells again what is important of a longer paper, and where the rest is',
      {
        items: [item('Håb', 'a'), item('Igen', 'k', { repeats: true })],
        body: [...body, line('x')],
      },
      5,
      ['Ark', 'Håb a', 'Igen k', 'Resten 1 Arbejde', 'Slut', '---', '1 Arbejde', 'Kok', 'x'],
    ],
    [
      'tells again only what finds room',
      {
        items: [item('Håb', 'a'), item('Igen', 'kk', { repeats: true })],
        body: [...body, line('x')],
      },
      5,
      ['Ark', 'Håb a', 'Resten 1 Arbejde', 'Slut', '---', '1 Arbejde', 'Kok', 'x'],
    ],
    [
      'has whole answers as far as they fit, and names what it leaves out and where that is',
      { items: [item('Lang', 'abcdef'), item('Kort', 'g')], body },
      7,
      [
        ...['Ark', 'Kort g', 'Resten Mere: Lang Mere 1 Arbejde', 'Slut', '---'],
        ...['Mere', 'Lang a b c d e f', '1 Arbejde', 'Kok'],
      ],
    ],
    [
      'has what is not to be missed before what comes first, and that before the others',
      {
        items: [
          item('Andet', 'a'),
          item('Først', 'bbb', { first: true }),
          item('Husk', 'cccc', { sign: 'important' }),
        ],
      },
      8,
      [
        'Ark',
        'Husk c c c c',
        'Resten Mere: Andet · Først Mere',
        'Slut',
        '---',
        'Mere',
        'Andet a',
        'Først b b b',
      ],
    ],
    [
      'has what comes first before the others, though it is no shorter',
      { items: [item('Andet', 'aaa'), item('Først', 'bbb', { first: true })] },
      7,
      ['Ark', 'Først b b b', 'Resten Mere: Andet Mere', 'Slut', '---', 'Mere', 'Andet a a a'],
    ],
    [
      'has an answer of each heading that comes first before another of the same, however long',
      {
        items: [
          item('A', 'aa', { first: true }),
          item('A', 'bbb', { first: true }),
          item('B', 'cccc', { first: true }),
        ],
        body: [line('x'), line('y')],
      },
      10,
      [
        ...['Ark', 'A a a', 'B c c c c', 'Resten Mere: A Mere', 'Slut', '---'],
        ...['Mere', 'A b b b', 'x', 'y'],
      ],
    ],
    [
      'has what comes first once no other has to be named',
      {
        items: [item('Først', 'bbb', { first: true }), item('En', 'a')],
        body: [line('x'), line('y')],
      },
      6,
      ['Ark', 'Først b b b', 'En a', 'Slut', '---', 'x', 'y'],
    ],
    [
      'counts once the answers below one heading',
      { items: [item('A', 'a'), item('A', 'b')], body: [...'wxyz'].map(line) },
      5,
      ['Ark', 'A a b', 'Slut', '---', 'w', 'x', 'y', 'z'],
    ],
    [
      'has the two short ones where one long would take their room',
      { items: [item('Fire', 'dddd'), item('En', 'a'), item('To', 'bb')] },
      8,
      ['Ark', 'En a', 'To b b', 'Resten Mere: Fire Mere', 'Slut', '---', 'Mere', 'Fire d d d d'],
    ],
    [
      'names a place by its words alone where it has no number',
      {
        items: [item('En', 'a')],
        body: [{ kind: 'heading', level: 2, id: 'uge', text: 'Uge' }, line('x')],
      },
      4,
      ['Ark', 'En a', 'Resten Uge', 'Slut', '---', 'Uge', 'x'],
    ],
    [
      'has the short ones before the long of the same weight, and keeps their order',
      { items: [item('To', 'bb'), item('Fire', 'dddd'), item('En', 'a')] },
      7,
      ['Ark', 'To b b', 'En a', 'Resten Mere: Fire Mere', 'Slut', '---', 'Mere', 'Fire d d d d'],
    ],
    [
      'has room for one more once the last that is named finds room',
      { items: [item('En', 'aa'), item('To', 'bb')], body: [line('x'), line('y')] },
      6,
      ['Ark', 'En a a', 'To b b', 'Slut', '---', 'x', 'y'],
    ],
    [
      'names no place where nothing has a name',
      { items: [item('En', 'a')], body: [{ kind: 'heading', level: 2, text: 'Uge' }, line('x')] },
      4,
      ['Ark', 'En a', 'Slut', '---', 'Uge', 'x'],
    ],
    [
      'is what there is, with nothing after it, alone: what is left out is named',
      { items: [item('Lang', 'abcdef'), item('Kort', 'g')], body, alone: true },
      4,
      ['Ark', 'Kort g', 'Resten Mere: Lang', 'Slut'],
    ],
    [
      'names nothing alone when nothing is left out, however much is in the body',
      { items: [item('Kort', 'g'), item('Igen', 'k', { repeats: true })], body, alone: true },
      4,
      ['Ark', 'Kort g', 'Igen k', 'Slut'],
    ],
    [
      'begins and ends as it does, however little room there is',
      { items: [item('Kort', 'g')] },
      0,
      ['Ark', 'Resten Mere: Kort Mere', 'Slut', '---', 'Mere', 'Kort g'],
    ],
    [
      'has nothing after it when all of that is told again',
      { items: [item('Igen', 'kkkk', { repeats: true })] },
      1,
      ['Ark', 'Slut'],
    ],
  ])('%s', (_, changes, room, expected) => {
    expect(told(changes, room)).toEqual(expected);
  });

  it('leads to what it leaves out, which stands a level lower', () => {
    const blocks = settled({ ...front, items: [item('Lang', 'ab')] }, 3, heightOf);
    const places = [{ text: 'Mere', to: 'more' }];
    expect(blocks).toMatchObject([
      { kind: 'head' },
      { heading: 'Resten', blocks: [{ kind: 'paragraph' }, { kind: 'places', items: places }] },
      { kind: 'paragraph' },
      { kind: 'break' },
      { kind: 'heading', level: 2, id: 'more', text: 'Mere' },
      { kind: 'beside', level: 3, heading: 'Lang' },
    ]);
  });

  const anyItem = fc
    .record({
      lines: fc.integer({ min: 1, max: 9 }),
      heading: fc.constantFrom('Håb', 'Ro', 'Tid'),
      first: fc.boolean(),
      repeats: fc.boolean(),
      isImportant: fc.boolean(),
    })
    .map(({ lines, heading, isImportant, ...changes }) =>
      item(heading, 'x'.repeat(lines), { ...changes, ...(isImportant && { sign: 'important' }) }),
    );

  it('loses no line and says none twice but what repeats, and is no higher than there is room', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { maxLength: 8 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 12 }),
        (drawn, room, rest) => {
          const items = drawn.map((one, at) => {
            const blocks = one.block.blocks.map((_, row) => line(`item-${at}-${row}.`));
            return { ...one, block: { ...one.block, blocks } };
          });
          const after = [topic, ...Array.from({ length: rest }, (_, at) => line(`body-${at}.`))];
          const blocks = settled({ ...front, items, body: after }, room, heightOf);
          const text = textsOf(blocks).join('\n');
          const times = (one: string): number => text.split(one).length - 1;
          const once = [
            ...items
              .filter(({ repeats }) => !repeats)
              .flatMap(({ block }) => textsOf(block.blocks)),
            ...textsOf(after.slice(1)),
          ];
          expect(once.filter((one) => times(one) !== 1)).toEqual([]);
          const again = items.filter(({ repeats }) => repeats);
          expect(
            again.flatMap(({ block }) => textsOf(block.blocks)).filter((one) => times(one) > 1),
          ).toEqual([]);
          const end = blocks.findIndex(({ kind }) => kind === 'break');
          const page = end < 0 ? blocks : blocks.slice(0, end);
          // It begins, says where the rest is, and ends, though there were no room for that.
          const least = heightOf([...front.lead, ...front.end]) + 3;
          expect(heightOf(page)).toBeLessThanOrEqual(Math.max(room, least));
        },
      ),
    );
  });
});

describe('Answers in order', () => {
  const headings = (...items: FrontItem[]): string[] =>
    textsOf(blocksOf(items)).map((text) => text.replaceAll('\n', ' '));

  it.each<[string, FrontItem[], string[]]>([
    ['stand together below the heading they share', [item('A', 'x'), item('A', 'y')], ['A x y']],
    [
      'stand apart where another is between',
      [item('A', 'x'), item('B', 'y'), item('A', 'z')],
      ['A x', 'B y', 'A z'],
    ],
    [
      'stand apart in two languages',
      [item('A', 'x'), item('A', 'y', { lang: 'en' })],
      ['A x', 'A y'],
    ],
    ['are none where there are none', [], []],
  ])('%s', (_, items, expected) => {
    expect(headings(...items)).toEqual(expected);
  });
});

describe('What comes first', () => {
  const first = item('Først', 'abc', { first: true });
  it.each<[string, Partial<Front>, number, boolean]>([
    ['lacks nothing where it has found room', { items: [first], body }, 7, false],
    ['lacks what has found no room', { items: [first], body }, 4, true],
    [
      'lacks what has found no room, though another of it has',
      { items: [item('Kort', 'a', { first: true }), first], body },
      6,
      true,
    ],
    [
      'lacks nothing where only others have found no room',
      { items: [item('A', 'abc')], body },
      4,
      false,
    ],
    [
      'lacks nothing where a heading of it has found room with some of what it is of',
      { items: [first, item('Først', 'abcdef', { first: true })], body },
      9,
      false,
    ],
    [
      'lacks nothing where all is on one page, which tells nothing again',
      { items: [item('Igen', 'k', { first: true, repeats: true })], body },
      20,
      false,
    ],
    [
      'lacks what has found no room on a page alone',
      { items: [first], body, alone: true },
      3,
      true,
    ],
  ])('%s', (_, changes, room, expected) => {
    const whole = { ...front, ...changes };
    expect(lacksFirst(whole, settled(whole, room, heightOf))).toBe(expected);
  });
});
