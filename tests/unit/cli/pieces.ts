/** The texts of a plan in the order in which they are drawn, each with what it is on the page and to the ear. */
import { inlineText } from '../../../src/domain/text/blockText.ts';
import { settled } from '../../../src/domain/paper/front.ts';
import type { Block, BlockOf, Plan } from '../../../src/domain/text/block.ts';
import { tag } from '../../../src/pdf/file/tags.ts';
import { layOut } from '../../../src/pdf/layout/layout.ts';
import type { Layout } from '../../../src/pdf/layout/layout.ts';
import { heightOf } from '../../../src/pdf/layout/rows.ts';
import { typefaces } from '../../../src/pdf/text/fonts.ts';
import { hyphenationOf } from '../../../src/pdf/text/hyphenate.ts';
import { fonts } from '../pdf/papers.ts';

/**
 * An item and a numbered line have a label before them. A `sign` is seen and not heard. `again` is the head of the
 * table that a cell is of: it stands above it once more where a page turns.
 */
export type Piece = {
  role: 'title' | 'heading' | 'text' | 'item' | 'cell' | 'sign';
  text: string;
  label?: string;
  again?: string;
};

const faces = typefaces(fonts.metrics, fonts.names);
const hyphenation = await hyphenationOf('da');

export function piecesOf(plan: Plan): Piece[] {
  const layout = layOut(plan, faces, hyphenation);
  return blocksOn(plan, layout).flatMap((block) => piecesIn(block, plan, layout));
}

/** What a paper begins with depends on the room of its first page. */
export function blocksOn(
  plan: Plan,
  { draft }: Layout = layOut(plan, faces, hyphenation),
): Block[] {
  if (plan.front === undefined || plan.large) return plan.blocks;
  const { sheet } = draft;
  const place = { draft, tag: tag('Document'), x: sheet.margin.side, width: sheet.width };
  return settled(plan.front, sheet.height, (blocks) => heightOf(draft.rowsOf(blocks, place)));
}

const signs = { important: '!', question: '?' } as const;

function piecesIn(block: Block, plan: Plan, layout: Layout): Piece[] {
  const inside = (blocks: Block[]): Piece[] => blocks.flatMap((one) => piecesIn(one, plan, layout));
  switch (block.kind) {
    case 'head': {
      const { name, nameLine, title, by, facts } = block;
      return [...texts(name ?? nameLine), { role: 'title', text: title }, ...texts(by, ...facts)];
    }
    case 'heading': {
      const { level, number = '', text, note } = block;
      const other = note === undefined ? '' : ` · ${note}`;
      return [{ role: level === 2 ? 'heading' : 'text', text: `${number} ${text}${other}` }];
    }
    case 'beside':
      return [
        ...(block.sign ? [{ role: 'sign' as const, text: signs[block.sign] }] : []),
        { role: block.level === 2 ? 'heading' : 'text', text: block.heading },
        ...inside(block.blocks),
      ];
    case 'places':
      return texts(...block.items.map(({ text, to }) => `${text} ${pageOf(to, plan, layout)}`));
    case 'paragraph':
    case 'note':
      return texts(block.text.map(({ text }) => text).join(''));
    case 'list':
      return block.items.map((item, at) => ({
        role: 'item',
        text: item.map(({ text }) => text).join(''),
        label: block.ordered ? `${at + 1}.` : '•',
      }));
    case 'answer': {
      const { label, mark = '', hint = '', blocks } = block;
      return [...texts(`${label} ${mark} ${hint}`), ...inside(blocks)];
    }
    case 'checks':
      return block.items.map(({ text }) => ({ role: 'item', text, label: '☐' }));
    case 'lines':
      return texts(block.label);
    case 'cards':
      return block.items.map((text, at) => ({ role: 'item', text, label: `${at + 1}.` }));
    case 'table':
      return cellsOf(block);
    case 'chart':
      return [
        ...block.strips.flatMap(({ label, high, low }) => texts(label, high, low)),
        ...texts(block.from, block.to, block.note),
      ];
    case 'break':
      return [];
  }
}

function texts(...given: (string | undefined)[]): Piece[] {
  return given.flatMap((text) => (text === undefined ? [] : [{ role: 'text' as const, text }]));
}

function cellsOf({ columns, rows }: BlockOf<'table'>): Piece[] {
  const again = columns.join('');
  const cells = rows.flatMap(({ head, cells }) => [head, ...cells].map(inlineText));
  // A table without heads of its columns has no row for them.
  const heads = again.trim() === '' ? [] : columns;
  return [
    ...heads.map((text): Piece => ({ role: 'cell', text })),
    ...cells.map((text): Piece => ({ role: 'cell', text, ...(again !== '' && { again }) })),
  ];
}

/** The page that is said of what stands elsewhere. */
function pageOf(to: string, { messages }: Plan, { draft }: Layout): string {
  const at = draft.places.get(to);
  return at === undefined ? '' : messages.onPage.replace('{page}', String(at + 1));
}
