/** From answers to paper: a document's sections, filled with what the citizen has written, in words. */
import { plain } from '../text/block.ts';
import type { Block, Front, Plan } from '../text/block.ts';
import type { Document, Section } from '../content/catalog.ts';
import { questionsOf, writerQuestion } from '../content/questionsOf.ts';
import { mainWriter } from '../preparation/preparation.ts';
import type { Preparation } from '../preparation/preparation.ts';
import { formatDate } from '../time/formatDate.ts';
import { blocksOf } from './front.ts';
import { footOf, headOf } from './head.ts';
import { enlarged } from './largePrint.ts';
import { peopleFor, peopleIn } from './people.ts';
import { frontItems, sectionBlocks, sheetOf } from './sections.ts';
import { shownSections, visibleQuestions } from './shown.ts';
import type { Showing } from './shown.ts';
import type { PaperCatalog, TranslatePlan, Telling } from './telling.ts';

export type PlanOptions = Pick<Showing, 'sections' | 'person'> & {
  /** The day the paper is made, as YYYY-MM-DD. */
  today: string;
  t: TranslatePlan;
  dir: 'ltr' | 'rtl';
  /** What is said of reading back, where somebody may have helped. */
  readBack?: ((telling: Telling) => Block[]) | undefined;
  /** How entries that follow each other are drawn; without it they stand one below the other. */
  draw?: Telling['draw'];
  /** How headings and labels are said in a second language; without it they are in that of the paper alone. */
  gloss?: ((plan: Plan) => Plan) | undefined;
  /** In large print. */
  large?: boolean;
  /** The first page alone. */
  short?: boolean;
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
  const { t, dir, large, sections, person, short, draw, gloss } = options;
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
    ...(draw && { draw }),
  };
  const sheets = sheetsOf(telling).map((sheet) => partsOf(sheet, options));
  const blocks = sheets.flatMap((sheet, at): Block[] => [
    ...(at === 0 ? [] : [{ kind: 'break' } as const]),
    ...wholeOf(sheet),
  ]);
  const [only, ...others] = sheets;
  const hasFront = only !== undefined && others.length === 0 && hasFirstPage(document);
  const words = { rest: t('plan.rest'), more: t('plan.more') };
  const front = hasFront && { ...only, words, ...(short && { alone: true as const }) };
  const plan: Plan = {
    locale: catalog.locale,
    dir,
    title: document.title,
    fit: large ? 'pages' : short ? 'page' : document.fit,
    ...(large && { large }),
    ...footOf(telling),
    ...(catalog.edition && { edition: catalog.edition }),
    blocks: large ? enlarged(blocks) : blocks,
    ...(front && { front }),
    messages: {
      pageOf: t('plan.page-of'),
      onPage: t('plan.on-page'),
      continued: t('plan.continued'),
      ownCopy: t('plan.own-copy'),
      undrawable: t('plan.undrawable'),
    },
  };
  return gloss ? gloss(plan) : plan;
}

/** Whether a document says what its first page is to hold. */
function hasFirstPage({ sections }: Document): boolean {
  return sections.some((section) => section.stands === 'front');
}

/** One sheet; of a document with a sheet a person as many as there are people, or one to fill in by hand. */
function sheetsOf(telling: Telling): Telling[] {
  const { document, preparation, person } = telling;
  if (!document.per?.each) return [telling];
  const people = peopleFor(document, peopleIn(document, preparation), person);
  return people.length === 0 ? [telling] : people.map(({ id }) => ({ ...telling, person: id }));
}

/** A sheet: how it begins, what its first page may hold, what follows, and how the first page ends. */
type Sheet = Pick<Front, 'lead' | 'items' | 'body' | 'end'>;

/** All of a sheet once, in order. */
function wholeOf({ lead, items, body, end }: Sheet): Block[] {
  return [...lead, ...blocksOf(items.filter(({ repeats }) => !repeats)), ...body, ...end];
}

function partsOf(telling: Telling, { today, readBack }: PlanOptions): Sheet {
  const { catalog, document, writer, t } = telling;
  const date = formatDate(today, catalog.locale);
  const { head, items } = headOf(
    telling,
    document.signed ? t(`plan.written-by.${writer}`, { date }) : undefined,
  );
  const shown = shownSections(telling).filter((section) => section.stands !== 'head');
  const front = shown.filter((section) => section.stands === 'front');
  const after = shown.filter((section) => section.stands === undefined);
  const fronts = [...items, ...front.flatMap((section) => frontItems(section, telling))];
  const areSheets = document.fit === 'sheets';
  const body = areSheets
    ? asSheets(after, telling)
    : document.parts.length > 0
      ? inParts(after, telling)
      : inARow(after, telling);
  const nothing: Block = { kind: 'paragraph', text: plain(t('plan.nothing-yet')) };
  const isEmpty = body.length === 0 && fronts.length === items.length;
  return {
    lead:
      areSheets && !isEmpty
        ? []
        : [head, ...(document.signed ? (readBack?.(telling) ?? []) : []), ...document.opening],
    items: fronts,
    body: isEmpty ? [nothing] : body,
    end: endOf(shown, telling),
  };
}

/** The sentences that the first page ends with: `unsaid` where no section marked so says anything, and `always`. */
function endOf(shown: Section[], telling: Telling): Block[] {
  const { always = '', unsaid = '' } = telling.document;
  const isSaid = shown.some(
    (section) => section.unsaid && sectionBlocks(section, telling, 3).length > 0,
  );
  const text = `${isSaid ? '' : unsaid} ${always}`.trim();
  return text === '' ? [] : [{ kind: 'paragraph', text: [{ text, soft: true }] }];
}

/** Each section on a sheet of its own. */
function asSheets(sections: Section[], telling: Telling): Block[] {
  return sections.flatMap((section, at): Block[] => [
    ...(at > 0 ? [{ kind: 'break' } as const] : []),
    ...sheetOf(section, telling),
  ]);
}

/** Sections one after the other. */
function inARow(sections: Section[], telling: Telling): Block[] {
  return sections.reduce((before: Block[], section) => {
    const blocks = sectionBlocks(section, telling, 2);
    const turns = section['new-page'] && before.length > 0 && blocks.length > 0;
    return [...before, ...(turns ? [{ kind: 'break' } as const] : []), ...blocks];
  }, []);
}

/** Sections below the headings of their parts; what others write says so, and of what nothing stands, if anything else does. */
function inParts(sections: Section[], telling: Telling): Block[] {
  const parts = telling.document.parts.map(({ id, number, title, official, text }) => {
    const own = sections.filter(({ part }) => part === id);
    const told = own.flatMap((section) => sectionBlocks(section, telling, 3));
    const heading: Block = {
      kind: 'heading',
      level: 2,
      id,
      number,
      text: title,
      ...(official !== undefined && { note: official }),
    };
    const said: Block[] = text === undefined ? [] : [{ kind: 'paragraph', text: plain(text) }];
    return {
      isTold: told.length > 0,
      blocks: [heading, ...said, ...told],
      isFixed: said.length > 0,
      name: `${number} ${title}`,
    };
  });
  if (parts.every(({ isTold }) => !isTold)) return [];
  const untold = parts.filter(({ isTold, isFixed }) => !isTold && !isFixed);
  const named = untold.map(({ name }) => name).join(' · ');
  const silent: Block = {
    kind: 'paragraph',
    text: [{ text: telling.t('plan.untold', { topics: named }), soft: true }],
  };
  return [
    ...parts.flatMap(({ isTold, isFixed, blocks }) => (isTold || isFixed ? blocks : [])),
    ...(untold.length > 0 ? [silent] : []),
  ];
}
