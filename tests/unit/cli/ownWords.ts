/** What of an answer somebody has written by hand: every text in it that is no id of the content, whatever its kind. */
import { questionsOf } from '../../../src/domain/content/questionsOf.ts';
import type { Catalog } from '../../../src/domain/content/catalog.ts';
import type { AnswerValue, Question } from '../../../src/domain/kinds/registry.ts';
import { contentOf } from '../../../src/domain/preparation/preparation.ts';
import type { Answer, Preparation } from '../../../src/domain/preparation/preparation.ts';

/** The own words in a content, of entries in the fields that the question has; a date is put into words, and is none. */
export function ownTexts(question: Question, content: AnswerValue): string[] {
  if (content.kind === 'dateTime') return [];
  // An id that the content has no more is nobody's own word.
  if (content.kind === 'choices') return [content.value.own].filter((text) => text.trim() !== '');
  const given =
    question.kind === 'entries' && content.kind === 'entries'
      ? content.value.map(({ values }) => question.fields.map(({ id }) => values[id]?.value))
      : content.value;
  const ids = new Set(stringsIn(question, (key) => key === 'id'));
  return stringsIn(given).filter((text) => text.trim() !== '' && !ids.has(text));
}

/** Every string in some data, or those under some keys; a card that is skipped, and a row to ask about, are on no paper. */
function stringsIn(data: unknown, isWanted = (_key: string): boolean => true, key = ''): string[] {
  if (typeof data === 'string') return isWanted(key) ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  if ('speaker' in data && data.speaker === 'skip') return [];
  if ('state' in data && data.state === 'ask') return [];
  return Object.entries(data).flatMap(([inside, value]) => stringsIn(value, isWanted, inside));
}

/** What was written under an answer that is given; nothing under an open one. */
export function givenTexts(question: Question, answer: Answer | undefined): string[] {
  return answer?.state === 'answered' ? ownTexts(question, answer.content) : [];
}

/**
 * The own words that are on no paper: what was kept under an open answer, what another tab set aside, and what was
 * written for an earlier meeting and not for this one.
 */
export function hiddenWords(catalog: Catalog, { answers, setAside, earlier }: Preparation) {
  return questionsOf(catalog).flatMap((question) => {
    const answer = answers[question.id];
    const kept = answer === undefined || answer.state === 'answered' ? undefined : answer.kept;
    const lost = [{ answers: {}, setAside }, ...earlier]
      .flatMap((one: Pick<Preparation, 'answers' | 'setAside'>) => [
        one.answers[question.id],
        ...(one.setAside[question.id] ?? []),
      ])
      .map(contentOf);
    return [kept, ...lost].flatMap((one) => (one ? ownTexts(question, one) : []));
  });
}
