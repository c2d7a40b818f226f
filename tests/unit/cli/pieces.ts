/** The texts of a plan in order, each with what it is on the page and to the ear. */
import type { Block, Plan } from '../../../src/domain/text/block.ts';

/** An item and a numbered line have a label before them. */
export type Piece = {
  role: 'title' | 'heading' | 'text' | 'item' | 'cell';
  text: string;
  label?: string;
};

export function piecesOf({ title, blocks }: Plan): Piece[] {
  return [{ role: 'title', text: title }, ...blocks.flatMap(piecesIn)];
}

function piecesIn(block: Block): Piece[] {
  switch (block.kind) {
    case 'heading': {
      const roles = { 1: 'title', 2: 'heading' } as const;
      return [{ role: block.level < 3 ? roles[block.level as 1 | 2] : 'text', text: block.text }];
    }
    case 'paragraph':
    case 'note':
      return [{ role: 'text', text: block.text.map(({ text }) => text).join('') }];
    case 'list':
      return block.items.map((item, at) => ({
        role: 'item',
        text: item.map(({ text }) => text).join(''),
        label: block.ordered ? `${at + 1}.` : '•',
      }));
    case 'answer': {
      const { label, mark, blocks } = block;
      return [
        { role: 'text', text: mark === undefined ? label : `${label} ${mark}` },
        ...blocks.flatMap(piecesIn),
      ];
    }
    case 'checks':
      return block.items.map(({ text }) => ({ role: 'item', text, label: '☐' }));
    case 'lines':
      return block.label === undefined ? [] : [{ role: 'text', text: block.label }];
    case 'cards':
      return block.items.map((text, at) => ({ role: 'item', text, label: `${at + 1}.` }));
    case 'table':
      return [block.columns, ...block.rows.map(({ head, cells }) => [head, ...cells])].flatMap(
        (cells) => cells.map((text): Piece => ({ role: 'cell', text })),
      );
    case 'break':
      return [];
  }
}
