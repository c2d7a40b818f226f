/** A letter to start from: words of the content, filled with what is answered already. */
import { compactBlocks } from '../kinds/paper/registry.ts';
import type { Question } from '../kinds/registry.ts';
import { givenValue } from '../preparation/preparation.ts';
import type { Answers } from '../preparation/preparation.ts';
import { textsOf } from '../text/blockText.ts';
import { filled } from '../text/placeholders.ts';
import { formatDate } from '../time/formatDate.ts';
import { isVisible } from '../way/flow.ts';

/** Room to write what is not known. */
const LINE = '_'.repeat(20);

/**
 * The draft with the answers of `questions` for each `{question-id}`, and the day, YYYY-MM-DD, for `{today}`: a text in
 * one line, a list a line each, all else as papers say it. What is not answered, or not asked, is a line to write on.
 */
export function draftText(
  draft: string,
  questions: Question[],
  answers: Answers,
  today: string,
  locale: string,
): string {
  return filled(draft, (name) => {
    if (name === 'today') return formatDate(today, locale);
    const question = questions.find(({ id }) => id === name);
    const words = question === undefined ? '' : wordsOf(question, answers);
    return words === '' ? LINE : words;
  });
}

/** An answer in words; none where there is no answer that is to be told. */
function wordsOf(question: Question, answers: Answers): string {
  const given = isVisible(question, answers) ? givenValue(answers[question.id]) : undefined;
  return given === undefined ? '' : textsOf(compactBlocks(question, given)).join('\n');
}
