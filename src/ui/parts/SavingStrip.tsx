/** *Sådan gemmes dit arbejde*: says plainly where the work is now, and offers what would keep it better. */
import type { Preparation } from '../../domain/preparation.ts';
import { isUntouched } from '../../domain/preparation.ts';
import type { PreparationStore } from '../../storage/preparationStore.ts';
import type { Keeping } from '../../storage/snapshot.ts';
import { sayDate } from '../../i18n/sayDate.ts';
import { useSite } from '../site.ts';
import { ExportButton } from './ExportButton.tsx';
import type { Site } from '../site.ts';

type Props = { keeping: Keeping; preparation: Preparation; store: PreparationStore };

export function SavingStrip({ keeping, preparation, store }: Props) {
  const { say, locale } = useSite();
  const mayKeep = keeping.where === 'tab' && keeping.ownership !== 'shared' && !keeping.trouble;
  return (
    <aside class="strip" aria-label={say('saving.title')}>
      <p class={keeping.trouble ? 'strip__text strip__text--trouble' : 'strip__text'} role="status">
        {sayKeeping(keeping, say, locale)}
      </p>
      {keeping.trouble && <ExportButton preparation={preparation} look="link" />}
      {mayKeep && !isUntouched(preparation) && (
        <button type="button" class="link" onClick={() => void store.keepOnDevice()}>
          {say('saving.keep')}
        </button>
      )}
    </aside>
  );
}

function sayKeeping(keeping: Keeping, say: Site['say'], locale: string): string {
  if (keeping.where === 'memory') return say(`saving.${keeping.trouble}`);
  if (keeping.trouble) return say('saving.tab-only');
  if (keeping.where === 'device')
    return say('saving.device', { date: sayDate(keeping.until, locale) });
  return say(keeping.ownership === 'shared' ? 'saving.shared' : 'saving.tab');
}
