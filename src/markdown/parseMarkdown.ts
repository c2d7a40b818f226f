/** Markdown → blocks, at build time. A small part of Markdown: what the guides for authors in `content/` name. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Heading, List, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Block, Inline, TableRow } from '../domain/text/block.ts';

/** Parses; `link` may change the addresses of links. What is not known to us is kept as plain text. */
export function parseMarkdown(
  text: string,
  link: (href: string) => string = (href) => href,
): Block[] {
  return fromMarkdown(text).children.flatMap((node) => blocksOf(node, link));
}

type Link = (href: string) => string;

/** A heading and, where its anchor is written out behind it, that: `## Under mødet {#under-moedet}`. */
function headingOf(node: Heading): Block {
  const text = textOf(node);
  const [, words = text, id] = /^(.*?)\s*\{#([a-z0-9-]+)\}$/.exec(text) ?? [];
  const level = headingLevel(node.depth);
  return { kind: 'heading', level, text: words, ...(id !== undefined && { id }) };
}

/**
 * A table, of plain words: a paragraph whose lines all begin with `|`, the second of them dashes. The first cell of a
 * row is its head.
 */
function tableOf({ children }: Paragraph): Block | undefined {
  const [only, ...more] = children;
  if (only?.type !== 'text' || more.length > 0) return undefined;
  const lines = only.value.split('\n').map((line) => line.trim());
  const [columns, dashes, ...rows] = lines.map((line) =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
  const isTable =
    lines.every((line) => line.startsWith('|')) && dashes?.every((one) => /^-+$/.test(one));
  if (!columns || !isTable) return undefined;
  const textIn = (cell: string): Inline[] => (cell === '' ? [] : [{ text: cell }]);
  const cellsOf = ([head = '', ...cells]: string[]): TableRow => ({
    head: [{ text: head, strong: true }],
    cells: cells.map(textIn),
  });
  return { kind: 'table', columns, rows: rows.map(cellsOf) };
}

const BOX = /^\[ \] /;

/** Boxes to tick: a list of which every line begins with `[ ]`. */
function checksOf({ children }: List): Block | undefined {
  const texts = children.map(textOf);
  if (!texts.every((text) => text.startsWith('[ ] '))) return undefined;
  const items = texts.map((text) => ({ text: text.replace(BOX, ''), checked: false }));
  return { kind: 'checks', items, live: true };
}

function blocksOf(node: RootContent, link: Link): Block[] {
  switch (node.type) {
    case 'heading':
      return [headingOf(node)];
    case 'paragraph':
      return [tableOf(node) ?? { kind: 'paragraph', text: inlines(node.children, link) }];
    case 'list':
      return [
        checksOf(node) ?? {
          kind: 'list',
          ordered: node.ordered === true,
          items: node.children.map((item) =>
            item.children.flatMap((child) =>
              child.type === 'paragraph'
                ? inlines(child.children, link)
                : [{ text: textOf(child) }],
            ),
          ),
        },
      ];
    case 'blockquote':
      return node.children.flatMap((child) =>
        child.type === 'paragraph'
          ? [{ kind: 'note' as const, text: inlines(child.children, link) }]
          : blocksOf(child, link),
      );
    default:
      return textOf(node) === '' ? [] : [{ kind: 'paragraph', text: [{ text: textOf(node) }] }];
  }
}

/** A page's title is its level 1, so text begins at 2. */
function headingLevel(depth: number): 2 | 3 | 4 {
  return depth <= 2 ? 2 : depth === 3 ? 3 : 4;
}

function inlines(nodes: PhrasingContent[], link: Link): Inline[] {
  return nodes.map((node): Inline => {
    if (node.type === 'strong') return { text: textOf(node), strong: true };
    if (node.type === 'link') return { text: textOf(node), href: link(node.url) };
    return { text: textOf(node) };
  });
}

/** The plain text of a node; a line break in the source is a space. */
function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value.replace(/\n/g, ' ') : '';
}
