/** What two languages call the same: made with the site, from the catalogs of both. */
import type { Block } from '../text/block.ts';
import type { Document } from '../content/catalog.ts';
import { questionsOf } from '../content/questionsOf.ts';
import type { Question } from '../kinds/registry.ts';
import type { Glosses } from './glosses.ts';
import { inlineText } from '../text/blockText.ts';
import { paperWords } from './paperWords.ts';
import type { PaperCatalog } from './telling.ts';

/** A paper in a language: what it is made from. */
type Spoken = { document: Document; catalog: PaperCatalog; messages: Record<string, string> };

/** The messages that are labels and headings of papers. */
const labels = ['plan.name', 'plan.rest', 'plan.more', 'plan.read-back.name', 'plan.in-main'];

/** What is no label: text to read, and what no paper shows. */
const noLabels = ['id', 'hint', 'why', 'own', 'elsewhere', 'blocks', 'paper', 'event'];

/** What can be chosen: a label only as a box to tick by hand. */
const choices = ['groups', 'options'];

/** The glosses of a paper in another language; none where nothing of it is translated. */
export function glossesOf(paper: Spoken, other: Spoken, dir: Glosses['dir']): Glosses | undefined {
  const lang = other.catalog.locale;
  const words = new Map<string, string>();
  const left = new Set([...noLabels, ...(hasBoxes(paper.document) ? [] : choices), 'lang']);
  const pair = (one: unknown, its: unknown, spoken: [unknown, unknown]): void => {
    if (typeof one === 'string' && typeof its === 'string') {
      const isTranslated = spoken[0] === paper.catalog.locale && spoken[1] === lang;
      // Where two have one name, the first says it.
      if (isTranslated && one !== its && !words.has(one)) words.set(one, its);
    } else if (isRecord(one) && isRecord(its)) {
      const inside: [unknown, unknown] = [one.lang ?? spoken[0], its.lang ?? spoken[1]];
      for (const [key, value] of Object.entries(one))
        if (!left.has(key)) pair(value, its[key], inside);
    }
  };
  const langs: [string, string] = [paper.catalog.locale, lang];
  for (const key of labels) pair(paper.messages[key], other.messages[key], langs);
  pair(headingsIn(paper.document), headingsIn(other.document), langs);
  const others = new Map(questionsOf(other.catalog).map((question) => [question.id, question]));
  for (const question of questionsOf(paperWords(paper.document, paper.catalog)))
    pair(labelled(question), labelled(others.get(question.id)), langs);
  return words.size === 0 ? undefined : { lang, dir, words: Object.fromEntries(words) };
}

/** Whether a document has room to answer questions by hand. */
function hasBoxes({ sections, per }: Document): boolean {
  return per !== undefined || sections.some((section) => 'blank' in section && section.blank);
}

/** Lists are records too: by place. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What of a document stands as headings and labels; of what it holds for everybody what has a name. */
function headingsIn({ title, lang, parts, sections }: Document) {
  return {
    lang,
    title,
    parts: parts.map((part) => part.title),
    sections: sections.map(({ blocks = [], ...section }) => ({
      lang: section.lang,
      title: section.title,
      write: section.write.map(({ label }) => label),
      grids: section.grids,
      ...labelsIn(blocks),
    })),
  };
}

/** Headings and labels of blocks that are the same for everybody, by their kinds: unlike blocks are no pair. */
function labelsIn(blocks: Block[]): Record<string, string[]> {
  const found = blocks.map(({ lang, ...block }) => (lang === undefined ? labelsOf(block) : []));
  const kinds = blocks.map(({ kind }, at) => `${kind} ${found[at]?.length}`);
  return { [kinds.join()]: found.flat() };
}

function labelsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'checks':
      return block.items.map(({ text }) => text);
    case 'cards':
      return block.items;
    case 'lines':
      return [block.label ?? ''];
    case 'table':
      return [...block.columns, ...block.rows.map(({ head }) => inlineText(head))];
    case 'answer':
      return [block.label, ...block.blocks.flatMap(labelsOf)];
    default:
      return [];
  }
}

/** A question with the label that it has on paper first. */
function labelled(question: Question | undefined) {
  return question && { shown: question.paper ?? question.label, ...question };
}
