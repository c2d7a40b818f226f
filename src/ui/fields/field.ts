/** What a form has of a kind, and what every field is given. */
import type { ComponentType } from 'preact';
import type { QuestionOf, KindName, ValueOf } from '../../domain/kinds/registry.ts';
import type { Remark, Remarks } from '../../domain/kinds/kind.ts';

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
  newId: () => string;
};
