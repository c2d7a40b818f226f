/** Headings and labels once more, in the language of who else is to follow the paper: the citizen, or who helps. */
import { plain } from '../text/block.ts';
import type { Block, BlockOf, Front, Gloss, Inline, Plan } from '../text/block.ts';
import { inlineText } from '../text/blockText.ts';
import { labelIn } from '../text/runIn.ts';

/** What the paper's own texts are called in a language, and which way that runs. */
export type Glosses = { lang: string; dir: Plan['dir']; words: Record<string, string> };

/** The gloss of a text; of one that has not the width of the page, below it. */
type Find = (text: string, narrow?: 'narrow') => { gloss?: Gloss };

/** Sets the glosses of a paper in its plan, where it has any. */
export function glossWith(glosses: Glosses | undefined): ((plan: Plan) => Plan) | undefined {
  return glosses && ((plan) => withGlosses(plan, glosses));
}

/** The same plan, with a gloss at each heading and label that has one; what the citizen wrote is left alone. */
export function withGlosses(plan: Plan, { lang, dir, words }: Glosses): Plan {
  const known = new Map(Object.entries(words));
  const turned = dir === plan.dir ? undefined : 'far';
  const find: Find = (label, narrow) => {
    const text = known.get(label);
    const at = narrow ? 'below' : turned;
    return text === undefined ? {} : { gloss: { text, lang, ...(at && { at }) } };
  };
  const glossed = <B extends Block>(block: B): B => glossedBlock(block, find, plan.locale);
  const { blocks, front } = plan;
  return {
    ...plan,
    inTwo: true,
    blocks: blocks.map(glossed),
    ...(front && { front: glossedFront(front, find, glossed) }),
  };
}

function glossedFront(front: Front, find: Find, glossed: <B extends Block>(block: B) => B): Front {
  const { lead, items, end, body, words } = front;
  const { gloss: rest } = find(words.rest, 'narrow');
  const { gloss: more } = find(words.more);
  return {
    ...front,
    lead: lead.map(glossed),
    items: items.map((item) => ({ ...item, block: glossed(item.block) })),
    end: end.map(glossed),
    body: body.map(glossed),
    glosses: { ...(rest && { rest }), ...(more && { more }) },
  };
}

/** `locale` is the language of the paper, `around` that of what the block stands in: only words in the first are known. */
function glossedBlock<B extends Block>(block: B, find: Find, locale: string, around = locale): B {
  const lang = block.lang ?? around;
  const seek: Find = lang === locale ? find : () => ({});
  return { ...block, ...glossesIn(block, seek, (one) => glossedBlock(one, find, locale, lang)) };
}

/** What a block has with its glosses that it has not, or has otherwise, without. */
function glossesIn(block: Block, find: Find, inside: (block: Block) => Block): Partial<Block> {
  switch (block.kind) {
    case 'head': {
      const { gloss: nameGloss } = find(block.nameLine ?? '');
      return { ...find(block.title, 'narrow'), ...(nameGloss && { nameGloss }) };
    }
    case 'heading':
      return find(block.text);
    case 'beside':
      return { ...find(block.heading, 'narrow'), blocks: block.blocks.map(inside) };
    case 'answer':
      return { ...find(block.label), blocks: block.blocks.map(inside) };
    case 'lines':
      return find(block.label ?? '');
    case 'cards':
      return { glosses: block.items.map((text) => find(text, 'narrow').gloss) };
    case 'checks':
      return { items: block.items.map((item) => ({ ...item, ...find(item.text) })) };
    case 'table':
      return {
        glosses: block.columns.map((text) => find(text, 'narrow').gloss),
        // Without room to write, the row is headed by what somebody wrote.
        rows: block.rows.map((row) =>
          row.room ? { ...row, ...find(inlineText(row.head), 'narrow') } : row,
        ),
      };
    case 'paragraph':
      return afterLabel(block.text, find);
    default:
      return {};
  }
}

/** What was asked stands before an answer in its line, and its gloss between them, a text by itself. */
function afterLabel(text: Inline[], find: Find): Partial<BlockOf<'paragraph'>> {
  const [label, ...others] = text;
  if (label?.soft === undefined || others.length === 0) return {};
  const { gloss } = find(labelIn(label.text));
  if (gloss === undefined) return {};
  const run: Inline = { text: `(${gloss.text})`, soft: true, isolated: true, lang: gloss.lang };
  return { text: [label, run, ...plain(' '), ...others] };
}
