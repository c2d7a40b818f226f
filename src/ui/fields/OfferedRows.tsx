/** What other answers say, each thing as an open row: its other fields are answered here, with nothing to open first. */
import { entryTitle, fieldValueOf, isAsked, withField } from '../../domain/kinds/entryFields.ts';
import type { Entry } from '../../domain/kinds/entries.ts';
import type { FieldQuestion } from '../../domain/kinds/fields.ts';
import type { QuestionOf } from '../../domain/kinds/registry.ts';
import { sourceRows, withRow } from '../../domain/preparation/sourceRows.ts';
import type { SourceRow } from '../../domain/preparation/sourceRows.ts';
import { useSite } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';
import { WhoseWords } from '../step/WhoseWords.tsx';
import { isList } from './ChoiceField.tsx';
import type { EntryField } from './EntryField.tsx';
import type { FieldProps } from './field.ts';

export { sourceRows };

type Props = Omit<FieldProps<'entries'>, 'describedBy'> & {
  rows: SourceRow[];
  /** Given, not fetched: it is a part of every list, which is not to wait for one more file. */
  Asked: typeof EntryField;
};

export function OfferedRows({ rows, Asked, value, onChange, ...field }: Props) {
  const { question, disabled, remarks, writer } = field;
  const { t } = useSite();
  // Until what is written is known, there is the room that the sentence would take.
  if (rows.length === 0)
    return (
      <p class={disabled ? 'hint rows-room' : 'hint rows-none'}>
        <span>{t('entries.no-rows')}</span>
      </p>
    );
  return (
    <div class="rows">
      {rows.map(({ from, entry }) => {
        const id = `${field.id}-${from}`;
        const change = (changed: Entry): void => onChange(withRow(question, value, rows, changed));
        const asked = question.fields.slice(1).filter((one) => isAsked(question, entry, one));
        return (
          <fieldset key={from} class="rows__row">
            <legend {...untranslated} class="label">
              {entryTitle(question, entry)}
            </legend>
            <div class="offered__fields">
              {asked.map((one) =>
                isFewPills(one) ? (
                  <Pills
                    key={one.id}
                    id={`${id}-${one.id}`}
                    question={one}
                    entry={entry}
                    disabled={disabled}
                    onChoose={(option) =>
                      change(withField(entry, one, { kind: 'choice', value: option }, writer))
                    }
                  />
                ) : (
                  <Asked
                    {...field}
                    key={one.id}
                    id={`${id}-${one.id}`}
                    question={one}
                    entry={entry}
                    remarks={remarks.filter(({ path }) => path?.[0] === entry.id)}
                    onChange={change}
                  />
                ),
              )}
              {writer !== 'me' && value.includes(entry) && (
                <WhoseWords
                  id={id}
                  by={entry.by ?? writer}
                  disabled={disabled}
                  onChange={(by) => change({ ...entry, by })}
                />
              )}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}

type PillsProps = {
  id: string;
  question: QuestionOf<'choice'>;
  entry: Entry;
  disabled: boolean;
  onChoose: (option: string) => void;
};

/** A choice in one line; what is chosen is taken back by choosing it again. */
function Pills({ id, question, entry, disabled, onChoose }: PillsProps) {
  const { t } = useSite();
  const given = fieldValueOf(entry, question);
  const chosen = given?.kind === 'choice' ? given.value : '';
  return (
    <div role="radiogroup" aria-label={question.label}>
      <div class="pills">
        {question.groups
          .flatMap(({ options }) => options)
          .map((option) => (
            <label key={option.id} class="pill">
              <input
                type="radio"
                name={id}
                checked={chosen === option.id}
                disabled={disabled}
                onClick={() => chosen === option.id && onChoose('')}
                onChange={() => onChoose(option.id)}
              />
              <span>{option.label}</span>
            </label>
          ))}
      </div>
      {chosen !== '' && (
        <button type="button" class="link" disabled={disabled} onClick={() => onChoose('')}>
          {t('form.clear-choice')}
        </button>
      )}
    </div>
  );
}

function isFewPills(question: FieldQuestion): question is QuestionOf<'choice'> {
  return question.kind === 'choice' && !isList(question.groups.flatMap(({ options }) => options));
}
