/** Questions to practise, on paper. */
import { paragraphs, plain } from '../../text/block.ts';
import type { Block } from '../../text/block.ts';
import { isEmptyCard } from '../cards.ts';
import type { Card, Cards, CardsQuestion } from '../cards.ts';
import { labelOf } from '../kind.ts';
import type { OptionGroup } from '../kind.ts';
import type { PaperKind } from './kind.ts';

export const cards: PaperKind<CardsQuestion, Cards> = {
  blocks: (question, value) =>
    inOrder(question, value).flatMap(([id, one]) => cardBlock(question, id, one)),
  // Those that are folded on the screen are left out of the sheet too: it is to be written on, not to be long.
  blank: ({ groups, first }) =>
    groups
      .flatMap(({ options }) => options)
      .slice(0, first)
      .map(({ label }) => ({
        kind: 'answer' as const,
        label,
        blocks: [{ kind: 'lines' as const, count: 2 }],
      })),
  lines: ({ groups }, value) =>
    Object.entries(value).flatMap(([id, { text, speaker }]) =>
      text.trim() === '' || speaker === 'skip' ? [] : [{ id, ...named(groups, id), text }],
    ),
  only: (_question, value, keeps) =>
    Object.fromEntries(
      Object.entries(value).map(([id, one]) => [id, keeps(id) ? one : { ...one, text: '' }]),
    ),
};

/** The cards as they are asked, whatever was written first; last those that the content no longer has. */
function inOrder({ groups }: CardsQuestion, value: Cards): [string, Card][] {
  const asked = groups.flatMap(({ options }) => options.map(({ id }) => id));
  const others = Object.keys(value).filter((id) => !asked.includes(id));
  return [...asked, ...others].flatMap((id): [string, Card][] =>
    value[id] ? [[id, value[id]]] : [],
  );
}

/** A card on paper: its question, the words to it, and who says it where it is not the citizen. */
function cardBlock({ groups, speakers: named }: CardsQuestion, id: string, one: Card): Block[] {
  if (isEmptyCard(one) || one.speaker === 'skip') return [];
  const who = named.find((speaker) => speaker.id === one.speaker)?.label;
  const silent = who === undefined || (one.speaker === 'me' && one.text.trim() !== '');
  const said: Block[] = silent ? [] : [{ kind: 'paragraph', text: plain(who) }];
  return asked(groups, id, paragraphs(one.text), said);
}

/** Words below their question; by themselves where the content does not have the card: they are the citizen's. */
function asked(groups: OptionGroup[], id: string, words: Block[], who: Block[] = []): Block[] {
  const label = labelOf(groups, id);
  return label === undefined ? words : [{ kind: 'answer', label, blocks: [...words, ...who] }];
}

/** The question of a card, where the content has it. */
function named(groups: OptionGroup[], id: string): { label?: string } {
  const label = labelOf(groups, id);
  return label === undefined ? {} : { label };
}

/**
 * Each card's question and the words to it, for whoever says them: that they do need not be said. `wordless` stands
 * where there are none.
 */
export function cardBlocksOf(question: CardsQuestion, value: Cards, wordless: string): Block[] {
  return inOrder(question, value).flatMap(([id, { text }]) => {
    const words = paragraphs(text);
    const none: Block = { kind: 'paragraph', text: [{ text: wordless, soft: true }] };
    return asked(question.groups, id, words.length > 0 ? words : [none]);
  });
}
