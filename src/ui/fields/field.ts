/** What a form has of a kind, and what every field is given. */
import type { ComponentType } from 'preact';
import type { QuestionOf, KindName, ValueOf } from '../../domain/kinds/registry.ts';
import type { AnswerValue, Question } from '../../domain/kinds/registry.ts';
import type { Remark } from '../../domain/kinds/kind.ts';
import type { Remarks } from '../../domain/kinds/remarks/kind.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import type { Writer } from '../../domain/kinds/stamp.ts';

/** The field of a kind, and what may be said of an answer given in it: a page is sent both or neither. */
export type FormPart<K extends KindName> = {
  Field: ComponentType<FieldProps<K>>;
  remarks: Remarks<QuestionOf<K>, ValueOf<K>>;
};

/** The question, the value, a way to change it, and the ids that describe it. */
export type FieldProps<K extends KindName> = {
  question: QuestionOf<K>;
  value: ValueOf<K>;
  onChange: (value: ValueOf<K>) => void;
  /** The id of the element that takes focus for this question. */
  id: string;
  /** Ids of the hint and the remark, for `aria-describedby`. */
  describedBy: string | undefined;
  remarks: Remark[];
  disabled: boolean;
  /** Wishes of the spørgetragt in words, for a question that suggests them. */
  wishes: string[];
  /** What is answered elsewhere, for a question that offers some of it. */
  answers: Answers;
  /** The questions whose answers are offered in this one, where there are any. */
  named: Question[];
  newId: () => string;
  /** Who writes now; asked of each entry of a list where somebody helps. */
  writer: Writer;
  /** Shows the field of any question: for those that a list of entries is made of. */
  Field: ComponentType<AnyFieldProps>;
};

/** What the field of any question is given. */
export type AnyFieldProps = Omit<
  FieldProps<KindName>,
  'question' | 'value' | 'onChange' | 'Field'
> & {
  question: Question;
  content: AnswerValue;
  onChange: (content: AnswerValue) => void;
};
