/** Another tab wrote something else here, and lost: it can be brought back. */
import { useSite } from '../site.ts';

type Props = { onRestore: () => void; onDismiss: () => void; disabled: boolean };

export function Aside({ onRestore, onDismiss, disabled }: Props) {
  const { say } = useSite();
  return (
    <div class="aside" role="status">
      <p>{say('form.aside')}</p>
      <p class="actions">
        <button type="button" class="link" disabled={disabled} onClick={onRestore}>
          {say('form.aside.restore')}
        </button>
        <button type="button" class="link" disabled={disabled} onClick={onDismiss}>
          {say('form.aside.dismiss')}
        </button>
      </p>
    </div>
  );
}
