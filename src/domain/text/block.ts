/**
 * Blocks: text in words, without markup. Guidance (parsed from Markdown at build) and plans (assembled from
 * answers) are both blocks, so screen, print and PDF need one short renderer each and no HTML strings.
 */

/**
 * A run of text: plain, strong, or a link. One that is `isolated` has a direction of its own (UAX 9): what somebody
 * typed beside other text, so that years after an Arabic name stay in their order.
 */
export type Inline = { text: string; strong?: true; href?: string; isolated?: true };

/** `lang` is the language of a block's words, where it is not that of all: they are not translated. */
export type Block =
  /** A heading; level 1 is the title of a sheet after the first, whose title is the paper's. */
  (
    | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string; id?: string }
    | { kind: 'paragraph'; text: Inline[] }
    | { kind: 'list'; ordered: boolean; items: Inline[][] }
    /** What somebody wrote or chose, under what was asked. `mark` says whose words they are. */
    | { kind: 'answer'; label: string; mark?: string; blocks: Block[] }
    /** Boxes to tick, by hand on a blank sheet or already ticked. */
    | { kind: 'checks'; items: { text: string; checked: boolean }[] }
    /** A remark that stands apart from the text around it. */
    | { kind: 'note'; text: Inline[] }
    /** Empty lines to write on by hand; the label stands at the beginning of the first. */
    | { kind: 'lines'; count: number; label?: string }
    /** Cards to cut out, a text on each and room to write. */
    | { kind: 'cards'; items: string[] }
    /** What follows begins a new page. */
    | { kind: 'break' }
    /** A grid with a head above and at the side; `columns` begins with the corner. A cell may be empty. */
    | { kind: 'table'; columns: string[]; rows: { head: string; cells: string[] }[] }
  ) & { lang?: string };

export type BlockKind = Block['kind'];
export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;

/**
 * The room a paper has: as many pages as it needs (`pages`); one page, in smaller type if need be (`page`); one page
 * in type as large as there is room for (`note`). What does not fit on one page at the smallest size has more. Of a
 * paper of several sheets each has that room.
 */
export type Fit = 'pages' | 'page' | 'note';

/**
 * A paper in words: all that a renderer needs, and nothing that it may not show.
 * The two messages are for what only a renderer knows: page numbers (`{page}`, `{pages}`), and signs that no font
 * of ours can draw (`{signs}`).
 */
export type Plan = {
  locale: string;
  dir: 'ltr' | 'rtl';
  title: string;
  fit: Fit;
  /** All of it in type of 18 pt or more, on as many pages as that takes. */
  large?: true;
  blocks: Block[];
  messages: { pageOf: string; undrawable: string };
};

/** Blocks in a language, if one is named; it is not said where it is that of what they stand in. */
export function inLanguage(blocks: Block[], lang: string | undefined, around?: string): Block[] {
  return lang === around ? blocks : blocks.map((block) => ({ ...(lang && { lang }), ...block }));
}

/** One run of plain text. */
export function plain(text: string): Inline[] {
  return [{ text }];
}

/** What somebody typed, as paragraphs: a line break they made is kept as one. */
export function paragraphs(text: string): Block[] {
  return linesOf(text).map((line) => ({ kind: 'paragraph', text: plain(line) }));
}

/** What somebody typed, in one line. */
export function inOneLine(text: string): string {
  return linesOf(text).join(' ');
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
