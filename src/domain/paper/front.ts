/** What stands on the first page of a paper of several: whole answers, as many as there is room for. */
import { plain } from '../text/block.ts';
import type { Block, BlockOf, Front, FrontItem, Gloss } from '../text/block.ts';

/** The id of the heading above what found no room on the first page. */
const MORE = 'more';

/**
 * The blocks of a paper whose first page has `room`; the height of blocks is whatever `heightOf` measures it in. Answers
 * are taken whole: first those that come first, then the others, each where it fits. On the page they keep their order.
 */
export function settled(
  front: Front,
  room: number,
  heightOf: (blocks: Block[]) => number,
): Block[] {
  const { lead, items, end, body, words, glosses = {}, alone } = front;
  const all = blocksOf(items.filter(({ repeats }) => !repeats));
  // All of it on one page: nothing has to be said twice.
  const whole = [...lead, ...all, ...body, ...end];
  if (!alone && heightOf(whole) <= room) return whole;
  const rest = (moved: FrontItem[]): Block[] => {
    const left = headingsOf(moved);
    const names: Block[] =
      left.length === 0
        ? []
        : [{ kind: 'paragraph', text: plain(`${words.more}: ${left.join(' · ')}`) }];
    const places = [
      ...(left.length === 0 ? [] : [{ text: words.more, to: MORE }]),
      ...topicsOf(body),
    ];
    const listed: Block[] = alone || places.length === 0 ? [] : [{ kind: 'places', items: places }];
    const blocks = [...names, ...listed];
    const heading = { level: 2 as const, heading: words.rest, ...glossOf(glosses.rest) };
    return blocks.length === 0 ? [] : [{ kind: 'beside', ...heading, blocks }];
  };
  const own = items.filter(({ repeats }) => !repeats);
  const chosen = new Set<FrontItem>();
  const fixed = heightOf([...lead, ...end]);
  let used = fixed;
  const heights = new Map(items.map((item) => [item, heightOf([item.block])]));
  const order = byWeight(items, heights);
  // Answers below one heading are lower together than each by itself.
  const heightWith = (item: FrontItem, isIn: boolean): number =>
    heightOf(
      blocksOf(
        items.filter(
          (one) =>
            one.block.heading === item.block.heading && (chosen.has(one) || (isIn && one === item)),
        ),
      ),
    );
  const take = (item: FrontItem): void => {
    const left = own.filter((one) => one !== item && !chosen.has(one));
    const height = heightWith(item, true) - heightWith(item, false);
    if (chosen.has(item) || used + height + heightOf(rest(left)) > room) return;
    chosen.add(item);
    used += height;
  };
  order.forEach(take);
  // The fewer are named as left out, the more room there is.
  order.forEach(take);
  const moved = own.filter((item) => !chosen.has(item));
  const page = [
    ...lead,
    ...blocksOf(items.filter((item) => chosen.has(item))),
    ...rest(moved),
    ...end,
  ];
  if (alone) return page;
  const more: Block[] =
    moved.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: words.more, id: MORE, ...glossOf(glosses.more) },
          ...lower(blocksOf(moved)),
        ];
  const after = [...more, ...body];
  return after.length === 0 ? page : [...page, { kind: 'break' }, ...after];
}

/** Whether a heading of what comes first has found no room on the first page. On a page that holds all, none has to. */
export function lacksFirst({ items, alone }: Front, blocks: Block[]): boolean {
  const end = blocks.findIndex(({ kind }) => kind === 'break');
  if (end < 0 && !alone) return false;
  const page = end < 0 ? blocks : blocks.slice(0, end);
  const named = new Set(page.flatMap((block) => (block.kind === 'beside' ? [block.heading] : [])));
  return items.some(({ first, block }) => first && !named.has(block.heading));
}

/**
 * What is not to be missed, then of what comes first an answer of each heading, then its other answers, then the rest; of
 * these the short ones before the long, so that there is room for more.
 */
function byWeight(items: FrontItem[], heights: Map<FrontItem, number>): FrontItem[] {
  const headings = items.map(({ block }) => block.heading);
  const weight = ({ block, first }: FrontItem, at: number): number => {
    if (block.sign === 'important') return 0;
    if (!first) return 3;
    return headings.indexOf(block.heading) === at ? 1 : 2;
  };
  return items
    .map((item, at) => ({ item, weight: weight(item, at), height: heights.get(item) ?? 0 }))
    .sort((a, b) => a.weight - b.weight || a.height - b.height)
    .map(({ item }) => item);
}

/** Answers in order; neighbours that have the same heading stand beside it together. */
export function blocksOf(items: FrontItem[]): Block[] {
  const blocks: BlockOf<'beside'>[] = [];
  for (const { block } of items) {
    const last = blocks.at(-1);
    if (last?.heading === block.heading && last.lang === block.lang)
      blocks[blocks.length - 1] = { ...last, blocks: [...last.blocks, ...block.blocks] };
    else blocks.push(block);
  }
  return blocks;
}

function glossOf(gloss: Gloss | undefined): { gloss?: Gloss } {
  return gloss === undefined ? {} : { gloss };
}

function headingsOf(items: FrontItem[]): string[] {
  return [...new Set(items.map(({ block }) => block.heading))];
}

/** The same below a heading of their own. */
function lower(blocks: Block[]): Block[] {
  return blocks.map((block) => (block.kind === 'beside' ? { ...block, level: 3 } : block));
}

/** The headings that a place can be named by. */
function topicsOf(body: Block[]): { text: string; to: string }[] {
  return body.flatMap((block) =>
    block.kind === 'heading' && block.id !== undefined
      ? [{ text: [block.number, block.text].filter(Boolean).join(' '), to: block.id }]
      : [],
  );
}
