/** Pairs each text of the main language with the same text in another: by file and key, or by its place in a page. */
import type { Block, Inline } from '../../../src/domain/text/block.ts';
import type { ContentFile } from '../../../src/domain/content/contentReader.ts';
import { isForAuthors, notText } from '../units.ts';

/** Two texts that say the same; `place` is the file without its language, and the key or block in it. */
export type Pair = { place: string; main: string; other: string };
/** What stands in one language only, or is built otherwise there. */
export type Unpaired = { place: string; lacks: 'main' | 'other' };

/** The texts of a file by their place in it. */
type Texts = Map<string, string>;

/** The pairs of two languages, and what has no partner; a file that the other language lacks whole is no fault here. */
export function pairsOf(
  files: ContentFile[],
  messages: Record<string, Record<string, string>>,
  [main, other]: [string, string],
): { pairs: Pair[]; unpaired: Unpaired[] } {
  const units = files.flatMap((file): [string, Texts, Texts][] => {
    const [, name, ending] = new RegExp(`^(.*)/${other}(\\.md|\\.yaml)$`).exec(file.path) ?? [];
    const original = files.find(({ path }) => path === `${name}/${main}${ending}`);
    return name && original ? [[name, textsOf(original), textsOf(file)]] : [];
  });
  units.push(['ui', messagesOf(messages[main] ?? {}), messagesOf(messages[other] ?? {})]);
  const pairs: Pair[] = [];
  const unpaired: Unpaired[] = [];
  for (const [name, mains, others] of units)
    for (const key of new Set([...mains.keys(), ...others.keys()])) {
      const [first, second] = [mains.get(key), others.get(key)];
      const place = `${name}: ${key}`;
      if (first === undefined) unpaired.push({ place, lacks: 'main' });
      else if (second === undefined) unpaired.push({ place, lacks: 'other' });
      else pairs.push({ place, main: first, other: second });
    }
  return { pairs, unpaired };
}

const FORM = /_(?:zero|one|two|few|many|other)$/;

/** Messages; of one that has forms for numbers the general form alone, for each language has forms of its own. */
function messagesOf(messages: Record<string, string>): Texts {
  const said = Object.entries(messages).filter(
    ([key]) =>
      !isForAuthors(key) && !notText.has(key) && (!FORM.test(key) || key.endsWith('_other')),
  );
  return new Map(said);
}

function textsOf({ data, body }: ContentFile): Texts {
  return new Map([...leaves(data, ''), ...body.flatMap(blockTexts)]);
}

function leaves(data: unknown, at: string): [string, string][] {
  if (typeof data === 'string') return [[at, data]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inside]) =>
    notText.has(key) ? [] : leaves(inside, at === '' ? key : `${at}.${key}`),
  );
}

/** One text a block, named by its place and kind, so that a list has to stay a list. */
function blockTexts(block: Block, at: number): [string, string][] {
  const name = `${at + 1} ${block.kind}`;
  if (block.kind === 'heading') return [[`${name} ${block.level}`, block.text]];
  if (block.kind === 'paragraph' || block.kind === 'note') return [[name, textOf(block.text)]];
  if (block.kind === 'list')
    return block.items.map((item, place) => [`${name} ${place + 1}`, textOf(item)]);
  return [[name, '']];
}

function textOf(runs: Inline[]): string {
  return runs.map(({ text }) => text).join('');
}
