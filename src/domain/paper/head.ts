/** How a paper begins: whose it is, and what is short and good to know at once. */
import { compactBlocks } from '../kinds/paper/registry.ts';
import { inLanguage } from '../text/block.ts';
import type { BlockOf, FrontItem, Plan } from '../text/block.ts';
import { textsOf } from '../text/blockText.ts';
import { beforeAnswer, runIn } from '../text/runIn.ts';
import type { Section } from '../content/catalog.ts';
import { markedBlocks, otherSource } from './said.ts';
import { shownAnswers, shownSections } from './shown.ts';
import type { Shown } from './shown.ts';
import type { Telling } from './telling.ts';

/** So many characters are short enough for the head. */
const SHORT = 80;

type Head = { head: BlockOf<'head'>; items: FrontItem[] };

/** The head of a paper, and what of its sections is too long for it: that stands below, before all else. */
export function headOf(telling: Telling, by: string | undefined): Head {
  const { document, writer, t } = telling;
  const shown = shownIn(telling);
  const facts = shown.filter(({ shown }) => !shown.question.setsName && isShort(shown));
  const head: BlockOf<'head'> = {
    kind: 'head',
    title: document.title,
    ...nameOf(telling),
    ...(by !== undefined && { by }),
    facts: facts.map(({ shown }) => markedFact(shown, telling)),
  };
  const items = shown
    .filter(({ shown }) => !shown.question.setsName && !isShort(shown))
    .flatMap(({ section, shown }): FrontItem[] => {
      const { question, content } = shown;
      const label = question.paper ?? question.label;
      const other = otherSource(shown, writer);
      const mark = other ? { mark: t(`plan.mark.${other}`) } : {};
      const given = markedBlocks({ blocks: compactBlocks(question, content), ...mark });
      const blocks = label === section.title ? given : runIn(label, given);
      const { locale } = telling.catalog;
      const block: BlockOf<'beside'> = {
        kind: 'beside',
        ...(section.lang !== locale && { lang: section.lang }),
        level: 2,
        heading: section.title,
        blocks: inLanguage(blocks, question.lang, section.lang),
      };
      return [{ block, first: section.first, repeats: false }];
    });
  return { head, items };
}

/** What the foot of each page says: the name, or that it can be written there; nothing on a paper without a name. */
export function footOf(telling: Telling): Pick<Plan, 'foot'> {
  const named = nameOf(telling);
  if (named === undefined) return {};
  const { name, nameLine = '' } = named;
  return { foot: name === undefined ? { line: nameLine } : { name } };
}

/** The name, or the label of a line for it, where the paper has one. */
function nameOf(telling: Telling): { name?: string; nameLine?: string } | undefined {
  const { document, questions, t } = telling;
  const isNamed = document.sections.some(
    (section) =>
      section.stands === 'head' &&
      'topic' in section &&
      questions.some(({ setsName, topics }) => setsName && topics.includes(section.topic)),
  );
  if (!isNamed) return undefined;
  const given = shownIn(telling).find(({ shown }) => shown.question.setsName);
  return given === undefined ? { nameLine: t('plan.name') } : { name: valueOf(given.shown) };
}

/** What the sections of the head show, without what has no words any more. */
function shownIn(telling: Telling): { section: Section; shown: Shown }[] {
  return shownSections(telling)
    .filter((section) => section.stands === 'head')
    .flatMap((section) =>
      shownAnswers(section, telling.questions, telling)
        .filter((shown) => valueOf(shown) !== '')
        .map((shown) => ({ section, shown })),
    );
}

/** Whether an answer is of a kind that is said in a line, and short. */
function isShort(shown: Shown): boolean {
  const { question } = shown;
  const isLine =
    question.kind === 'text'
      ? question.length === 'short'
      : question.kind === 'choice' || question.kind === 'dateTime';
  return isLine && factOf(shown).length <= SHORT;
}

/** A fact in a line, and that it came from the kommune. */
function markedFact(shown: Shown, { t }: Telling): string {
  const { from } = shown.answer;
  return from === undefined ? factOf(shown) : `${factOf(shown)} (${t(`plan.mark.${from}`)})`;
}

/** A fact in a line; what is typed says what it is. */
function factOf(shown: Shown): string {
  const { question } = shown;
  return question.kind === 'text'
    ? `${beforeAnswer(question.paper ?? question.label)}${valueOf(shown)}`
    : valueOf(shown);
}

function valueOf({ question, content }: Shown): string {
  return textsOf(compactBlocks(question, content)).join(' ');
}
