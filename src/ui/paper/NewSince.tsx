/** *Nyt*, and what was written before the last meeting. Loaded only where there was one. */
import type { VNode } from 'preact';
import type { Question } from '../../domain/kinds/registry.ts';
import { earlierOnes, newSince } from '../../domain/preparation/earlier.ts';
import { contentOf, isTouched } from '../../domain/preparation/preparation.ts';
import type { Answer, Preparation } from '../../domain/preparation/preparation.ts';
import { useSite } from '../island/site.ts';
import { Said } from './Said.tsx';

/** Returns what is to be shown at a question: nothing where its answer is as it was. */
export function newsOf(preparation: Preparation): (question: Question) => VNode | undefined {
  const fresh = new Set(newSince(preparation));
  const [last] = earlierOnes(preparation);
  return (question) =>
    fresh.has(question.id) ? (
      <New question={question} before={last?.answers[question.id]} />
    ) : undefined;
}

function New({ question, before }: { question: Question; before: Answer | undefined }) {
  const { t } = useSite();
  return (
    <>
      <p class="marks">
        <strong>{t('review.new')}</strong>
      </p>
      {isTouched(before) && (
        <details>
          <summary>{t('review.new.before')}</summary>
          <Said question={question} answer={before} content={contentOf(before)} />
        </details>
      )}
    </>
  );
}
