/** What a section of a paper can tell beside the answers of its topic. */
import { inLanguage, plain } from '../text/block.ts';
import type { Block } from '../text/block.ts';
import type { Section } from '../content/catalog.ts';
import { funnelLevels, funnelState } from '../way/funnel.ts';
import { cardBlocksOf } from '../kinds/paper/cards.ts';
import type { Telling } from './telling.ts';
import { asksOf, companionAnswers, questionsOfSection, shownSections } from './shown.ts';

type Told = Extract<Section, { tells: string }>;

const tellers: Partial<Record<Told['tells'], (telling: Telling, section: Section) => Block[]>> = {
  way: wayBlocks,
  'not-yet': notYetBlocks,
  asks: askBlocks,
  'asks-here': askBlocks,
  companion: companionBlocks,
};

/** What a section tells; nothing where there is nothing to tell. */
export function toldBlocks(section: Told, telling: Telling): Block[] {
  return section.blocks ?? tellers[section.tells]?.(telling, section) ?? [];
}

/**
 * What is not known yet, once for the whole paper: a section of which nothing is known by its title, of others each
 * question. A level of the funnel that led on to a wish has done its work: it is left out.
 */
function notYetBlocks(telling: Telling): Block[] {
  const { preparation, questions } = telling;
  const { answers } = preparation;
  const { way } = funnelState(funnelLevels(questions), answers);
  const hasWish = way.some(({ outcome }) => outcome === 'wishes');
  const sections = shownSections(telling).filter(({ repeats }) => !repeats);
  const items = sections.flatMap((section) => {
    const asked = questionsOfSection(section, questions).filter(
      ({ kind }) => !(hasWish && kind === 'funnel'),
    );
    const open = asked.filter(({ id }) => answers[id]?.state === 'not-yet');
    if (open.length > 1 && open.length === asked.length)
      return [{ text: section.title, lang: section.lang }];
    return open.map(({ paper, label, lang }) => ({ text: paper ?? label, lang }));
  });
  return listsOf(items, telling);
}

/** Items once each: a list for all that are in one language. */
function listsOf(items: { text: string; lang: string }[], { catalog }: Telling): Block[] {
  const langs = [...new Set(items.map(({ lang }) => lang))];
  return langs.flatMap((lang) => {
    const texts = new Set(items.filter((item) => item.lang === lang).map(({ text }) => text));
    const list: Block = { kind: 'list', ordered: false, items: [...texts].map(plain) };
    return inLanguage([list], lang, catalog.locale);
  });
}

/** The way through the funnel in sentences: where it began, what was not known, where the wish was found. */
function wayBlocks({ questions, preparation, catalog, t }: Telling): Block[] {
  const { way } = funnelState(funnelLevels(questions), preparation.answers);
  const touched = way.filter(({ outcome }) => outcome !== 'untouched');
  const items = touched.map(({ level, outcome }, at) => {
    const name = catalog.levels.find(({ id }) => id === level)?.name ?? level;
    const where = t(at === 0 ? 'plan.way.begin' : 'plan.way.then', { level: name });
    return plain(`${where} ${t(outcome === 'wishes' ? 'plan.way.found' : 'plan.way.not-yet')}`);
  });
  return items.length > 0 ? [{ kind: 'list', ordered: true, items }] : [];
}

/** What the citizen will ask, as questions to put. */
function askBlocks(telling: Telling, section: Section): Block[] {
  return listsOf(asksOf(section, telling.questions, telling), telling);
}

/** The cards that the companion answers at the meeting. */
function companionBlocks({ catalog, questions, preparation, t }: Telling): Block[] {
  return companionAnswers(questions, preparation.answers).flatMap(({ question, content }) =>
    question.kind === 'cards' && content.kind === 'cards'
      ? inLanguage(
          cardBlocksOf(question, content.value, t('plan.card.wordless')),
          question.lang,
          catalog.locale,
        )
      : [],
  );
}
