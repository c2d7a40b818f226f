/** A draft for who does not know how to begin: put into an empty box by a press, and taken out again while it is unchanged. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { draftText } from '../../domain/paper/draft.ts';
import { useSite } from '../island/site.ts';
import { today } from '../island/today.ts';
import { CopyButton } from '../paper/CopyButton.tsx';
import type { FieldProps } from './field.ts';

type Props = Pick<
  FieldProps<'text'>,
  'question' | 'value' | 'onChange' | 'id' | 'named' | 'answers' | 'disabled'
> & { draft: string };

export function DraftOffer({ draft, question, value, onChange, id, ...rest }: Props) {
  const { named, answers, disabled } = rest;
  const { t } = useSite();
  const [put, setPut] = useState<string>();
  const [focus, setFocus] = useState<string>();
  const offerId = `${id}--draft`;

  // What was pressed has gone.
  useLayoutEffect(() => {
    if (focus === undefined) return;
    document.getElementById(focus)?.focus();
    setFocus(undefined);
  }, [focus]);

  function change(text: string, next: string): void {
    setPut(text);
    onChange(text);
    setFocus(next);
  }

  if (value.trim() === '')
    return (
      <p class="draft">
        <button
          type="button"
          id={offerId}
          class="button button--quiet"
          disabled={disabled}
          onClick={() =>
            change(draftText(draft, named, answers, today(), question.lang).trim(), id)
          }
        >
          {t('draft.put')}
        </button>
      </p>
    );
  return (
    <div class="draft">
      {value === put && (
        <button type="button" class="link" disabled={disabled} onClick={() => change('', offerId)}>
          {t('draft.undo')}
        </button>
      )}
      <CopyButton text={value} disabled={disabled} />
    </div>
  );
}
