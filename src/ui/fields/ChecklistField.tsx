/** Things to find out: each is known, with room to say what, will be asked about, or is left. */
import type { ChecklistRow } from '../../domain/kinds/checklist.ts';
import { checklistRemarks } from '../../domain/kinds/remarks/checklist.ts';
import { RemarkList } from '../step/RemarkList.tsx';
import type { FieldProps, FormPart } from './field.ts';
import { TextInput } from './TextField.tsx';

export const checklist: FormPart<'checklist'> = {
  Field: ChecklistField,
  remarks: checklistRemarks,
};

const LEFT: ChecklistRow = { state: '', text: '' };

function ChecklistField({
  question,
  value,
  onChange,
  id,
  remarks,
  disabled,
}: FieldProps<'checklist'>) {
  return (
    <div class="rows">
      {question.rows.map(({ id: row, label }, at) => {
        const given = value[row] ?? LEFT;
        const change = (changed: Partial<ChecklistRow>): void =>
          onChange({ ...value, [row]: { ...given, ...changed } });
        const found = remarks.filter(({ path }) => path?.[0] === row);
        const remarkId = `${id}-${row}-remark`;
        return (
          <fieldset key={row} class="rows__row">
            <legend class="label">{label}</legend>
            <div class="pills">
              {question.states.map((state, place) => (
                <label key={state.id} class="pill">
                  <input
                    type="checkbox"
                    id={at === 0 && place === 0 ? id : `${id}-${row}-${state.id}`}
                    checked={given.state === state.id}
                    disabled={disabled}
                    onChange={() => change({ state: given.state === state.id ? '' : state.id })}
                  />
                  <span>{state.label}</span>
                </label>
              ))}
            </div>
            {given.state === 'know' && (
              <>
                <label class="visually-hidden" for={`${id}-${row}-text`}>
                  {label}
                </label>
                <TextInput
                  id={`${id}-${row}-text`}
                  length="short"
                  value={given.text}
                  onChange={(text) => change({ text })}
                  describedBy={found.length > 0 ? remarkId : undefined}
                  remarked={found.length > 0}
                  disabled={disabled}
                />
                <RemarkList id={remarkId} remarks={found} />
              </>
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
