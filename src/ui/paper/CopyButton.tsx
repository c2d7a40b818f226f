/** Copies a text, and says whether it worked; where it did not, the text is shown to be marked by hand. */
import { useState } from 'preact/hooks';
import { setFlag } from '../../storage/kept/flags.ts';
import { tabStorage } from '../../storage/kept/tabStorage.ts';
import { useSite } from '../island/site.ts';
import { typedIn } from '../island/typedIn.ts';

type Copied = 'no' | 'yes' | 'refused';

export function CopyButton({ text, disabled }: { text: string; disabled: boolean }) {
  const { t } = useSite();
  const [copied, setCopied] = useState<{ state: Copied; of: string }>({ state: 'no', of: '' });
  const state = copied.of === text ? copied.state : 'no';

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setFlag(tabStorage, 'copied', true);
      setCopied({ state: 'yes', of: text });
    } catch {
      setCopied({ state: 'refused', of: text });
    }
  }

  return (
    <div class="copy">
      <button
        type="button"
        class="button button--quiet"
        disabled={disabled}
        onClick={() => void copy()}
      >
        {t('copy.button')}
      </button>
      <p class="copy__news" role="status">
        {state === 'yes' && t('copy.done')}
        {state === 'refused' && t('copy.refused')}
      </p>
      {state === 'refused' && (
        <textarea
          {...typedIn(text)}
          class="text text--long"
          aria-label={t('copy.text')}
          readOnly
          value={text}
        />
      )}
    </div>
  );
}
