/** What the fields of the site remark, for tests of kinds that ask it of other kinds. */
import type { FieldQuestion, FieldValue } from '../../src/domain/kinds/fields.ts';
import type { Remark } from '../../src/domain/kinds/kind.ts';
import { cardsRemarks } from '../../src/domain/kinds/remarks/cards.ts';
import { checklistRemarks } from '../../src/domain/kinds/remarks/checklist.ts';
import { choicesRemarks } from '../../src/domain/kinds/remarks/choices.ts';
import { dateTimeRemarks } from '../../src/domain/kinds/remarks/dateTime.ts';
import { funnelRemarks } from '../../src/domain/kinds/remarks/funnel.ts';
import type { Remarks } from '../../src/domain/kinds/remarks/kind.ts';
import { numberRemarks } from '../../src/domain/kinds/remarks/number.ts';
import { rankedRemarks } from '../../src/domain/kinds/remarks/ranked.ts';
import { textRemarks } from '../../src/domain/kinds/remarks/text.ts';

const remarks: Record<FieldQuestion['kind'], unknown> = {
  cards: cardsRemarks,
  checklist: checklistRemarks,
  choice: () => [],
  choices: choicesRemarks,
  dateTime: dateTimeRemarks,
  funnel: funnelRemarks,
  number: numberRemarks,
  ranked: rankedRemarks,
  rows: () => [],
  text: textRemarks,
  week: () => [],
};

export function remarksOnField(field: FieldQuestion, given: FieldValue, today: string): Remark[] {
  const ofKind = remarks[field.kind] as Remarks<FieldQuestion, FieldValue['value']>;
  return ofKind(field, given.value, today, remarksOnField);
}
