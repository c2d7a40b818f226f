/** One question: what is asked, its field, what may be said instead of an answer, and whose words they are. */
import type { ComponentChildren } from 'preact';
import { isEmpty } from '../../domain/kinds/registry.ts';
import type { AnswerValue, Question } from '../../domain/kinds/registry.ts';
import { newIdentifier } from '../../storage/work/browserStore.ts';
import { Field, hasOneInput, remarksOn } from '../fields/registry.tsx';
import type { Given } from './given.ts';
import { today } from '../island/today.ts';
import { useLater } from '../island/useLater.ts';
import { Guidance } from './Guidance.tsx';
import { InsteadOfAnswer } from './InsteadOfAnswer.tsx';
import { RemarkList } from './RemarkList.tsx';

type Props = {
  question: Question;
  given: Given;
  disabled: boolean;
  asksWhose: boolean;
  wishes: string[];
  /** What another tab has written here, and lost. */
  aside: ComponentChildren;
  onChange: (given: Given) => void;
};

export function QuestionCard(props: Props) {
  const { question, given, disabled, asksWhose, wishes, aside, onChange } = props;
  const { id } = question;
  const remarks = remarksOn(question, given.content, today());
  const ownRemarks = remarks.filter(({ path }) => path === undefined);
  const hintId = question.hint === undefined ? undefined : `${id}-hint`;
  const remarkId = `${id}-remark`;
  const describedBy =
    [hintId, ownRemarks.length > 0 && remarkId].filter(Boolean).join(' ') || undefined;
  const oneInput = hasOneInput(question);
  const answered = given.state === 'answered';
  const whose = useLater(asksWhose, () => import('./WhoseWords.tsx'));

  const field = answered && (
    <>
      <Field
        question={question}
        content={given.content}
        onChange={(content: AnswerValue) => onChange({ ...given, content })}
        id={id}
        describedBy={oneInput ? describedBy : undefined}
        remarks={remarks}
        disabled={disabled}
        wishes={wishes}
        newId={newIdentifier}
      />
      <RemarkList id={remarkId} remarks={ownRemarks} />
    </>
  );
  const hint = hintId !== undefined && (
    <p class="hint" id={hintId}>
      {question.hint}
    </p>
  );

  return (
    <div class="card question" id={`question-${id}`} data-kind={question.kind}>
      {oneInput && answered ? (
        <>
          <label class="label label--question" for={id}>
            {question.label}
          </label>
          {hint}
          {field}
        </>
      ) : (
        <fieldset aria-describedby={describedBy}>
          <legend class="label label--question">{question.label}</legend>
          {hint}
          {field}
        </fieldset>
      )}
      {aside}
      <InsteadOfAnswer question={question} given={given} disabled={disabled} onChange={onChange} />
      {whose && 'WhoseWords' in whose && asksWhose && answered && !isEmpty(given.content) && (
        <whose.WhoseWords
          id={id}
          by={given.by}
          disabled={disabled}
          onChange={(by) => onChange({ ...given, by })}
        />
      )}
      <Guidance question={question} />
    </div>
  );
}
