/** Asks for a passphrase, to lock a file with or to open one. It is shown as it is typed: a slip would lock it for good. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../i18n/translate.ts';
import { useSite } from '../island/site.ts';

type Props = {
  label: MessageKey;
  hint: MessageKey;
  action: MessageKey;
  /** Gives the sentence that says why it was not done, if it was not. */
  onPassphrase: (passphrase: string) => Promise<MessageKey | undefined>;
  /** Where there is something else to go back to. */
  onCancel?: () => void;
};

export function PassphraseForm({ label, hint, action, onPassphrase, onCancel }: Props) {
  const { t } = useSite();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [remark, setRemark] = useState<MessageKey>();
  const [busy, setBusy] = useState(false);
  useLayoutEffect(() => input.current?.focus(), []);

  async function submit(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setRemark(undefined);
    setRemark(await onPassphrase(input.current?.value ?? ''));
    setBusy(false);
    input.current?.focus();
  }

  return (
    <form
      class="passphrase"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="label" for={id}>
        {t(label)}
      </label>
      <p id={`${id}-hint`} class="hint">
        {t(hint)}
      </p>
      <div id={`${id}-remark`} role="status">
        {remark && <p class="remark">{t(remark)}</p>}
      </div>
      <input
        ref={input}
        id={id}
        class="text"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-describedby={`${id}-hint ${id}-remark`}
        aria-invalid={remark !== undefined || undefined}
      />
      <p class="actions">
        <button
          type="submit"
          class="button"
          {...(busy && { 'aria-disabled': true, 'aria-busy': true })}
        >
          {t(action)}
        </button>
        {onCancel && (
          <button type="button" class="button button--quiet" onClick={onCancel}>
            {t('work.lock.cancel')}
          </button>
        )}
      </p>
    </form>
  );
}
