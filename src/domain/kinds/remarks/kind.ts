/** What every kind may remark on an answer: asked by its field, and by nothing else. */
import type { FieldQuestion, FieldValue } from '../fields.ts';
import type { Remark } from '../kind.ts';

/**
 * What may be said of an answer. `today` is a day as YYYY-MM-DD, for what is asked about dates; `ofField` says it of a
 * field of an entry.
 */
export type Remarks<Q, V> = (
  question: Q,
  value: V,
  today: string,
  ofField: (field: FieldQuestion, given: FieldValue, today: string) => Remark[],
) => Remark[];
