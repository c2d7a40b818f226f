import type { BlockOf } from '../../domain/block.ts';
import type { Place } from '../draft.ts';
import { keepWithNext, withBefore } from '../rows.ts';
import type { Row } from '../rows.ts';
import { before, styles } from '../style.ts';
import { tag } from '../tags.ts';
import { words } from '../words.ts';

/**
 * What somebody wrote, under what was asked. The label is a paragraph, not a heading: a paper has so many that they
 * would drown the headings when somebody jumps from one to the next by ear.
 */
export function answer(block: BlockOf<'answer'>, place: Place): Row[] {
  const whole = tag('Div', place.tag);
  const inner = { ...place, tag: whole };
  const label = { text: block.label, style: styles.label };
  const mark = { text: `  ${block.mark ?? ''}`, style: styles.mark };
  const asked = words(block.mark ? [label, mark] : [label], inner, tag('P', whole));
  const given = place.draft.rowsOf(block.blocks, inner);
  const below =
    asked.length > 0 && given[0] !== undefined
      ? withBefore(given, Math.min(given[0].before, 2))
      : given;
  return withBefore([...keepWithNext(asked), ...below], before.answer);
}
