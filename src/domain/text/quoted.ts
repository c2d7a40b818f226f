/** Sentences in one language, quoted in the text of another: to be pointed at, and read aloud as what they are. */
import type { Block, Inline } from './block.ts';
import { mapRuns } from './mapRuns.ts';

/** A quotation as Danish has it; other languages here have others. */
const DANISH = /(»\p{sc=Latin}[^«»]*[^«»\s]«)/u;

/** Marks what is quoted as Danish does, in a text of another language, as Danish with a direction of its own. */
export function withDanishQuotes(blocks: Block[]): Block[] {
  return mapRuns(blocks, (text) => text.flatMap(partsOf));
}

function partsOf(run: Inline): Inline[] {
  return run.text
    .split(DANISH)
    .filter((text) => text !== '')
    .map((text) => ({ ...run, text, ...(DANISH.test(text) && { lang: 'da' }) }));
}
