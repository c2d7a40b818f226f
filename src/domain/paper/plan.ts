/** From answers to paper: a document's sections, filled with what the citizen has written, in words. */
import {
  answerBlocks,
  blankBlocks,
  compactBlocks,
  labelOver,
  standsAlone,
} from '../kinds/paper/registry.ts';
import type { AnswerValue, Question } from '../kinds/registry.ts';
import { inLanguage, plain } from '../text/block.ts';
import type { Block, Plan } from '../text/block.ts';
import type { Document, Section } from '../content/catalog.ts';
import { enlarged } from './largePrint.ts';
import { printDate } from '../time/printDate.ts';
import { personBlocks } from './personSheet.ts';
import { mainWriter } from '../preparation/preparation.ts';
import type { Preparation } from '../preparation/preparation.ts';
import { questionsOf, writerQuestion } from '../content/questionsOf.ts';
import { runIn } from '../text/runIn.ts';
import { questionsOfSection, shownAnswers, shownSections, visibleQuestions } from './shown.ts';
import { peopleFor, peopleIn } from './people.ts';
import type { Showing, Shown } from './shown.ts';
import { toldBlocks } from './tellers.ts';
import type { PaperCatalog, TranslatePlan, Telling } from './telling.ts';

export type PlanOptions = Pick<Showing, 'sections' | 'person'> & {
  /** The day the paper is made, as YYYY-MM-DD. */
  today: string;
  t: TranslatePlan;
  dir: 'ltr' | 'rtl';
  /** What is said of reading back, where somebody may have helped. */
  readBack?: ((telling: Telling) => Block[]) | undefined;
  /** In large print. */
  large?: boolean;
};

/**
 * A document in words. Hidden questions, unticked sections and unticked lines are left out. A section that nothing
 * is written for is left out too, or has lines to write on by hand if it is made for that.
 */
export function assemble(
  document: Document,
  catalog: PaperCatalog,
  preparation: Preparation,
  options: PlanOptions,
): Plan {
  const { t, dir, large, sections, person } = options;
  const { answers } = preparation;
  const telling: Telling = {
    ...(sections && { sections }),
    ...(person !== undefined && { person }),
    document,
    preparation,
    catalog,
    questions: visibleQuestions(questionsOf(catalog), answers),
    writer: mainWriter(answers, writerQuestion(catalog)),
    t,
  };
  const blocks = sheetsOf(telling).flatMap((sheet, at): Block[] => [
    ...(at === 0
      ? []
      : [{ kind: 'break' } as const, { kind: 'heading', level: 1, text: document.title } as const]),
    ...sheetBlocks(sheet, options),
  ]);
  return {
    locale: catalog.locale,
    dir,
    title: document.title,
    fit: large ? 'pages' : document.fit,
    ...(large && { large }),
    blocks: large ? enlarged(blocks) : blocks,
    messages: { pageOf: t('plan.page-of'), undrawable: t('plan.undrawable') },
  };
}

/** One sheet; of a document with a sheet a person as many as there are people, or one to fill in by hand. */
function sheetsOf(telling: Telling): Telling[] {
  const { document, preparation, person } = telling;
  if (!document.per?.each) return [telling];
  const people = peopleFor(document, peopleIn(document, preparation), person);
  return people.length === 0 ? [telling] : people.map(({ id }) => ({ ...telling, person: id }));
}

function sheetBlocks(telling: Telling, { today, readBack }: PlanOptions): Block[] {
  const { catalog, document, writer, t } = telling;
  const body = shownSections(telling).flatMap((section, at) => {
    const blocks = sectionBlocks(section, telling);
    return section['new-page'] && at > 0 && blocks.length > 0
      ? [{ kind: 'break' } as const, ...blocks]
      : blocks;
  });
  const nothing: Block = { kind: 'paragraph', text: plain(t('plan.nothing-yet')) };
  const date = printDate(today, catalog.locale);
  const signature: Block = {
    kind: 'paragraph',
    text: plain(t(`plan.written-by.${writer}`, { date })),
  };
  return [
    ...(document.signed ? [signature, ...(readBack?.(telling) ?? [])] : []),
    ...document.opening,
    ...(body.length > 0 ? body : [nothing]),
  ];
}

function sectionBlocks(section: Section, telling: Telling): Block[] {
  const { title, hint, write, lang } = section;
  const inOwn = (own: Block[]): Block[] => inLanguage(own, lang, telling.catalog.locale);
  const told = 'tells' in section ? toldBlocks(section, telling) : givenBlocks(section, telling);
  const blocks: Block[] = [
    ...(told.length > 0 ? told : room(section, telling)),
    ...inOwn(write.map(({ label, lines }) => ({ kind: 'lines', count: lines, label }))),
  ];
  const hasHint = hint !== undefined && 'tells' in section && section.tells === 'notes';
  if (blocks.length === 0 && !hasHint) return [];
  return [
    ...inOwn([
      { kind: 'heading', level: 2, text: title },
      ...(hint === undefined ? [] : [{ kind: 'paragraph' as const, text: plain(hint) }]),
    ]),
    ...blocks,
  ];
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

/**
 * The given answers in words. Whose words is said only where they are not those of the one who writes the rest, and
 * not where room is short; what was asked is not said again where the heading has just said it.
 */
function givenBlocks(section: Section, telling: Telling): Block[] {
  const { catalog, document, questions, writer, t } = telling;
  const given = ({ question, answer, content }: Shown): Block[] => {
    const label = labelOver(question, content);
    const isTitled =
      label === section.title || isPerson(document, question) || standsAlone(question, content);
    if (document.compact) {
      const blocks = compactBlocks(question, content);
      return isTitled ? blocks : runIn(label, blocks);
    }
    const blocks = wordsOf(section, question, content, document);
    const mark = answer.by === writer ? {} : { mark: t(`plan.mark.${answer.by}`) };
    const isMarked = answer.by !== writer && isFirstOf(section, telling);
    if (isTitled && !isMarked) return blocks;
    return blocks.length > 0 ? [{ kind: 'answer', label, ...mark, blocks }] : [];
  };
  return shownAnswers(section, questions, telling).flatMap((shown) =>
    inLanguage(given(shown), shown.question.lang, catalog.locale),
  );
}

/** Whether no section before it has the same topic: whose words they are is told once. */
function isFirstOf(section: Section, telling: Telling): boolean {
  if (!('topic' in section)) return true;
  const { topic } = section;
  return shownSections(telling).find((one) => 'topic' in one && one.topic === topic) === section;
}

/** An answer in words; on a sheet for one person what is said of that person. */
function wordsOf(
  section: Section,
  question: Question,
  content: AnswerValue,
  document: Document,
): Block[] {
  if (!isPerson(document, question) || content.kind !== 'entries')
    return answerBlocks(question, content);
  const hasRoom = 'blank' in section && section.blank;
  return content.value.flatMap((entry) => personBlocks(question, entry, hasRoom));
}

/** Whether it is the question of the people who have a sheet each. */
function isPerson(
  { per }: Document,
  question: Question,
): question is Extract<Question, { kind: 'entries' }> {
  return per?.each === true && per.question === question.id && question.kind === 'entries';
}
