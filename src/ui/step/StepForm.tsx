/** The form of one screen: every input is kept at once; *Næste* looks it over, says what is worth a look, and goes on. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Screen } from '../../domain/content/catalog.ts';
import { tellsMore } from '../../domain/preparation/changes.ts';
import { isVisible } from '../../domain/way/flow.ts';
import type { Question } from '../../domain/kinds/registry.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { Writer } from '../../domain/kinds/stamp.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import { answerOf, givenOf } from './given.ts';
import type { Given } from './given.ts';
import type { SummaryLine } from './ErrorSummary.tsx';
import { Speaking } from '../island/Speaking.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { useSite } from '../island/site.ts';
import { useLater } from '../island/useLater.ts';

/** Fetches what looks the screen over, which is as much as all the rest of a step. */
const fetchLookOver = () => import('./lookOver.ts');

type Props = {
  screen: Screen;
  preparation: Preparation;
  store: PreparationStore | undefined;
  writer: Writer;
  wishes: string[];
  named: Question[];
  /** One question is shown at a time. */
  oneByOne: boolean;
  /** The buttons below the questions. */
  actions: ComponentChildren;
  onNext: () => void;
};

export function StepForm({
  screen,
  preparation,
  store,
  writer,
  wishes,
  named,
  oneByOne,
  actions,
  onNext,
}: Props) {
  const { t, locale } = useSite();
  const { answers, setAside } = preparation;
  const [summary, setSummary] = useState<SummaryLine[]>();
  const [at, setAt] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const asked = screen.questions.map((question) => ({
    question,
    given: givenOf(question, answers[question.id], writer),
  }));
  function change(question: Question, given: Given): void {
    // Typed in the moment in which another tab deletes all: it is not to come back.
    if (store?.holds(preparation.id) !== true) return;
    store.answer(question.id, answerOf(given, store.timestamp(), locale));
    // There by the time of *Næste*, and not sent to whoever only reads. Where it cannot be fetched, nothing is looked
    // over, and *Næste* goes on.
    void fetchLookOver().catch(() => undefined);
  }

  const hasAside = ({ id }: Question): boolean =>
    (setAside[id] ?? []).some((one) => tellsMore(one, answers[id]));
  const parts = useLater(screen.questions.some(hasAside), () => import('./Aside.tsx'));
  const looked = useLater(summary !== undefined, () => import('./ErrorSummary.tsx'));

  const disabled = store === undefined;
  // Where nothing can be answered, a screen that waits for an answer elsewhere is read all the same.
  const visible = asked.filter(({ question }) => isVisible(question, answers));
  const shown = disabled && visible.length === 0 ? asked : visible;
  const here = oneByOne ? shown.slice(at, at + 1) : shown;

  function said(lines: SummaryLine[]): void {
    // Said once; who presses again has seen it.
    const isNews = lines.length > (summary?.length ?? 0);
    if (isNews) setSummary(lines);
    else if (oneByOne && at < visible.length - 1) goTo(at + 1);
    else onNext();
  }

  function goTo(place: number): void {
    setAt(place);
    setSummary(undefined);
  }
  // The keyboard is where the question is.
  useEffect(() => {
    if (oneByOne) form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [oneByOne, at]);

  return (
    <form
      ref={form}
      class={oneByOne && at > 0 ? 'within' : undefined}
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void fetchLookOver()
          .then(({ lookOver }) => lookOver(oneByOne ? here : asked, t))
          .then(said, onNext);
      }}
    >
      {looked && 'ErrorSummary' in looked && summary && <looked.ErrorSummary lines={summary} />}
      {here.map(({ question, given }) => (
        <Speaking key={question.id} lang={question.lang}>
          <QuestionCard
            question={question}
            given={given}
            disabled={disabled}
            writer={writer}
            wishes={wishes}
            answers={preparation.answers}
            named={named}
            aside={
              parts && 'Aside' in parts && store ? (
                <parts.Aside question={question} preparation={preparation} store={store} />
              ) : (
                hasAside(question) && <p class="aside">{t('form.aside')}</p>
              )
            }
            onChange={(changed) => change(question, changed)}
          />
        </Speaking>
      ))}
      {oneByOne && at > 0 && (
        <p>
          <button type="button" class="link" onClick={() => goTo(at - 1)}>
            {t('form.previous')}
          </button>
        </p>
      )}
      {actions}
    </form>
  );
}
