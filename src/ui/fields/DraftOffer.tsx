/** A draft for who does not know how to begin: put into an empty box by a press, and taken out again while it is unchanged. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { useSite } from '../island/site.ts';
import { today } from '../island/today.ts';
import { useLater } from '../island/useLater.ts';
import { useLatest } from '../island/useLatest.ts';
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
  const isEmpty = value.trim() === '';
  const copy = useLater(!isEmpty, () => import('../paper/CopyButton.tsx'));
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

  // What was written while it was fetched stays.
  const filled = useLatest((text: string) => isEmpty && change(text, id));

  /** Fetches what puts answers in words, which is as much as all of a paper; without it the box is as it was. */
  async function fill(): Promise<void> {
    try {
      const { draftText } = await import('../../domain/paper/draft.ts');
      const text = draftText(draft, named, answers, today(), question.lang).trim();
      filled.current(text);
    } catch {
      setFocus(offerId);
    }
  }

  if (isEmpty)
    return (
      <p class="from-draft">
        <button
          type="button"
          id={offerId}
          class="button button--quiet"
          disabled={disabled}
          onClick={() => void fill()}
        >
          {t('draft.put')}
        </button>
      </p>
    );
  return (
    <div class="from-draft">
      {value === put && (
        <button type="button" class="link" disabled={disabled} onClick={() => change('', offerId)}>
          {t('draft.undo')}
        </button>
      )}
      {copy && 'CopyButton' in copy && <copy.CopyButton text={value} disabled={disabled} />}
    </div>
  );
}
