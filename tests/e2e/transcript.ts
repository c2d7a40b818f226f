/** What a screen reader is told of a page from its beginning to its end, as text that a person can review. */
import type { Page } from 'playwright-core';

type Node = {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string | number | boolean };
  name?: { value?: string | number | boolean };
  description?: { value?: string | number | boolean };
  properties?: { name: string; value: { value?: string | number | boolean } }[];
  childIds?: string[];
};

/** What is said by what is in it. */
const around = new Set([
  'generic',
  'none',
  'RootWebArea',
  'InlineTextBox',
  'LabelText',
  'ListMarker',
]);
/** What is told of a thing beside its name. */
const states = ['level', 'checked', 'expanded', 'pressed', 'selected', 'invalid', 'disabled'];

/** A line for each thing, in the order in which it is read; indented below what it is in. */
export async function transcriptOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  const lines: string[] = [];
  const tell = (node: Node, depth: number, heard: string): void => {
    const line = node.ignored ? undefined : lineOf(node);
    const isHeard = line === undefined || isSaid(node, heard);
    if (!isHeard) lines.push(`${'  '.repeat(depth)}${line}`);
    const name = isHeard ? heard : textOf(node.name);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) tell(child, depth + (isHeard ? 0 : 1), name);
    }
  };
  if (root) tell(root, 0, '');
  return `${lines.join('\n')}\n`;
}

/** Text that the name of what it is in has said. */
function isSaid(node: Node, heard: string): boolean {
  return node.role?.value === 'StaticText' && heard.includes(textOf(node.name));
}

function lineOf({ role, name, description, properties = [] }: Node): string | undefined {
  const kind = String(role?.value ?? '');
  if (around.has(kind)) return undefined;
  const said = properties.flatMap(({ name: state, value }) =>
    states.includes(state) && ![undefined, false, 'false'].includes(value.value as string)
      ? [`${state} ${String(value.value)}`]
      : [],
  );
  const words = kind === 'StaticText' ? textOf(name) : `${kind}: ${textOf(name)}`;
  if (words.trim() === '') return undefined;
  const more = textOf(description);
  return [words.trim(), ...(more ? [`(${more})`] : []), ...said.map((one) => `[${one}]`)].join(' ');
}

function textOf(value: { value?: string | number | boolean } | undefined): string {
  return String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
