/** Any number of several: pills to tick, or cards with signs; in groups that open when there is more than one. */
import type { OptionGroup } from '../../domain/kinds/kind.ts';
import { choicesRemarks } from '../../domain/kinds/remarks/choices.ts';
import { Sign } from '../island/Sign.tsx';
import { useSite } from '../island/site.ts';
import type { FieldProps, FormPart } from './field.ts';
import { TextInput } from './TextField.tsx';

export const choices: FormPart<'choices'> = { Field: ChoicesField, remarks: choicesRemarks };

type Props = Pick<FieldProps<'choices'>, 'id' | 'disabled'> & {
  value: string[];
  onChange: (chosen: string[]) => void;
  groups: OptionGroup[];
  /** The option that says that none of the others holds. */
  none?: string | undefined;
  /** Whether every option has a sign. */
  signs?: boolean | undefined;
};

function ChoicesField({ question, value, onChange, id, disabled, remarks }: FieldProps<'choices'>) {
  const { groups, none, other, signs } = question;
  return (
    <>
      <ChoicesInput
        groups={groups}
        none={none}
        signs={signs}
        value={value.chosen}
        onChange={(chosen) => onChange({ ...value, chosen })}
        id={id}
        disabled={disabled}
      />
      {other !== undefined && (
        <div class="subfield">
          <label class="label" for={`${id}-own`}>
            {other}
          </label>
          <TextInput
            id={`${id}-own`}
            length="short"
            value={value.own}
            onChange={(own) => onChange({ ...value, own })}
            describedBy={remarks.length > 0 ? `${id}-remark` : undefined}
            remarked={remarks.length > 0}
            disabled={disabled}
          />
        </div>
      )}
    </>
  );
}

/** The bare choices, also used by the funnel. */
export function ChoicesInput({ groups, none, signs, value, onChange, id, disabled }: Props) {
  const { t } = useSite();
  const single = groups.length === 1;

  function toggle(option: string): void {
    const kept = value.includes(option)
      ? value.filter((one) => one !== option)
      : [...value.filter((one) => (one === none) === (option === none)), option];
    onChange(kept);
  }

  return (
    <>
      {groups.map((group, at) => {
        const pills = (
          <div class={signs ? 'ticks' : 'pills'}>
            {group.options.map((option, place) => (
              <label key={option.id} class={signs ? 'tick' : 'pill'}>
                <input
                  type="checkbox"
                  id={at === 0 && place === 0 ? id : `${id}--${option.id}`}
                  checked={value.includes(option.id)}
                  disabled={disabled}
                  onChange={() => toggle(option.id)}
                />
                {signs && <Sign name={option.id} />}
                <span>{option.label}</span>
              </label>
            ))}
          </div>
        );
        if (single) return pills;
        const chosen = group.options.filter((option) => value.includes(option.id)).length;
        return (
          <details key={group.id} class="group">
            <summary>
              {group.label}
              {chosen > 0 && (
                <span class="group__count"> {t('form.chosen', { count: chosen })}</span>
              )}
            </summary>
            {pills}
          </details>
        );
      })}
    </>
  );
}
