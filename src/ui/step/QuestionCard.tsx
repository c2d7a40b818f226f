/** One question: what is asked, its field, what may be said instead of an answer, and whose words they are. */
import type { ComponentChildren } from 'preact';
import { isEmpty } from '../../domain/kinds/registry.ts';
import type { Question } from '../../domain/kinds/registry.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import type { Writer } from '../../domain/kinds/stamp.ts';
import { newIdentifier } from '../../storage/work/browserStore.ts';
import { QuestionField } from '../fields/QuestionField.tsx';
import { Field, remarksOn } from '../fields/registry.tsx';
import type { Given } from './given.ts';
import { today } from '../island/today.ts';
import { useLater } from '../island/useLater.ts';
import { Guidance } from './Guidance.tsx';
import { useSite } from '../island/site.ts';
import { InsteadOfAnswer } from './InsteadOfAnswer.tsx';

type Props = {
  question: Question;
  given: Given;
  disabled: boolean;
  writer: Writer;
  wishes: string[];
  answers: Answers;
  named: Question[];
  /** What another tab has written here, and lost. */
  aside: ComponentChildren;
  onChange: (given: Given) => void;
};

export function QuestionCard(props: Props) {
  const { question, given, disabled, writer, wishes, answers, named, aside, onChange } = props;
  const { id } = question;
  const { t } = useSite();
  // Each entry of a list tells whose words it is.
  const asksWhose = writer !== 'me' && !question.setsWriter && question.kind !== 'entries';
  const answered = given.state === 'answered';
  const whose = useLater(asksWhose, () => import('./WhoseWords.tsx'));
  return (
    <div
      class="card question"
      id={`question-${id}`}
      data-kind={kindsIn(question).join(' ')}
      // Some browsers send what is written to whoever corrects it: `keeping/Spelling.tsx` turns it on.
      {...(question.health && { spellcheck: false })}
    >
      <QuestionField
        Field={Field}
        question={question}
        content={given.content}
        onChange={(content) => onChange({ ...given, content })}
        id={id}
        remarks={remarksOn(question, given.content, today())}
        disabled={disabled}
        wishes={wishes}
        answers={answers}
        named={named}
        newId={newIdentifier}
        writer={writer}
        labelClass="label label--question"
        closed={!answered}
      />
      {question.offPapers && <p class="hint off-papers">{t('form.off-papers')}</p>}
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

/** The kinds of field that the question needs: its page fetches them before it comes to life. */
function kindsIn(question: Question): string[] {
  const fields = question.kind === 'entries' ? question.fields : [];
  return [...new Set([question, ...fields].map(({ kind }) => kind))];
}
