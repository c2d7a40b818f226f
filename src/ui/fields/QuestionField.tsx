/** What is asked, its hint, its field, and what may be said of the answer: a question of a screen, or of an entry. */
import type { ComponentType } from 'preact';
import { RemarkList } from '../step/RemarkList.tsx';
import type { AnyFieldProps } from './field.ts';
import { hasOneInput } from './oneInput.ts';

type Props = Omit<AnyFieldProps, 'describedBy'> & {
  Field: ComponentType<AnyFieldProps>;
  labelClass: string;
  /** Nothing is to be filled in: it is said that the answer comes later. */
  closed?: boolean;
};

export function QuestionField({ Field, labelClass, closed = false, ...field }: Props) {
  const { question, id, remarks } = field;
  const own = remarks.filter(({ path }) => path === undefined);
  const hintId = question.hint === undefined ? undefined : `${id}-hint`;
  const remarkId = `${id}-remark`;
  const describedBy = [hintId, own.length > 0 && remarkId].filter(Boolean).join(' ') || undefined;
  const oneInput = hasOneInput(question) && !closed;
  const below = (
    <>
      {hintId !== undefined && (
        <p class="hint" id={hintId}>
          {question.hint}
        </p>
      )}
      {!closed && (
        <>
          <Field {...field} describedBy={oneInput ? describedBy : undefined} />
          <RemarkList id={remarkId} remarks={own} />
        </>
      )}
    </>
  );
  if (oneInput)
    return (
      <>
        <label class={labelClass} for={id}>
          {question.label}
        </label>
        {below}
      </>
    );
  return (
    <fieldset aria-describedby={describedBy}>
      <legend class={labelClass}>{question.label}</legend>
      {below}
    </fieldset>
  );
}
