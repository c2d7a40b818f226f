/** What of a page is read aloud: its text as it is seen, block by block, sentence by sentence. */
import { sentencesOf } from '../../domain/speech/sentences.ts';

/** A sentence, its language, and where it stands; `rangeOf` gives where a part of it does, counted in its text. */
export type Piece = {
  text: string;
  lang: string;
  block: Element;
  rangeOf: (from: number, to: number) => Range;
};

/** What is pressed or filled in, leads elsewhere in the page or only decorates is not read. */
const SILENT =
  'button, nav, input, select, textarea, script, style, template, svg, [hidden], [aria-hidden="true"], .visually-hidden, [data-silent]';

/** Text nodes that follow each other in one block and one language. */
type Run = { nodes: { node: Text; at: number }[]; text: string; lang: string; block: Element };

/** Gives all sentences in an element that are to be seen, in the order in which they stand. */
export function piecesIn(root: Element): Piece[] {
  return runsIn(root).flatMap((run) =>
    sentencesOf(run.text, run.lang)
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
      .map(({ text, at }) => ({
        text,
        lang: run.lang,
        block: run.block,
        rangeOf: (from: number, to: number) => rangeIn(run, at + from, at + to),
      })),
  );
}

function runsIn(root: Element): Run[] {
  const runs: Run[] = [];
  for (const node of textNodes(root)) {
    const { parentElement } = node;
    if (!parentElement || !isSeen(parentElement)) continue;
    const block = blockOf(parentElement);
    const lang = parentElement.closest('[lang]')?.getAttribute('lang') ?? '';
    const last = runs.at(-1);
    // Space of any kind is one sign long, so that a place in the text is one in its nodes.
    const text = node.data.replace(/\s/g, ' ');
    const isBlank = text.trim() === '';
    if (last?.block === block && (isBlank || last.lang === lang)) {
      last.nodes.push({ node, at: last.text.length });
      last.text += text;
    } else if (!isBlank) runs.push({ nodes: [{ node, at: 0 }], text, lang, block });
  }
  return runs;
}

function textNodes(root: Node): Text[] {
  if (root instanceof Text) return [root];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  return nodes;
}

function isSeen(element: Element): boolean {
  if (element.closest(SILENT)) return false;
  const fold = element.closest('details:not([open])');
  if (fold && !element.closest('summary')) return false;
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}

/** The nearest element around that does not run in a line. */
function blockOf(element: Element): Element {
  let found = element;
  while (/^(?:inline|contents|ruby)/.test(getComputedStyle(found).display) && found.parentElement)
    found = found.parentElement;
  return found;
}

function rangeIn({ nodes }: Run, from: number, to: number): Range {
  const range = document.createRange();
  for (const { node, at } of nodes) {
    if (from >= at && from < at + node.data.length) range.setStart(node, from - at);
    if (to > at && to <= at + node.data.length) range.setEnd(node, to - at);
  }
  return range;
}
