/** Lights what is being read. */

/** As much of the CSS Custom Highlight API as is needed; where a browser lacks it, the block is lit. */
type Highlights = {
  set: (name: string, highlight: unknown) => void;
  delete: (name: string) => void;
};
type Lighting = { highlights?: Highlights };
type Makers = { Highlight?: new (range: Range) => unknown };

const BLOCK = 'spoken';

/** Lights the sentence, and in it the word, where that is known. */
export function light(block: Element, sentence: Range, word?: Range): void {
  const { Highlight } = window as Makers;
  const { highlights } = CSS as Lighting;
  if (Highlight && highlights) {
    highlights.set('spoken-sentence', new Highlight(sentence));
    if (word) highlights.set('spoken-word', new Highlight(word));
    else highlights.delete('spoken-word');
    return;
  }
  if (block.classList.contains(BLOCK)) return;
  unlight();
  block.classList.add(BLOCK);
}

/** Lights nothing any more. */
export function unlight(): void {
  const { highlights } = CSS as Lighting;
  highlights?.delete('spoken-sentence');
  highlights?.delete('spoken-word');
  for (const block of document.querySelectorAll(`.${BLOCK}`)) block.classList.remove(BLOCK);
}

/** Brings a sentence into sight, above the bar. */
export function show(sentence: Range, block: Element): void {
  const { top, bottom } = sentence.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight * 0.7) block.scrollIntoView({ block: 'center' });
}
