/** The sections of a paper in blocks: on its first page, below the topics of a long one, or one after the other. */
import { blankBlocks } from '../kinds/paper/registry.ts';
import type { Question } from '../kinds/registry.ts';
import { inLanguage, plain, together } from '../text/block.ts';
import type { Block, BlockOf, FrontItem } from '../text/block.ts';
import type { Grid, Section } from '../content/catalog.ts';
import { personBlocks } from './personSheet.ts';
import { inWords, isPerson, markedBlocks, saidIn } from './said.ts';
import type { Said } from './said.ts';
import { questionsOfSection } from './shown.ts';
import { toldBlocks } from './tellers.ts';
import type { Telling } from './telling.ts';

/** What the first page may hold of a section: each answer by itself, below the heading that they share. */
export function frontItems(section: Section, telling: Telling): FrontItem[] {
  const { title, lang, first, repeats, sign, hint } = section;
  const answers =
    'tells' in section
      ? [toldBlocks(section, telling)]
      : saidIn(section, telling).map((said) => worded(said, section, telling));
  const given = answers.filter((blocks) => blocks.length > 0);
  const told = hint === undefined ? given : [...given.slice(0, -1), ...given.slice(-1).map(hinted)];
  function hinted(blocks: Block[]): Block[] {
    return [...blocks, { kind: 'paragraph', text: [{ text: hint ?? '', soft: true }] }];
  }
  return told.map((blocks) => ({
    block: spokenIn({ level: 2, heading: title, ...(sign && { sign }), blocks }, lang, telling),
    first,
    repeats,
  }));
}

/** An answer in words, without what was asked where the heading says that. */
function worded(said: Said, { bare }: Section, telling: Telling): Block[] {
  return bare ? spokenBlocks(said, telling) : inWords(said, telling);
}

/** Each answer of a section beside what was asked, or below it if it needs the width of the page. */
function answersBeside(section: Section, telling: Telling, level: 2 | 3): Block[] {
  return saidIn(section, telling).flatMap((said): Block[] => {
    const blocks = spokenBlocks(said, telling);
    const { label, lang } = said;
    if (!blocks.some(isWide)) return [spokenIn({ level, heading: label, blocks }, lang, telling)];
    const heading: Block = { kind: 'heading', level, text: label };
    return [...inLanguage([heading], lang, telling.catalog.locale), ...blocks];
  });
}

/** An answer without what was asked, and at its end whose words it is. */
function spokenBlocks(said: Said, { catalog }: Telling): Block[] {
  return inLanguage(markedBlocks(said), said.lang, catalog.locale);
}

/** A heading and what stands beside it, in the language of the heading; what is in that of the paper says so there. */
function spokenIn(
  { blocks, ...block }: Omit<BlockOf<'beside'>, 'kind' | 'lang'>,
  lang: string,
  { catalog: { locale } }: Telling,
): BlockOf<'beside'> {
  const spoken = lang === locale ? {} : { lang };
  return { kind: 'beside', ...spoken, ...block, blocks: inLanguage(blocks, locale, lang) };
}

/** A section below a heading of a level, or beside it; each of its answers by itself where they stand apart. */
export function sectionBlocks(section: Section, telling: Telling, level: 2 | 3): Block[] {
  if ('apart' in section && 'topic' in section && section.apart)
    return answersBeside(section, telling, level);
  const { title, hint, lang, sign } = section;
  const { told, blocks, around } = partsOf(section, telling);
  if (blocks.length === 0 && around.length === 0) return [];
  // Room to write by hand has the width of the page.
  const isText = told.length === blocks.length && !blocks.some(isWide);
  if (telling.document.compact && hint === undefined && isText)
    return [spokenIn({ level, heading: title, ...(sign && { sign }), blocks }, lang, telling)];
  const heading: Block = { kind: 'heading', level, text: title };
  return [...inLanguage([heading, ...around], lang, telling.catalog.locale), ...blocks];
}

/** A section as a sheet of its own: its title in the head, and what all sheets to write on begin with. */
export function sheetOf(section: Section, telling: Telling): Block[] {
  const { title, lang, landscape } = section;
  const { document, catalog } = telling;
  const { blocks, around } = partsOf(section, telling);
  const head: Block = { kind: 'head', title, facts: [], ...(landscape && { landscape }) };
  const isAsked = 'tells' in section && ['sheet', 'question'].includes(section.tells);
  return [
    ...inLanguage([head], lang, catalog.locale),
    ...(isAsked ? document.opening : []),
    ...inLanguage(around, lang, catalog.locale),
    ...blocks,
  ];
}

/** What a section says, what of it is told, and the hint that stands before it. */
function partsOf(
  section: Section,
  telling: Telling,
): { told: Block[]; blocks: Block[]; around: Block[] } {
  const { hint, grids = [], lang, instead } = section;
  const told =
    'tells' in section
      ? toldBlocks(section, telling)
      : saidIn(section, telling).flatMap((said) => worded(said, section, telling));
  const write = instead && told.length > 0 ? [] : section.write;
  const lines = write.map(({ label, lines: count }): Block => ({ kind: 'lines', count, label }));
  const own = [...together(lines), ...(section.blocks ? [] : grids.map(tableOf))];
  const blocks = [
    ...(told.length > 0 ? told : room(section, telling)),
    ...inLanguage(own, lang, telling.catalog.locale),
  ];
  const hasHint = hint !== undefined && (blocks.length > 0 || isNotes(section));
  return { told, blocks, around: hasHint ? [{ kind: 'paragraph', text: plain(hint) }] : [] };
}

function isNotes(section: Section): boolean {
  return 'tells' in section && section.tells === 'notes';
}

/** A table to write in. */
function tableOf({ columns, rows, room: lines }: Grid): Block {
  return {
    kind: 'table',
    columns,
    rows: rows.map((row) => ({
      head: plain(row),
      cells: columns.slice(1).map(() => []),
      room: lines,
    })),
  };
}

/** What needs the width of the page. */
const wide = new Set<Block['kind']>(['table', 'chart', 'cards', 'checks']);

/** Whether a block needs the width of the page, or has something in it that does. */
function isWide(block: Block): boolean {
  return block.kind === 'answer' ? block.blocks.some(isWide) : wide.has(block.kind);
}

/** Room to answer by hand where nothing is written, if the section is made for that. */
function room(section: Section, { catalog, document, questions }: Telling): Block[] {
  const roomFor = (question: Question): Block[] => {
    if (isPerson(document, question)) return personBlocks(question, undefined, true);
    const blocks = blankBlocks(question);
    const label = question.paper ?? question.label;
    return label === section.title ? blocks : [{ kind: 'answer', label, blocks }];
  };
  if ('blank' in section && section.blank)
    return questionsOfSection(section, questions).flatMap((question) =>
      inLanguage(roomFor(question), question.lang, catalog.locale),
    );
  return section.lines > 0 ? [{ kind: 'lines', count: section.lines }] : [];
}
