/** What is said of one entry of a question on a sheet of its own, or room to say it by hand. */
import type { EntriesQuestion, Entry } from '../kinds/entries.ts';
import type { FieldQuestion } from '../kinds/fields.ts';
import { blankField, fieldBlocks } from '../kinds/paper/entries.ts';
import type { Block } from '../text/block.ts';
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
    const said = entry ? fieldBlocks(entry, field) : [];
    if (said.length > 0) return at === 0 ? said.map(strong) : runIn(field.label, said);
    return hasRoom ? roomFor(field, at === 0) : [];
  });
}

/** A paragraph in strong type. */
function strong(block: Block): Block {
  if (block.kind !== 'paragraph') return block;
  return { ...block, text: block.text.map((run) => ({ ...run, strong: true as const })) };
}

/** Room for a field; below a heading that asks for it, it needs no label, except at the beginning of a line. */
function roomFor(field: FieldQuestion, isFirst: boolean): Block[] {
  const { label } = field;
  const [room, ...more] = blankField(field);
  if (room === undefined) return [];
  if (room.kind === 'lines' && room.label === undefined && more.length === 0)
    return [{ label, ...room }];
  return isFirst ? [room, ...more] : [{ kind: 'answer', label, blocks: [room, ...more] }];
}
