/**
 * Blocks: text in words, without markup. Guidance (parsed from Markdown at build) and plans (assembled from
 * answers) are both blocks, so screen, print and PDF need one short renderer each and no HTML strings.
 */

/**
 * A run of text: plain, strong, or a link. One that is `isolated` has a direction of its own (UAX 9): what somebody
 * typed beside other text, so that years after an Arabic name stay in their order.
 */
export type Inline = {
  text: string;
  strong?: true;
  /** Set back: what was asked, or whose words they are. */
  soft?: true;
  href?: string;
  isolated?: true;
  /** Its language, where it is not that of the text around it; its direction is its own then. */
  lang?: string;
};

/**
 * What a heading or a label is called in another language, set small after it, or on a line of its own: `below` it, or
 * `far` at the other side, as it runs the other way. No line is to be read from both sides.
 */
export type Gloss = { text: string; lang: string; at?: 'below' | 'far' };

/**
 * `lang` is the language of a block's words, where it is not that of all: they are not translated. `keep`: on one page if
 * it fits there, alone (`whole`) or with what follows (`next`). `gloss` is of its heading or label.
 */
export type Block = (
  | {
      kind: 'heading';
      level: 2 | 3 | 4;
      text: string;
      id?: string;
      number?: string;
      /** What others call the same. */
      note?: string;
    }
  /**
   * How a sheet begins: what it is, whose, who wrote it, and facts such as the day of the meeting. Without a name there
   * is a line for it, where it has a label.
   */
  | {
      kind: 'head';
      title: string;
      name?: string;
      nameLine?: string;
      nameGloss?: Gloss;
      by?: string;
      facts: string[];
      /** Its pages lie. */
      landscape?: true;
    }
  /** A heading, and beside it what it is the heading of. `sign`: it is not to be missed, or is a question. */
  | {
      kind: 'beside';
      level: 2 | 3;
      heading: string;
      sign?: 'important' | 'question';
      blocks: Block[];
    }
  /** What stands elsewhere in the paper, each with its page: `to` is the id of a heading. */
  | { kind: 'places'; items: { text: string; to: string }[] }
  | { kind: 'paragraph'; text: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  /** What somebody wrote or chose, under what was asked. `mark` says whose words they are, `hint` helps to answer. */
  | { kind: 'answer'; label: string; mark?: string; hint?: string; blocks: Block[] }
  /** Boxes to tick, by hand on a blank sheet or already ticked. `live`: on a screen they can be ticked, and nothing is kept. */
  | { kind: 'checks'; items: { text: string; checked: boolean; gloss?: Gloss }[]; live?: true }
  /** A remark that stands apart from the text around it. */
  | { kind: 'note'; text: Inline[] }
  /** Empty lines to write on by hand; the label stands at the beginning of the first. */
  | { kind: 'lines'; count: number; label?: string }
  /** Cards to cut out, a text on each and room to write. */
  | { kind: 'cards'; items: string[]; glosses?: (Gloss | undefined)[] }
  /** What follows begins a new page. */
  | { kind: 'break' }
  /** A grid with a head above and at the side; `columns` begins with the corner. A cell may be empty. */
  | { kind: 'table'; columns: string[]; rows: TableRow[]; glosses?: (Gloss | undefined)[] }
  /** What a table says too, to be taken in at a glance: strips of bars below each other, `from` a day `to` a day. */
  | { kind: 'chart'; alt: string; strips: Strip[]; from: string; to: string; note?: string }
) & { lang?: string; keep?: 'whole' | 'next'; gloss?: Gloss };

/** `room`: its cells are to be written in by hand, and have room for so many lines. */
export type TableRow = { head: Inline[]; cells: Inline[][]; room?: number; gloss?: Gloss };

/**
 * One bar a time, as a part of the height, and a gap where nothing is said. `high` is what the highest says, `low` what the
 * lowest does; there are so many `steps` between.
 */
export type Strip = {
  label: string;
  high: string;
  low: string;
  steps: number;
  bars: (number | undefined)[];
};

export type BlockKind = Block['kind'];
export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;

/**
 * The room a paper has: as many pages as it needs (`pages`); one page, in smaller type if need be (`page`); one page
 * in type as large as there is room for (`note`); four pages, of which the first holds what matters most (`case`);
 * sheets to write on, in one small size, so that each takes as many pages whichever others are with it (`sheets`). What does not fit at the smallest size has more. Of a paper of several sheets each has that room.
 */
export type Fit = 'pages' | 'page' | 'note' | 'case' | 'sheets';

/**
 * A paper in words: all that a renderer needs, and nothing that it may not show.
 * The messages are for what only a renderer knows: page numbers (`{page}`, `{pages}`), and signs that no font of ours
 * can draw (`{signs}`).
 */
export type Plan = {
  locale: string;
  dir: 'ltr' | 'rtl';
  title: string;
  fit: Fit;
  /** All of it in type of 18 pt or more, on as many pages as that takes. */
  large?: true;
  /** Its headings and labels stand in two languages. */
  inTwo?: true;
  /** Whose name stands in the foot; of a paper that has none, the label of a line for it. */
  foot?: { name: string } | { line: string };
  /** It is the citizen's own copy: its first page and every foot say so. */
  isOwn?: true;
  /** Of which edition of the site it is made, in a few words. */
  edition?: string;
  /** All of it, in order. */
  blocks: Block[];
  /** The same where it takes more than a page: what stands on the first. */
  front?: Front;
  messages: Record<'pageOf' | 'onPage' | 'continued' | 'ownCopy' | 'undrawable', string>;
};

/**
 * The first page of a paper of several: what it begins with, whole answers as far as they fit (those that come `first`
 * before others, all in this order), where the rest is, and how it ends. What does not fit, and is not said elsewhere,
 * stands below the heading `more` before the body.
 */
export type Front = {
  lead: Block[];
  items: FrontItem[];
  end: Block[];
  body: Block[];
  words: { rest: string; more: string };
  glosses?: { rest?: Gloss; more?: Gloss };
  /** The first page alone. */
  alone?: true;
};

/** An answer of the first page; one that `repeats` stands in the body too. */
export type FrontItem = { block: BlockOf<'beside'>; first: boolean; repeats: boolean };

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

/** Blocks that no page parts, if one has room for them. */
export function together(blocks: Block[]): Block[] {
  return blocks.map((block, at) => ({ ...block, keep: at < blocks.length - 1 ? 'next' : 'whole' }));
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
