/** Where somebody helps: which answers are to be read back to the citizen, and what a paper may say of that. */
import type { Section } from '../content/catalog.ts';
import { answerBlocks, asksIn } from '../kinds/paper/registry.ts';
import type { Question } from '../kinds/registry.ts';
import type { Writer } from '../kinds/stamp.ts';
import { isList } from '../preparation/entryChanges.ts';
import { givenValue, isTouched } from '../preparation/preparation.ts';
import type { Answer, Preparation } from '../preparation/preparation.ts';
import { dayReadBack } from '../preparation/readBack.ts';
import { shownSections, visibleQuestions } from './shown.ts';
import type { Telling } from './telling.ts';

/** Whether an answer says something: with nothing that the content has words for, it does not. */
export function isSaid(question: Question, answer: Answer | undefined): answer is Answer {
  if (answer?.state !== 'answered') return isTouched(answer);
  const { content } = answer;
  return answerBlocks(question, content).length > 0 || asksIn(question, content).length > 0;
}

/** Whose words an answer is: of a list, those of each entry. */
export function writersOf(answer: Answer): Writer[] {
  const entries = isList(answer) ? answer.content.value : [];
  return [
    ...new Set([...entries.map(({ by = answer.by }) => by), ...(entries[0] ? [] : [answer.by])]),
  ];
}

/**
 * The questions whose answers are to be read back, in order: all that is said where a helper writes, and otherwise what
 * a helper wrote.
 */
export function toReadBack(questions: Question[], work: Preparation, writer: Writer): Question[] {
  const { answers } = work;
  return visibleQuestions(questions, answers).filter((question) => {
    const answer = answers[question.id];
    if (question.setsWriter || !isSaid(question, answer)) return false;
    return writer !== 'me' || writersOf(answer).some((by) => by !== 'me');
  });
}

/**
 * The first and the last day on which what a paper shows was read back; nothing unless all of it was, and a helper
 * wrote it. Of a question the whole answer counts, also where the paper shows a part.
 */
export function readBackDays(telling: Telling): string[] {
  const { questions, preparation, writer } = telling;
  if (writer === 'me') return [];
  const sections = shownSections(telling);
  const days = toReadBack(questions, preparation, writer)
    .filter((question) => sections.some((section) => tells(section, question, preparation)))
    .map(({ id }) => dayReadBack(preparation, id));
  const known = days.filter((day) => day !== undefined).sort();
  return known.length < days.length ? [] : [...known.slice(0, 1), ...known.slice(-1)];
}

/** Whether a section may say something of an answer; what others tell of is in the topics of the paper. */
function tells(section: Section, question: Question, { answers }: Preparation): boolean {
  if ('topic' in section) return question.topics.includes(section.topic);
  const answer = answers[question.id];
  const given = givenValue(answer);
  switch (section.tells) {
    case 'asks':
      return (
        answer?.state === 'will-ask' || (given !== undefined && asksIn(question, given).length > 0)
      );
    case 'companion':
      return question.kind === 'cards';
    case 'way':
      return question.kind === 'funnel';
    default:
      return false;
  }
}
