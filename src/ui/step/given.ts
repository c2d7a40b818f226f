/** An answer as a form holds it: always with content to show, which may be empty. */
import { contentOf, isTouched } from '../../domain/preparation/preparation.ts';
import type { Answer } from '../../domain/preparation/preparation.ts';
import { mainLocale } from '../../i18n/locales.ts';
import type { Writer } from '../../domain/kinds/stamp.ts';
import { emptyValue, fits, isEmpty } from '../../domain/kinds/registry.ts';
import type { AnswerValue, Question } from '../../domain/kinds/registry.ts';

export type Given = { state: Answer['state']; content: AnswerValue; by: Writer };

/** What the form shows for an answer; `writer` marks what is not answered yet. */
export function givenOf(question: Question, answer: Answer | undefined, writer: Writer): Given {
  const saved = contentOf(answer);
  const content = saved && fits(question, saved) ? saved : emptyValue(question.kind);
  return {
    state: answer?.state ?? 'answered',
    content,
    by: isTouched(answer) ? answer.by : writer,
  };
}

/**
 * The answer to save; what was written stays beside a *not yet*. `lang` is the language of the page, which is kept
 * where it is not the main one.
 */
export function answerOf({ state, content, by }: Given, at: string, lang: string): Answer {
  const stamp = { at, by, ...(lang !== mainLocale && { lang }) };
  if (state === 'answered') return { state, content, ...stamp };
  return isEmpty(content) ? { state, ...stamp } : { state, kept: content, ...stamp };
}
