/** What is said of one entry of a question on a sheet of its own, or room to say it by hand. */
import { paragraphs, plain } from '../text/block.ts';
import type { Block } from '../text/block.ts';
import type { EntriesQuestion, Entry, Field } from '../kinds/entries.ts';
import { labelsOf } from '../kinds/kind.ts';
import { listed } from '../kinds/paper/kind.ts';
import { runIn } from '../text/runIn.ts';

/**
 * A field at a time. The first stands without its label, and stands out: it is what the heading above asks for. Where `hasRoom`, a
 * field that nothing is said of can be filled in by hand.
 */
export function personBlocks(
  { fields }: EntriesQuestion,
  entry: Entry | undefined,
  hasRoom: boolean,
): Block[] {
  return fields.flatMap((field, at): Block[] => {
    const said = saidOf(field, entry?.values[field.id]);
    if (said.length > 0) return at === 0 ? said.map(strong) : runIn(field.label, said);
    return hasRoom ? roomFor(field, at === 0) : [];
  });
}

/** A paragraph in strong type. */
function strong(block: Block): Block {
  if (block.kind !== 'paragraph') return block;
  return { ...block, text: block.text.map((run) => ({ ...run, strong: true as const })) };
}

/** So many lines for a long text. */
const LONG = 3;

function saidOf(field: Field, value: string | string[] = ''): Block[] {
  if (field.kind === 'text') return paragraphs([value].flat().join('\n'));
  const labels = labelsOf(field.groups, [value].flat());
  if (field.kind === 'choice')
    return labels.map((label) => ({ kind: 'paragraph', text: plain(label) }));
  return listed(labels);
}

/** Room for a field; boxes below a heading that asks for them need no label. */
export function roomFor(field: Field, isFirst: boolean): Block[] {
  const { label } = field;
  if (field.kind === 'text')
    return [{ kind: 'lines', count: field.length === 'short' ? 1 : LONG, label }];
  const options = field.groups.flatMap((group) => group.options);
  const boxes: Block = {
    kind: 'checks',
    items: options.map((option) => ({ text: option.label, checked: false })),
  };
  return isFirst ? [boxes] : [{ kind: 'answer', label, blocks: [boxes] }];
}
