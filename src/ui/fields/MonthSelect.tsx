/** A month by its name. What is stored and is no month is shown as it is, and stays until another is chosen. */
import { whole } from '../../domain/kinds/dayAndHour.ts';
import { useSite } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';

type Props = {
  id: string;
  lang: string;
  value: string;
  onChange: (month: string) => void;
  describedBy: string | undefined;
  remarked: boolean;
  disabled: boolean;
};

export function MonthSelect({ id, lang, value, onChange, describedBy, remarked, disabled }: Props) {
  const { t } = useSite();
  const names = monthNames(lang);
  // A file made by hand may say 06 for June.
  const number = String(whole(value) ?? value);
  const isMonth = names.some((_, at) => String(at + 1) === number);
  return (
    <select
      class="text"
      id={id}
      value={number}
      disabled={disabled}
      autocomplete="off"
      aria-describedby={describedBy}
      aria-invalid={remarked || undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{t('form.choose')}</option>
      {number !== '' && !isMonth && (
        <option {...untranslated} value={number}>
          {value}
        </option>
      )}
      {names.map((name, at) => (
        <option key={name} value={String(at + 1)}>
          {name}
        </option>
      ))}
    </select>
  );
}

function monthNames(lang: string): string[] {
  const month = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(2000, at, 1)));
}
