/** A level of the spørgetragt: pick what fits, and write with your own words. */
import { funnelRemarks } from '../../domain/kinds/remarks/funnel.ts';
import { useSite } from '../island/site.ts';
import { ChoicesInput } from './ChoicesField.tsx';
import type { FieldProps, FormPart } from './field.ts';
import { TextInput } from './TextField.tsx';

export const funnel: FormPart<'funnel'> = { Field: FunnelField, remarks: funnelRemarks };

function FunnelField(props: FieldProps<'funnel'>) {
  const { question, value, onChange, id, describedBy, disabled, remarks } = props;
  const { t } = useSite();
  const hasPicks = question.groups.length > 0;
  const textId = hasPicks ? `${id}--own` : id;
  return (
    <>
      {hasPicks && (
        <ChoicesInput
          groups={question.groups}
          value={value.picks}
          onChange={(picks) => onChange({ ...value, picks })}
          id={id}
          disabled={disabled}
        />
      )}
      {hasPicks && (
        <label class="label" for={textId}>
          {t('form.own-words')}
        </label>
      )}
      <TextInput
        length="long"
        id={textId}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
        describedBy={describedBy}
        disabled={disabled}
        remarked={remarks.length > 0}
      />
    </>
  );
}
