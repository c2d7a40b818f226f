/** What every field is given: its question, the value, a way to change it, and the ids that describe it. */
import type { QuestionOf, KindName, ValueOf } from '../../domain/kinds/registry.ts';
import type { Remark } from '../../domain/kinds/kind.ts';

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
