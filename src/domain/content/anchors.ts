/**
 * The anchors of headings, which addresses end with: `/moedet/#under-moedet`. They are those of the main language's
 * text in every language, so no address says which language it was copied from.
 */
import type { Block, BlockOf } from '../text/block.ts';

/** The headings of the main language's text with anchors: what is written out as `{#id}`, or else their words. */
export function withAnchors(body: Block[]): Block[] {
  const taken = new Set(headingsIn(body).flatMap(({ id }) => id ?? []));
  return body.map((block) => {
    if (block.kind !== 'heading' || block.id !== undefined) return block;
    const id = anchorOf(block.text, taken);
    return id === undefined ? block : { ...block, id };
  });
}

/**
 * Another language's text with the anchors of the main one: those written out, and else, where it has as many headings,
 * those of the headings in the same place. `lost` are the anchors that are then nowhere.
 */
export function anchoredLike(body: Block[], main: Block[]): { body: Block[]; lost: string[] } {
  const anchors = headingsIn(main).map(({ id }) => id);
  const isAlike = headingsIn(body).length === anchors.length;
  let at = -1;
  const anchored = body.map((block): Block => {
    if (block.kind !== 'heading') return block;
    at += 1;
    const id = block.id ?? (isAlike ? anchors[at] : undefined);
    return id === undefined ? block : { ...block, id };
  });
  const there = headingsIn(anchored).map(({ id }) => id);
  const lost = anchors.flatMap((id) => (id === undefined || there.includes(id) ? [] : [id]));
  return { body: anchored, lost };
}

function headingsIn(blocks: Block[]): BlockOf<'heading'>[] {
  return blocks.filter((block) => block.kind === 'heading');
}

/** Its words in small letters, and a number where two headings say the same. */
function anchorOf(text: string, taken: Set<string>): string | undefined {
  const slug = slugOf(text);
  if (slug === '') return undefined;
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  taken.add(id);
  return id;
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
