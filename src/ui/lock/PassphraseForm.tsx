/** Asks for a passphrase, to lock a file with or to open one. It is shown as it is typed: a slip would lock it for good. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Phrase } from '../../i18n/say.ts';
import { useSite } from '../island/site.ts';

type Props = {
  label: Phrase;
  hint: Phrase;
  action: Phrase;
  /** Gives the sentence that says why it was not done, if it was not. */
  onPhrase: (phrase: string) => Promise<Phrase | undefined>;
  /** Where there is something else to go back to. */
  onCancel?: () => void;
};

export function PhraseForm({ label, hint, action, onPhrase, onCancel }: Props) {
  const { say } = useSite();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [remark, setRemark] = useState<Phrase>();
  const [busy, setBusy] = useState(false);
  useLayoutEffect(() => input.current?.focus(), []);

  async function submit(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setRemark(undefined);
    setRemark(await onPhrase(input.current?.value ?? ''));
    setBusy(false);
    input.current?.focus();
  }

  return (
    <form
      class="phrase"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="label" for={id}>
        {say(label)}
      </label>
      <p id={`${id}-hint`} class="hint">
        {say(hint)}
      </p>
      <div id={`${id}-remark`} role="status">
        {remark && <p class="remark">{say(remark)}</p>}
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
          {say(action)}
        </button>
        {onCancel && (
          <button type="button" class="button button--quiet" onClick={onCancel}>
            {say('work.lock.cancel')}
          </button>
        )}
      </p>
    </form>
  );
}
