/** A topic on the review: folded, with what it holds said on the fold. */
import type { VNode } from 'preact';
import type { QuestionStep } from '../../domain/content/catalog.ts';
import { labelOver } from '../../domain/kinds/paper/registry.ts';
import type { Question } from '../../domain/kinds/registry.ts';
import { writersOf } from '../../domain/paper/helped.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { dayReadBack } from '../../domain/preparation/readBack.ts';
import { pathOf, placeIn } from '../../domain/way/flow.ts';
import type { Outline } from '../../domain/way/outline.ts';
import { firstScreen } from '../../domain/way/progress.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';
import { Mark, Marks } from '../readBack/Marks.tsx';
import { mending } from '../readBack/address.ts';
import { Said } from './Said.tsx';
import type { WrittenEntry } from './written.ts';

type Props = {
  step: QuestionStep;
  written: WrittenEntry[];
  preparation: Preparation;
  ready: boolean;
  /** No other topic has an answer: it is open. */
  isOnly: boolean;
  outline: Outline;
  /** The questions whose answers are to be read back; none where nobody helps. */
  toRead: Set<string>;
  /** What is to be said of an answer that is new since the last meeting. */
  news: ((question: Question) => VNode | undefined) | undefined;
};

export function Topic(props: Props) {
  const { step, written, preparation, ready, outline } = props;
  const { t, root, locale } = useSite();
  const title = <h2 {...spokenIn(step.lang, locale)}>{step.title}</h2>;
  return (
    <section class="review" id={`step-${step.id}`}>
      {ready && written.length > 0 ? (
        <details open={props.isOnly}>
          <summary>
            {title}
            <Counts {...props} />
          </summary>
          {written.map((entry) => (
            <WrittenAnswer key={entry.question.id} {...props} entry={entry} />
          ))}
        </details>
      ) : (
        title
      )}
      {ready && written.length === 0 && (
        <p class="hint">
          {t('review.nothing')}{' '}
          <a href={root + pathOf(firstScreen(outline, preparation.answers, step.id))}>
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

/** How many answers there are and, where somebody helps, whose words they are and how many were read back. */
function Counts({ written, preparation, toRead }: Props) {
  const { t } = useSite();
  const helped = written.filter(({ answer }) => writersOf(answer).some((by) => by !== 'me'));
  const here = written.filter(({ question }) => toRead.has(question.id));
  const read = here.filter(({ question }) => dayReadBack(preparation, question.id) !== undefined);
  return (
    <span class="marks">
      {t('review.answers', { count: written.length })}
      {helped.length > 0 && (
        <Mark sign="helper">{t('review.by-helper', { count: helped.length })}</Mark>
      )}
      {here.length > 0 && (
        <Mark sign={read.length < here.length ? 'not-read' : 'read'}>
          {t('review.read', { read: read.length, count: here.length })}
        </Mark>
      )}
    </span>
  );
}

function WrittenAnswer({
  step,
  entry,
  preparation,
  toRead,
  news,
}: Props & { entry: WrittenEntry }) {
  const { t, root, locale } = useSite();
  const { screen, question, answer, content, hasAside } = entry;
  const { id, lang } = question;
  const label = labelOver(question, content);
  return (
    <div class="review__answer" id={`question-${id}`}>
      <h3 {...spokenIn(lang, locale)}>{label}</h3>
      <Said question={question} answer={answer} content={content} />
      {news?.(question)}
      {hasAside && <p class="aside">{t('review.aside')}</p>}
      {toRead.size > 0 && !question.setsWriter && (
        <Marks answer={answer} toRead={toRead.has(id)} day={dayReadBack(preparation, id)} />
      )}
      <a
        class="review__edit"
        href={`${root}${pathOf(placeIn(step, screen.id))}${mending}#question-${id}`}
        aria-label={t('review.edit.label', { question: label })}
      >
        {t('review.edit')}
      </a>
    </div>
  );
}
