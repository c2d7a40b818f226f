/** Things to find out: each is known, with room to say what, will be asked about, or is left. */
import { leftOpen } from '../../domain/kinds/checklist.ts';
import type { ChecklistRow } from '../../domain/kinds/checklist.ts';
import { checklistRemarks } from '../../domain/kinds/remarks/checklist.ts';
import { formatDate } from '../../domain/time/formatDate.ts';
import { useSite } from '../island/site.ts';
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
  const { t, locale } = useSite();
  const open = leftOpen(question, value);
  return (
    <div class="rows">
      {question.rows.map(({ id: row, label, said }, at) => {
        const given = value[row] ?? LEFT;
        const change = (changed: Partial<ChecklistRow>): void =>
          onChange({ ...value, [row]: { ...given, ...changed } });
        const found = remarks.filter(({ path }) => path?.[0] === row);
        const remarkId = `${id}-${row}-remark`;
        return (
          <fieldset key={row} class="rows__row">
            <legend class="label">{label}</legend>
            {said && (
              <p class="hint">
                {t('checklist.said', { ...said, date: formatDate(said.checked, locale) })}
              </p>
            )}
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
      {open.length > 0 && (
        <p class="rows__open">
          <span class="hint">{t('checklist.open', { count: open.length })}</span>
          <button
            type="button"
            class="button button--quiet"
            disabled={disabled}
            onClick={() => onChange({ ...value, ...asked(open) })}
          >
            {t('checklist.ask-open')}
          </button>
        </p>
      )}
    </div>
  );
}

/** Rows that will all be asked about. */
function asked(rows: string[]): Record<string, ChecklistRow> {
  return Object.fromEntries(rows.map((row) => [row, { state: 'ask', text: '' }]));
}
