/** The citizen's own copy of a paper: nobody is to hand it over for the other one. */
import type { Copy } from '../preparation/ownCopy.ts';
import { plain } from '../text/block.ts';
import type { Block, Plan } from '../text/block.ts';

/** The same paper; of an own copy it says below its head, and in every foot, that it carries every answer. */
export function asCopy(plan: Plan, copy: Copy): Plan {
  if (copy === 'theirs') return plan;
  const told = (blocks: Block[]): Block[] => {
    const note: Block = { kind: 'note', text: plain(plan.messages.ownCopy) };
    return [...blocks.slice(0, 1), note, ...blocks.slice(1)];
  };
  const { front } = plan;
  return {
    ...plan,
    isOwn: true,
    blocks: told(plan.blocks),
    ...(front && { front: { ...front, lead: told(front.lead) } }),
  };
}
