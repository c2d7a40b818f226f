/** An entry that is open: its fields, part by part where it has parts. Everything typed is kept at once; *færdig* only closes it. */
import type { Entry } from '../../domain/kinds/entries.ts';
import { isAsked, partsOf } from '../../domain/kinds/entryFields.ts';
import type { FieldQuestion } from '../../domain/kinds/fields.ts';
import { useSite } from '../island/site.ts';
import { useLater } from '../island/useLater.ts';
import { EntryField } from './EntryField.tsx';
import type { FieldProps } from './field.ts';
import { untranslated } from '../island/untranslated.ts';

type Props = Omit<FieldProps<'entries'>, 'value' | 'onChange' | 'id' | 'describedBy'> & {
  entry: Entry;
  title: string;
  onChange: (entry: Entry) => void;
  onDone: () => void;
};

export function EntryForm({ question, entry, title, remarks, onChange, onDone, ...field }: Props) {
  const { t } = useSite();
  const id = `${question.id}-${entry.id}`;
  const by = entry.by ?? field.writer;
  const asksWhose = field.writer !== 'me';
  const whose = useLater(asksWhose, () => import('../step/WhoseWords.tsx'));
  const parts = partsOf(question);
  const isNow = (asked: FieldQuestion): boolean => isAsked(question, entry, asked);

  const fieldOf = (asked: FieldQuestion) => (
    <EntryField
      {...field}
      key={asked.id}
      question={asked}
      entry={entry}
      id={`${id}-${asked.id}`}
      remarks={remarks}
      onChange={onChange}
    />
  );

  return (
    <div
      class="entry__form"
      role="group"
      aria-labelledby={`${id}--name`}
      tabIndex={-1}
      data-focus={`${entry.id}-form`}
    >
      <p {...untranslated} class="visually-hidden" id={`${id}--name`}>
        {title}
      </p>
      {parts.length === 1
        ? question.fields.filter(isNow).map(fieldOf)
        : parts.map(({ label, fields }, at) => (
            <details key={at} class="entry__part" open={at === 0}>
              <summary>{label ?? title}</summary>
              <div class="entry__fields">
                {fields.filter(isNow).map(fieldOf)}
                {at < parts.length - 1 && (
                  <button
                    type="button"
                    class="button button--quiet"
                    onClick={({ currentTarget }) => openNext(currentTarget)}
                  >
                    {t('entries.next')}
                  </button>
                )}
              </div>
            </details>
          ))}
      {asksWhose && whose && 'WhoseWords' in whose && (
        <whose.WhoseWords
          id={id}
          by={by}
          disabled={field.disabled}
          onChange={(whose) => onChange({ ...entry, by: whose })}
        />
      )}
      <button type="button" class="button button--quiet" onClick={onDone}>
        {t('entries.done')}
      </button>
    </div>
  );
}

/** Puts a part away and opens the next, which focus goes to: what is written in both is kept already. */
function openNext(pressed: Element): void {
  const part = pressed.closest('details');
  const next = part?.nextElementSibling?.querySelector('summary');
  part?.removeAttribute('open');
  next?.parentElement?.setAttribute('open', '');
  next?.focus();
}
