/** The form of one screen: every input is kept at once; *Næste* looks it over, says what is worth a look, and goes on. */
import { useMemo, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { createFormControl } from 'react-hook-form';
import type { FieldErrors, Resolver } from 'react-hook-form';
import type { Screen } from '../../domain/content/catalog.ts';
import { tellsMore } from '../../domain/preparation/changes.ts';
import { isVisible } from '../../domain/way/flow.ts';
import type { Question } from '../../domain/kinds/registry.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { Writer } from '../../domain/kinds/stamp.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import { remarksOn } from '../fields/registry.tsx';
import { answerOf, givenOf } from './given.ts';
import type { Given } from './given.ts';
import type { SummaryLine } from './ErrorSummary.tsx';
import { Speaking } from '../island/Speaking.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { useSite } from '../island/site.ts';
import type { Translate } from '../../i18n/translate.ts';
import { today } from '../island/today.ts';
import { useLater } from '../island/useLater.ts';

type FormValues = Record<string, Given>;

type Props = {
  screen: Screen;
  preparation: Preparation;
  store: PreparationStore | undefined;
  writer: Writer;
  wishes: string[];
  /** The buttons below the questions. */
  actions: ComponentChildren;
  onNext: () => void;
};

export function StepForm({ screen, preparation, store, writer, wishes, actions, onNext }: Props) {
  const { t } = useSite();
  const { answers, setAside } = preparation;
  const [summary, setSummary] = useState<SummaryLine[]>();
  const asked = screen.questions.map((question) => ({
    question,
    given: givenOf(question, answers[question.id], writer),
  }));
  // The hook would hold the values as well, and follow them; it is 900 bytes (brotli) on every screen.
  const form = useMemo(
    () => createFormControl<FormValues>({ resolver: resolverOf(screen.questions, t) }),
    [screen.questions, t],
  );

  function change(question: Question, given: Given): void {
    // Typed in the moment in which another tab deletes all: it is not to come back.
    if (store?.holds(preparation.id) !== true) return;
    store.answer(question.id, answerOf(given, store.timestamp()));
  }

  const hasAside = ({ id }: Question): boolean =>
    (setAside[id] ?? []).some((one) => tellsMore(one, answers[id]));
  const parts = useLater(screen.questions.some(hasAside), () => import('./Aside.tsx'));
  const looked = useLater(summary !== undefined, () => import('./ErrorSummary.tsx'));

  function lookOver(errors: FieldErrors<FormValues>): void {
    const lines = screen.questions.flatMap(({ id, label, lang }) => {
      const text = errors[id]?.root?.message;
      return text === undefined ? [] : [{ question: id, label, lang, text }];
    });
    // Said once; who presses again has seen it.
    if (summary !== undefined && summary.length >= lines.length) onNext();
    else setSummary(lines);
  }

  const disabled = store === undefined;
  // Where nothing can be answered, a screen that waits for an answer elsewhere is read all the same.
  const visible = asked.filter(({ question }) => isVisible(question, answers));
  return (
    <form
      class="step-form"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // What the store holds is looked over.
        form.reset(Object.fromEntries(asked.map(({ question, given }) => [question.id, given])));
        void form.handleSubmit(onNext, lookOver)();
      }}
    >
      {looked && 'ErrorSummary' in looked && summary && <looked.ErrorSummary lines={summary} />}
      {(disabled && visible.length === 0 ? asked : visible).map(({ question, given }) => (
        <Speaking key={question.id} lang={question.lang}>
          <QuestionCard
            question={question}
            given={given}
            disabled={disabled}
            writer={writer}
            wishes={wishes}
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
      {actions}
    </form>
  );
}

/** Says of each answer what is worth a look. */
function resolverOf(questions: Question[], t: Translate): Resolver<FormValues> {
  return (values) => {
    const errors = Object.fromEntries(
      questions.flatMap((question) => {
        const given = values[question.id];
        const [remark] = given ? remarksOn(question, given.content, today()) : [];
        if (remark === undefined) return [];
        const message = t(`remark.${remark.code}`, remark.values);
        return [[question.id, { root: { type: remark.code, message } }]];
      }),
    ) as FieldErrors<FormValues>;
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} };
  };
}
