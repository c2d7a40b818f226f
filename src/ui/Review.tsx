/** The island that shows everything written, step by step, with a way back to each answer. */
import type { QuestionStep, Screen, Step } from '../domain/catalog.ts';
import { entryPlace, isVisible, outlineOf, pathOf } from '../domain/flow.ts';
import type { Outline } from '../domain/flow.ts';
import { answerBlocks } from '../domain/kinds/registry.ts';
import type { Question } from '../domain/kinds/registry.ts';
import { givenContent, isTouched } from '../domain/preparation.ts';
import type { Answer, Answers } from '../domain/preparation.ts';
import { BlockView } from './parts/BlockView.tsx';
import { Island } from './parts/Island.tsx';
import { spokenIn, useSite } from './site.ts';
import type { SiteProps } from './site.ts';

export function Review({ site, steps }: { site: SiteProps; steps: Step[] }) {
  const outline = outlineOf({ steps });
  const asked = steps.filter((step) => step.view === 'questions');
  return (
    <Island site={site}>
      {({ ready, preparation: { answers } }) => (
        <>
          <ToPapers />
          <ul class="review__steps">
            {asked.map(({ id, title, lang }) => (
              <li key={id} {...spokenIn(lang, site.locale)}>
                <a href={`#step-${id}`}>{title}</a>
              </li>
            ))}
          </ul>
          {asked.map((step) => (
            <StepReview
              key={step.id}
              step={step}
              answers={answers}
              ready={ready}
              outline={outline}
            />
          ))}
          <ToPapers />
        </>
      )}
    </Island>
  );
}

type StepProps = { step: QuestionStep; answers: Answers; ready: boolean; outline: Outline };

function StepReview({ step, answers, ready, outline }: StepProps) {
  const { say, root, locale } = useSite();
  const written = step.screens.flatMap((screen) =>
    screen.questions
      .filter((question) => isVisible(question, answers) && isTouched(answers[question.id]))
      .map((question) => ({ screen, question })),
  );
  return (
    <section class="review" id={`step-${step.id}`} {...spokenIn(step.lang, locale)}>
      <h2>{step.title}</h2>
      {written.map(({ screen, question }) => (
        <WrittenAnswer
          key={question.id}
          step={step.id}
          screen={screen}
          question={question}
          answer={answers[question.id]}
        />
      ))}
      {ready && written.length === 0 && (
        <p class="hint" lang={locale}>
          {say('review.nothing')}{' '}
          <a href={root + pathOf(entryPlace(outline, answers, step.id))}>
            {say('review.begin')}
            <span class="visually-hidden">: {step.title}</span>
          </a>
        </p>
      )}
    </section>
  );
}

type AnswerProps = { step: string; screen: Screen; question: Question; answer: Answer | undefined };

function WrittenAnswer({ step, screen, question, answer }: AnswerProps) {
  const { say, root, locale } = useSite();
  const content = givenContent(answer);
  const label = question.paper ?? question.label;
  return (
    <div class="review__answer">
      <h3>{label}</h3>
      {content && <BlockView blocks={answerBlocks(question, content)} />}
      {answer?.state === 'not-yet' && <p>{say('review.not-yet')}</p>}
      {answer?.state === 'will-ask' && (
        <p>
          {say('review.will-ask')}: {question.ask ?? question.label}
        </p>
      )}
      <a
        class="review__edit"
        lang={locale}
        href={`${root}${pathOf({ step, screen: screen.id })}#question-${question.id}`}
        aria-label={say('review.edit.label', { question: label })}
      >
        {say('review.edit')}
      </a>
    </div>
  );
}

function ToPapers() {
  const { say, root } = useSite();
  return (
    <p class="actions">
      <a class="button" href={`${root}/ark/`}>
        {say('review.to-papers')}
      </a>
    </p>
  );
}
