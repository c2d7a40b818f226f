/** The sections of a paper in blocks: on its first page, below the topics of a long one, or one after the other. */
import { blankBlocks } from '../kinds/paper/registry.ts';
import type { Question } from '../kinds/registry.ts';
import { inLanguage, plain, together } from '../text/block.ts';
import type { Block, BlockOf, FrontItem } from '../text/block.ts';
import type { Section } from '../content/catalog.ts';
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
  if ('apart' in section && section.apart) return answersBeside(section, telling, level);
  const { title, hint, write, lang, sign } = section;
  const inOwn = (own: Block[]): Block[] => inLanguage(own, lang, telling.catalog.locale);
  const told =
    'tells' in section
      ? toldBlocks(section, telling)
      : saidIn(section, telling).flatMap((said) => worded(said, section, telling));
  const blocks: Block[] = [
    ...(told.length > 0 ? told : room(section, telling)),
    ...inOwn(together(write.map(({ label, lines }) => ({ kind: 'lines', count: lines, label })))),
  ];
  const hasHint = hint !== undefined && 'tells' in section && section.tells === 'notes';
  if (blocks.length === 0 && !hasHint) return [];
  const around: Block[] = hint === undefined ? [] : [{ kind: 'paragraph', text: plain(hint) }];
  // Room to write by hand has the width of the page.
  const isText = told.length > 0 && write.length === 0 && !blocks.some(isWide);
  if (telling.document.compact && hint === undefined && isText)
    return [spokenIn({ level, heading: title, ...(sign && { sign }), blocks }, lang, telling)];
  return [...inOwn([{ kind: 'heading', level, text: title }, ...around]), ...blocks];
}

/** What needs the width of the page. */
const wide = new Set<Block['kind']>(['table', 'cards', 'checks']);

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
