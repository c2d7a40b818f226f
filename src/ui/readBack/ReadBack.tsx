/** *Læs op for …*: the answers one by one. To each the citizen says yes, or it is mended, or taken out. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { QuestionStep } from '../../domain/content/catalog.ts';
import { emptyValue } from '../../domain/kinds/registry.ts';
import type { Question } from '../../domain/kinds/registry.ts';
import type { Answer, Preparation } from '../../domain/preparation/preparation.ts';
import { dayReadBack, withReadBack } from '../../domain/preparation/readBack.ts';
import type { Outline } from '../../domain/way/outline.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import { useSite } from '../island/site.ts';
import { today } from '../island/today.ts';
import { untranslated } from '../island/untranslated.ts';
import { useHeadingFocus } from '../island/useHeadingFocus.ts';
import { reviewPath } from './address.ts';
import { OneAnswer } from './OneAnswer.tsx';

type Props = {
  steps: QuestionStep[];
  /** The questions whose answers are read back, in order. */
  toRead: Question[];
  preparation: Preparation;
  store: PreparationStore;
  outline: Outline;
  name: string | undefined;
  /** The question that was the last, if there was one. */
  begun: string;
};

export function ReadBack({ steps, toRead, preparation, store, outline, name, begun }: Props) {
  const { t, root } = useSite();
  const [after, setAfter] = useState(begun);
  const [taken, setTaken] = useState<{ question: Question; answer: Answer }>();
  const [news, setNews] = useState('');
  useLayoutEffect(hideLead, []);
  const isOpen = ({ id }: Question): boolean => dayReadBack(preparation, id) === undefined;
  const at = toRead.findIndex(({ id }) => id === after);
  // What was mended comes again in the end.
  const current = toRead.slice(at + 1).find(isOpen) ?? toRead.find(isOpen);
  const answer = current && preparation.answers[current.id];

  /** Whether the work is still there: another tab may have deleted it, and then nothing is to come back. */
  function mayChange(): boolean {
    return store.holds(preparation.id);
  }

  function sayYes({ id }: Question): void {
    if (mayChange()) store.choose((work, now) => withReadBack(work, id, today(), now));
    setAfter(id);
    setTaken(undefined);
    setNews('');
  }

  function takeOut(question: Question, out: Answer): void {
    if (!mayChange()) return;
    const { id, kind } = question;
    const content = emptyValue(kind);
    store.answer(id, { state: 'answered', content, by: out.by, at: store.timestamp() });
    // It goes on after the one before, for this one is in the list no more.
    setAfter(toRead[toRead.indexOf(question) - 1]?.id ?? '');
    setTaken({ question, answer: out });
    setNews(t('aloud.out.done', { question: question.label }));
  }

  function undo(): void {
    if (!taken || !mayChange()) return;
    store.answer(taken.question.id, { ...taken.answer, at: store.timestamp() });
    setTaken(undefined);
    setNews(t('aloud.undone'));
  }

  const citizen = name ?? t('aloud.citizen');
  return (
    <section class="aloud">
      <p {...untranslated}>{t('aloud.title', { name: citizen })}</p>
      <div class={news === '' ? undefined : 'note aloud__news'}>
        <p role="status">{news}</p>
        {taken && (
          <button type="button" class="link" onClick={undo}>
            {t('aloud.undo')}
          </button>
        )}
      </div>
      {current && answer ? (
        <OneAnswer
          key={`${current.id} ${answer.at}`}
          steps={steps}
          question={current}
          answer={answer}
          number={toRead.indexOf(current) + 1}
          count={toRead.length}
          onYes={() => sayYes(current)}
          onTakeOut={() => takeOut(current, answer)}
        />
      ) : (
        <Done>{t(toRead.length > 0 ? 'aloud.done' : 'aloud.nothing')}</Done>
      )}
      <p class="actions">
        <a class="link" href={root + reviewPath(outline)}>
          {t(current ? 'aloud.stop' : 'aloud.back')}
        </a>
        {current && <span class="hint">{t('aloud.stop.hint')}</span>}
        {!current && (
          <a class="button" href={`${root}/ark/`}>
            {t('review.to-papers')}
          </a>
        )}
      </p>
    </section>
  );
}

function Done({ children }: { children: string }) {
  const heading = useHeadingFocus();
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

/** What the page says before it begins is not for this; gives what shows it again. */
function hideLead(): () => void {
  const parts = [...document.querySelectorAll<HTMLElement>('.main .lead, .main .guide')];
  for (const part of parts) part.hidden = true;
  return () => {
    for (const part of parts) part.hidden = false;
  };
}
