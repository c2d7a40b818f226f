/**
 * What a section of a paper holds that is the same for everybody: sheets to write on by hand, lists, cards to cut out.
 * It is made with the catalog, so no page has to know how.
 */
import { questionsOf } from './questionsOf.ts';
import { BOX, blankSheet, roomBelow } from './blankSheet.ts';
import type { Role, Section, Step } from './catalog.ts';
import type { Question } from '../kinds/registry.ts';
import { inLanguage, plain } from '../text/block.ts';
import type { Block, BlockOf } from '../text/block.ts';
import { opening } from '../text/opening.ts';

/** What the sheets are made of, in the language of the catalog. */
export type Sources = { locale: string; steps: Step[]; roles: Role[] };

/** Each section with what it holds, if that is the same for everybody. */
export function withSheets(sections: Section[], sources: Sources): Section[] {
  return sections.map((section) => {
    const blocks = fixedBlocks(section, sections, sources);
    return blocks === undefined ? section : { ...section, blocks };
  });
}

function fixedBlocks(section: Section, all: Section[], sources: Sources): Block[] | undefined {
  if (!('tells' in section)) return undefined;
  switch (section.tells) {
    case 'cards':
      return cardBlocks(sources);
    case 'roles':
      return roleBlocks(sources, section);
    case 'sheet':
      return sheetBlocks(sources, section.step, all);
    case 'options':
      return asked(sources, section.question, (question) => setsOf(question, section.sets, section.own));
    case 'question':
      return asked(sources, section.question, (question) =>
        alone(question, section.landscape ? LYING : ROOMY),
      );
    default:
      return undefined;
  }
}

/** The questions to practise, in order. */
function cardBlocks({ locale, steps }: Sources): Block[] {
  return questionsOf({ steps })
    .filter(({ kind }) => kind === 'cards')
    .flatMap((question) => inLanguage([cardsOf(question)], question.lang, locale));
}

/** What can be answered to a question, as cards to cut out. */
function cardsOf(question: object): BlockOf<'cards'> {
  const { groups = [] } = question as { groups?: { options: { label: string }[] }[] };
  return { kind: 'cards', items: groups.flatMap(({ options }) => options.map(({ label }) => label)) };
}

/** The same cards in so many sets, in each a card more where it has words: for what is one's own. */
function setsOf(question: object, sets = 1, own?: string): Block[] {
  const cards = cardsOf(question);
  const items = own === undefined ? cards.items : [...cards.items, own];
  return Array.from({ length: sets }, () => ({ ...cards, items }));
}

/** Who one may meet, a row each: what they do, and room to write who it is. */
function roleBlocks({ roles, locale }: Sources, { grids, lang }: Section): Block[] {
  const rows = roles.map(({ title, body }) => ({
    head: [{ text: title, strong: true as const }],
    cells: [plain(opening(body).line ?? ''), plain(BOX), []],
    room: 1,
  }));
  const columns = grids?.[0]?.columns ?? ['', '', '', ''];
  return rows.length > 0 ? inLanguage([{ kind: 'table', columns, rows }], lang, locale) : [];
}

/** So many lines has what is answered on another sheet, or what stands among much that is short. */
const FEW_LINES = 2;

/** A step to answer by hand. Of a question that has a sheet of its own it says so. */
function sheetBlocks({ steps, locale }: Sources, id: string, all: Section[]): Block[] {
  const step = steps.find((one) => one.id === id);
  if (step?.view !== 'questions') return [];
  return blankSheet(step, locale, (question) => {
    const { elsewhere } =
      all.find((one) => one.elsewhere && 'question' in one && one.question === question.id) ?? {};
    const room = roomBelow(question);
    if (elsewhere === undefined) return step.part === 'first' ? room.map(closer) : room;
    return [
      { kind: 'paragraph', text: plain(elsewhere) },
      { kind: 'lines', count: FEW_LINES },
    ];
  });
}

/** Of much that is short, as in the first part, each has fewer lines. */
function closer(block: Block): Block {
  return block.kind === 'lines' ? { ...block, count: Math.min(block.count, FEW_LINES) } : block;
}

/** One question to answer by hand, with more room than among others. */
function alone(question: Question, room: number): Block[] {
  const { label, hint } = question;
  const told = [label, hint].filter(Boolean).join(' ');
  return [{ kind: 'paragraph', text: plain(told) }, ...roomBelow(question).map((block) => roomy(block, room))];
}

/** So many lines have the cells of a table that has a sheet to itself, upright, or lying with cells that are wider. */
const ROOMY = 3;
const LYING = 2;

function roomy(block: Block, room: number): Block {
  if (block.kind !== 'table') return block;
  return { ...block, rows: block.rows.map((row) => ({ ...row, room })) };
}

/** What is made of the question that a section names. */
function asked(
  { steps, locale }: Sources,
  named: string,
  made: (question: Question) => Block[],
): Block[] {
  return questionsOf({ steps })
    .filter(({ id }) => id === named)
    .flatMap((question) => inLanguage(made(question), question.lang, locale));
}
