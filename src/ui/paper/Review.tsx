/** The island that shows everything written, or what one reader will see of it, with a way back to each answer. */
import { useState } from 'preact/hooks';
import type { Document, QuestionStep, Screen, Step } from '../../domain/content/catalog.ts';
import type { ReaderOf } from '../../domain/content/readers.ts';
import { asideOf } from '../../domain/preparation/asideChanges.ts';
import { isVisible, pathOf } from '../../domain/way/flow.ts';
import { firstScreen } from '../../domain/way/progress.ts';
import { outlineOf } from '../../domain/way/outline.ts';
import type { Outline } from '../../domain/way/outline.ts';
import { answerBlocks, labelOver } from '../../domain/kinds/paper/registry.ts';
import type { AnswerValue, Question } from '../../domain/kinds/registry.ts';
import { givenValue, isTouched } from '../../domain/preparation/preparation.ts';
import type { Answer, Answers, Preparation } from '../../domain/preparation/preparation.ts';
import { formerAnswers } from '../../domain/paper/former.ts';
import { shownTo } from '../../domain/paper/shown.ts';
import { BlockView } from './BlockView.tsx';
import { FormerAnswers } from './FormerAnswers.tsx';
import { Island } from '../island/Island.tsx';
import { ReaderChoice } from './ReaderChoice.tsx';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';
import type { SiteProps } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';

type Props = { steps: Step[]; retired: Question[]; documents: Document[] };

export function Review({ site, ...props }: Props & { site: SiteProps }) {
  return (
    <Island site={site}>
      {({ ready, preparation }) => <Reviewed {...props} ready={ready} preparation={preparation} />}
    </Island>
  );
}

type ReviewedProps = Props & { ready: boolean; preparation: Preparation };

function Reviewed({ steps, retired, documents, ready, preparation }: ReviewedProps) {
  const { t, locale } = useSite();
  const [reader, setReader] = useState<ReaderOf>();
  const asked = steps.filter((step) => step.view === 'questions');
  const written = reader
    ? shownTo(reader, { steps, documents }, preparation)
    : everything(asked, preparation);
  const shown = reader ? asked.filter((step) => entriesOf(step, written).length > 0) : asked;
  return (
    <>
      <ToPapers />
      <ReaderChoice documents={documents} reader={reader} disabled={!ready} onChange={setReader} />
      {ready && shown.length === 0 && <p class="hint">{t('review.for.nothing')}</p>}
      <ul class="review__steps">
        {shown.map(({ id, title, lang }) => (
          <li key={id} {...spokenIn(lang, locale)}>
            <a href={`#step-${id}`}>{title}</a>
          </li>
        ))}
      </ul>
      {shown.map((step) => (
        <StepReview
          key={step.id}
          step={step}
          written={entriesOf(step, written)}
          answers={preparation.answers}
          ready={ready}
          outline={outlineOf({ steps })}
        />
      ))}
      {ready && !reader && (
        <FormerAnswers former={formerAnswers({ steps, retired }, preparation.answers)} />
      )}
      <ToPapers />
    </>
  );
}

/** An answer, with the content and the fields that may be seen. */
type Shown = {
  question: Question;
  answer: Answer;
  content: AnswerValue | undefined;
  /** Something else that was written there in another tab is set aside. */
  hasAside?: boolean;
};
/** Question id → what is shown of it. */
type Written = Map<string, Shown>;
type WrittenEntry = Shown & { screen: Screen };

/** All that is said or set aside, hidden questions left out. */
function everything(steps: QuestionStep[], work: Preparation): Written {
  const { answers } = work;
  const questions = steps.flatMap(({ screens }) => screens.flatMap((screen) => screen.questions));
  return new Map(
    questions.flatMap((question) => {
      const answer = answers[question.id];
      if (!answer || !isVisible(question, answers)) return [];
      const hasAside = asideOf(work, question.id).length > 0;
      if (!hasWords(question, answer) && !hasAside) return [];
      return [[question.id, { question, answer, content: givenValue(answer), hasAside }] as const];
    }),
  );
}

/** Whether there is something to show: of an answer with nothing that the content has, there is not. */
function hasWords(question: Question, answer: Answer): boolean {
  if (answer.state !== 'answered') return isTouched(answer);
  return answerBlocks(question, answer.content).length > 0;
}

function entriesOf({ screens }: QuestionStep, written: Written): WrittenEntry[] {
  return screens.flatMap((screen) =>
    screen.questions.flatMap(({ id }) => {
      const found = written.get(id);
      return found ? [{ screen, ...found }] : [];
    }),
  );
}

type StepProps = {
  step: QuestionStep;
  written: WrittenEntry[];
  answers: Answers;
  ready: boolean;
  outline: Outline;
};

function StepReview({ step, written, answers, ready, outline }: StepProps) {
  const { t, root, locale } = useSite();
  return (
    <section class="review" id={`step-${step.id}`}>
      <h2 {...spokenIn(step.lang, locale)}>{step.title}</h2>
      {written.map((entry) => (
        <WrittenAnswer key={entry.question.id} step={step.id} {...entry} />
      ))}
      {ready && written.length === 0 && (
        <p class="hint">
          {t('review.nothing')}{' '}
          <a href={root + pathOf(firstScreen(outline, answers, step.id))}>
            {t('review.begin')}
            <span class="visually-hidden" {...spokenIn(step.lang, locale)}>
              : {step.title}
            </span>
          </a>
        </p>
      )}
    </section>
  );
}

type AnswerProps = WrittenEntry & { step: string };

function WrittenAnswer({ step, screen, question, answer, content, hasAside }: AnswerProps) {
  const { t, root, locale } = useSite();
  const label = labelOver(question, content);
  return (
    <div class="review__answer">
      <div {...spokenIn(question.lang, locale)}>
        <h3>{label}</h3>
        {content && (
          <div {...untranslated}>
            <BlockView blocks={answerBlocks(question, content)} />
          </div>
        )}
      </div>
      {answer.state === 'not-yet' && <p>{t('review.not-yet')}</p>}
      {answer.state === 'will-ask' && (
        <p>
          {t('review.will-ask')}:{' '}
          <span {...spokenIn(question.lang, locale)}>{question.ask ?? question.label}</span>
        </p>
      )}
      {hasAside && <p class="aside">{t('review.aside')}</p>}
      <a
        class="review__edit"
        href={`${root}${pathOf({ step, screen: screen.id })}#question-${question.id}`}
        aria-label={t('review.edit.label', { question: label })}
      >
        {t('review.edit')}
      </a>
    </div>
  );
}

function ToPapers() {
  const { t, root } = useSite();
  return (
    <p class="actions">
      <a class="button" href={`${root}/ark/`}>
        {t('review.to-papers')}
      </a>
    </p>
  );
}
