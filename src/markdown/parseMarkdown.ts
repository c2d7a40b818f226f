/** Markdown → blocks, at build time. A small part of Markdown: what the guides for authors in `content/` name. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Block, Inline } from '../domain/text/block.ts';

/** Parses; `link` may change the addresses of links. What is not known to us is kept as plain text. */
export function parseMarkdown(
  text: string,
  link: (href: string) => string = (href) => href,
): Block[] {
  const taken = new Set<string>();
  return fromMarkdown(text)
    .children.flatMap((node) => blocksOf(node, link))
    .map((block) =>
      block.kind === 'heading' ? { ...block, ...anchorOf(block.text, taken) } : block,
    );
}

type Link = (href: string) => string;

/** A heading's place on its page: its words in small letters, and a number where two headings say the same. */
function anchorOf(text: string, taken: Set<string>): { id?: string } {
  const slug = slugOf(text);
  if (slug === '') return {};
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  taken.add(id);
  return { id };
}

const danish: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** Accents go, letters of any alphabet stay. */
function slugOf(text: string): string {
  return text
    .normalize()
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => danish[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function blocksOf(node: RootContent, link: Link): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: headingLevel(node.depth), text: textOf(node) }];
    case 'paragraph':
      return [{ kind: 'paragraph', text: inlines(node.children, link) }];
    case 'list':
      return [
        {
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
