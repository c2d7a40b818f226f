import type { Block, BlockOf } from '../../domain/text/block.ts';
import { afterLabel } from '../../domain/text/isolated.ts';
import { movedIn } from '../layout/draft.ts';
import type { Place } from '../layout/draft.ts';
import { keepWithNext, withBefore } from '../layout/rows.ts';
import type { Row } from '../layout/rows.ts';
import { answerStack } from '../layout/stacks.ts';
import type { Span } from '../text/word.ts';
import type { Sheet, TextStyle } from '../layout/style.ts';
import { tag } from '../file/tags.ts';
import { glossed } from '../layout/glossed.ts';
import { spansOf, words } from '../layout/words.ts';

/**
 * What somebody wrote, under what was asked. The label is a paragraph, not a heading: a paper has so many that they
 * would drown the headings when somebody jumps from one to the next by ear.
 */
export function answer(block: BlockOf<'answer'>, place: Place): Row[] {
  const { before, styles } = place.draft.sheet;
  const whole = tag('Div', place.tag);
  const inner = { ...place, tag: whole };
  const label = labelOf(block, block.label, styles.label, styles);
  const asked = glossed(label, block.gloss, inner, tag('P', whole));
  const isEntries = block.blocks.some(({ kind }) => kind === 'answer');
  const given = isEntries ? entries(block.blocks, inner) : place.draft.rowsOf(block.blocks, inner);
  return answerStack(block, asked, given, before);
}

/** Things that are alike: each has its name on a line, and its fields below it. Moved in, to be told from a question. */
function entries(blocks: Block[], place: Place): Row[] {
  const { before, indent } = place.draft.sheet;
  const inside = movedIn(place, indent.entry);
  return blocks.flatMap((block) => {
    if (block.kind === 'answer') return field(block, inside);
    return withBefore(keepWithNext(place.draft.rowsOf([block], inside)), before.entry);
  });
}

/** An answer inside an answer: what was asked and what was written share a line, or a paper gets twice as long. */
function field(block: BlockOf<'answer'>, place: Place): Row[] {
  const { before, styles } = place.draft.sheet;
  const whole = tag('Div', place.tag);
  const inner = { ...place, tag: whole };
  const [first, ...others] = block.blocks;
  if (first?.kind === 'lines' && others.length === 0) return byHand(block, first, inner);
  const runsOn = first?.kind === 'paragraph';
  const label = /[\p{L}\p{N}]$/u.test(block.label) ? `${block.label}:` : block.label;
  const asked = labelOf(block, label, styles.field, styles);
  const owner = tag('P', whole);
  const rows = runsOn
    ? words(
        [...asked, ...ownWay(block, place), ...spansOf(afterLabel(first.text), styles.body)],
        inner,
        owner,
      )
    : glossed(asked, block.gloss, inner, owner);
  const more = (runsOn ? others : block.blocks).flatMap((one) =>
    withBefore(place.draft.rowsOf([one], inner), before.inField),
  );
  return withBefore([...(runsOn ? rows : keepWithNext(rows)), ...more], before.field);
}

/** What stands between a label and what runs on after it: a space, and the gloss as a text by itself. */
function ownWay({ gloss }: BlockOf<'answer'>, { draft }: Place): Span[] {
  const { body, mark } = draft.sheet.styles;
  const space = { text: ' ', style: body };
  if (gloss === undefined) return [space];
  const { text, lang } = gloss;
  return [space, { text: `(${text})`, style: mark, isolated: true, lang }, space];
}

/** Room to write by hand, beside what is asked or below it. */
function byHand({ label, gloss }: BlockOf<'answer'>, room: BlockOf<'lines'>, place: Place): Row[] {
  return place.draft.rowsOf([{ ...room, label, ...(gloss && { gloss }) }], place);
}

/** What was asked and, where it is told, whose words the answer is and what helps to answer. */
function labelOf(
  block: BlockOf<'answer'>,
  text: string,
  style: TextStyle,
  { mark, field }: Sheet['styles'],
): Span[] {
  return [
    { text, style },
    ...(block.mark ? [{ text: `  ${block.mark}`, style: mark }] : []),
    ...(block.hint ? [{ text: `  ${block.hint}`, style: field }] : []),
  ];
}
