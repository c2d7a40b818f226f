/** Own words: a line, or a box that grows with what is written. */
import { textRemarks } from '../../domain/kinds/remarks/text.ts';
import type { FieldProps, FormPart } from './field.ts';
import { isOnPage } from '../island/onPage.ts';
import { typedIn } from '../island/typedIn.ts';

export const text: FormPart<'text'> = { Field: TextField, remarks: textRemarks };

// Loaded before hydration, and only by a page that offers one.
const drafts = isOnPage('.from-draft') ? await import('./DraftOffer.tsx') : undefined;

type Props = Pick<FieldProps<'text'>, 'value' | 'onChange' | 'id' | 'describedBy' | 'disabled'> & {
  length: 'short' | 'long';
  /** The id of a list of suggestions. */
  list?: string | undefined;
  remarked: boolean;
};

function TextField({ question, remarks, ...rest }: FieldProps<'text'>) {
  const { length, suggestions, draft } = question;
  const list = suggestions && `${rest.id}--list`;
  return (
    <>
      <TextInput {...rest} length={length} list={list} remarked={remarks.length > 0} />
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((words) => (
            <option key={words} value={words} />
          ))}
        </datalist>
      )}
      {draft !== undefined && drafts && (
        <drafts.DraftOffer {...rest} question={question} draft={draft} />
      )}
    </>
  );
}

/** The bare input, also used by other fields. */
export function TextInput(props: Props) {
  const { value, onChange, id, describedBy, disabled, length, list, remarked } = props;
  const shared = {
    id,
    value,
    disabled,
    ...typedIn(value),
    autocomplete: 'off',
    'aria-describedby': describedBy,
    'aria-invalid': remarked || undefined,
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  } as const;
  if (length === 'short') return <input type="text" class="text" list={list} {...shared} />;
  return <textarea class="text text--long" rows={rowsFor(value)} {...shared} />;
}

/** Room for what is written and a little more; counted in rows of about forty characters. */
function rowsFor(text: string): number {
  const rows = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 40), 0);
  return Math.min(Math.max(rows + 1, 4), 16);
}
