/** Plans of any text whatever, for the promise that each of them gives a paper. */
import fc from 'fast-check';
import type { Block, BlockOf, Front, Inline, Plan } from '../../../src/domain/text/block.ts';

/** Code units as they come: half pairs, controls, right-to-left, marks without a letter. */
const units = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const text = fc.oneof(
  fc.string({ unit: units }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '\n', '$&{page}{signs}', 'مرحبا', 'שלום', '</x>&', '(\\)', '\ufeff'),
);
const inlines: fc.Arbitrary<Inline[]> = fc.array(
  fc.record(
    {
      text,
      strong: fc.constant(true as const),
      soft: fc.constant(true as const),
      isolated: fc.constant(true as const),
      href: fc.oneof(fc.webUrl(), text),
    },
    { requiredKeys: ['text'] },
  ),
  { maxLength: 4 },
);

/** Tables that need not be even: heads and cells too few or too many. */
export const anyTable: fc.Arbitrary<BlockOf<'table'>> = fc.record({
  kind: fc.constant('table'),
  columns: fc.array(text, { maxLength: 12 }),
  rows: fc.array(fc.record({ head: inlines, cells: fc.array(inlines, { maxLength: 12 }) }), {
    maxLength: 8,
  }),
});

const part = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
const anyChart: fc.Arbitrary<BlockOf<'chart'>> = fc.record(
  {
    kind: fc.constant('chart'),
    alt: text,
    strips: fc.array(
      fc.record({
        label: text,
        high: text,
        low: text,
        steps: fc.integer({ min: 1, max: 5 }),
        bars: fc.array(part, { maxLength: 30 }),
      }),
      { maxLength: 20 },
    ),
    from: text,
    to: text,
    note: text,
  },
  { requiredKeys: ['kind', 'alt', 'strips', 'from', 'to'] },
);

/** Of these some are the ids of headings, and places lead to some of them. */
const id = fc.constantFrom('work', 'self', '');
const sign = fc.constantFrom('important' as const, 'question' as const);
const head: fc.Arbitrary<BlockOf<'head'>> = fc.record(
  {
    kind: fc.constant('head' as const),
    title: text,
    name: text,
    nameLine: text,
    by: text,
    facts: fc.array(text, { maxLength: 4 }),
  },
  { requiredKeys: ['kind', 'title', 'facts'] },
);

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    fc.record(
      {
        kind: fc.constant('heading' as const),
        level: fc.constantFrom(2 as const, 3 as const, 4 as const),
        text,
        id,
        number: text,
        note: text,
      },
      { requiredKeys: ['kind', 'level', 'text'] },
    ),
    head,
    fc.record(
      {
        kind: fc.constant('beside' as const),
        level: fc.constantFrom(2 as const, 3 as const),
        heading: text,
        sign,
        blocks: fc.array(tie('block'), { maxLength: 3 }),
      },
      { requiredKeys: ['kind', 'level', 'heading', 'blocks'] },
    ),
    fc.record({
      kind: fc.constant('places' as const),
      items: fc.array(fc.record({ text, to: id }), { maxLength: 5 }),
    }),
    fc.record({ kind: fc.constantFrom('paragraph' as const, 'note' as const), text: inlines }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(inlines, { maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('checks' as const),
      items: fc.array(fc.record({ text, checked: fc.boolean() }), { maxLength: 4 }),
    }),
    anyTable,
    anyChart,
    fc.record({ kind: fc.constant('lines' as const), count: fc.nat({ max: 60 }) }),
    fc.record(
      {
        kind: fc.constant('answer' as const),
        label: text,
        mark: text,
        blocks: fc.array(tie('block'), { maxLength: 3 }),
      },
      { requiredKeys: ['kind', 'label', 'blocks'] },
    ),
  ),
}));

const blocks = fc.array(block, { maxLength: 8 });

const besides: fc.Arbitrary<BlockOf<'beside'>> = fc.record(
  {
    kind: fc.constant('beside' as const),
    level: fc.constant(2 as const),
    heading: text,
    sign,
    blocks,
  },
  { requiredKeys: ['kind', 'level', 'heading', 'blocks'] },
);

const front: fc.Arbitrary<Front> = fc.record(
  {
    lead: fc.array(head, { maxLength: 1 }),
    items: fc.array(fc.record({ block: besides, first: fc.boolean(), repeats: fc.boolean() }), {
      maxLength: 6,
    }),
    body: blocks,
    end: fc.array(block, { maxLength: 2 }),
    words: fc.record({ rest: text, more: text }),
    alone: fc.constant(true as const),
  },
  { requiredKeys: ['lead', 'items', 'body', 'end', 'words'] },
);

export const anyPlan: fc.Arbitrary<Plan> = fc.record(
  {
    locale: fc.oneof(fc.constantFrom('da', 'uk', 'ar'), text),
    dir: fc.constantFrom('ltr', 'rtl'),
    title: text,
    fit: fc.constantFrom('pages', 'page', 'note', 'case'),
    blocks,
    front,
    foot: fc.oneof(fc.record({ name: text }), fc.record({ line: text })),
    isOwn: fc.constant(true as const),
    messages: fc.record({
      pageOf: text,
      onPage: text,
      continued: text,
      ownCopy: text,
      undrawable: text,
    }),
  },
  { requiredKeys: ['locale', 'dir', 'title', 'fit', 'blocks', 'messages'] },
);
