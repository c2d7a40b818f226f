/** What of the written a paper leaves out as it is ticked now, and what it can have at all. */
import type { Document, Section } from '../content/catalog.ts';
import { questionsOf, writerQuestion } from '../content/questionsOf.ts';
import { mayAll } from '../content/readers.ts';
import { byHand } from '../content/showsAnswers.ts';
import type { Question } from '../kinds/registry.ts';
import { answerBlocks } from '../kinds/paper/registry.ts';
import { givenValue, mainWriter } from '../preparation/preparation.ts';
import { onlyPerson } from './people.ts';
import { chosenSections, questionsOfSection, visibleQuestions } from './shown.ts';
import type { Showing } from './shown.ts';
import { toldBlocks } from './tellers.ts';
import type { PaperCatalog, Telling, TranslatePlan } from './telling.ts';

/** What a section is judged by; `t` speaks the language of the paper. */
export type Judged = Omit<Showing, 'sections'> & { catalog: PaperCatalog; t: TranslatePlan };

/** The sections for which something is written, and which are not ticked. */
export function leftOut(judged: Judged): Section[] {
  const { document } = judged;
  const ticked = chosenSections(document, judged.preparation);
  const isTicked = ({ id }: Section): boolean => ticked.includes(id);
  const isWritten = writtenIn(judged, document.sections.filter(isTicked));
  return ownSections(document).filter((section) => !isTicked(section) && isWritten(section));
}

/** The sections that are ticked by themselves: others go with one of these. */
function ownSections({ sections }: Document): Section[] {
  return sections.filter(({ of }) => of === undefined);
}

/** The sections that can be chosen: what they would put on the paper is there, written or made for everybody. */
export function offered(judged: Judged): Section[] {
  const sections = ownSections(judged.document);
  const isWritten = writtenIn(judged, sections);
  return sections.filter(
    (section) => isForEverybody(section) || isToFillIn(section) || isWritten(section),
  );
}

/**
 * Tells whether something is written for a section, beside these others; of own words as much as could be ticked. What is
 * to be asked, or is not known yet, counts where another section tells that of all.
 */
function writtenIn(judged: Judged, beside: Section[]): (section: Section) => boolean {
  const { catalog, t, ...showing } = judged;
  const { document, preparation, person } = showing;
  const { answers } = preparation;
  const questions = visibleQuestions(questionsOf(catalog), answers);
  const writer = mainWriter(answers, writerQuestion(catalog));
  const told = new Set(beside.map((one) => ('tells' in one ? one.tells : undefined)));

  function isTold(section: Section): boolean {
    if (!('tells' in section) || isForEverybody(section)) return false;
    const sections = [...beside, section].map(({ id }) => id);
    const telling: Telling = { ...showing, sections, catalog, questions, writer, t };
    return toldBlocks(section, telling).length > 0;
  }

  function isAnswered(question: Question): boolean {
    const answer = answers[question.id];
    if (answer?.state === 'will-ask') return told.has('asks-here');
    if (answer?.state === 'not-yet') return told.has('not-yet');
    const given = givenValue(answer);
    if (given === undefined || (question.health && !mayAll('health', document))) return false;
    return answerBlocks(question, onlyPerson(question, given, document, person)).length > 0;
  }

  return (section) => isTold(section) || questionsOfSection(section, questions).some(isAnswered);
}

function isForEverybody(section: Section): boolean {
  return 'tells' in section && byHand.includes(section.tells);
}

/** Whether it has room to write on by hand. */
function isToFillIn(section: Section): boolean {
  return (
    section.lines + section.write.length > 0 ||
    section.grids !== undefined ||
    ('blank' in section && section.blank)
  );
}
