/** *Sådan gemmes dit arbejde*: says plainly where the work is now, and offers what would keep it better. */
import { isUntouched } from '../../domain/preparation/preparation.ts';
import type { Keeping } from '../../storage/work/snapshot.ts';
import { sayDate } from '../../i18n/sayDate.ts';
import type { StripProps } from './stripProps.ts';
import { useSite } from '../island/site.ts';
import { useLater } from '../island/useLater.ts';
import { ExportButton } from './ExportButton.tsx';
import type { Site } from '../island/site.ts';

export function SavingStrip(props: StripProps) {
  const { keeping, preparation } = props;
  const { say, locale } = useSite();
  // Fetched once there is something to lose. Where it cannot be, the strip still says where the work is.
  const more = useLater(!isUntouched(preparation), () => import('./KeepingMore.tsx'));
  return (
    <aside class="strip" aria-label={say('saving.title')}>
      <p class={keeping.trouble ? 'strip__text strip__text--trouble' : 'strip__text'} role="status">
        {sayKeeping(keeping, say, locale)}
      </p>
      {keeping.trouble && <ExportButton preparation={preparation} look="link" />}
      {more && 'KeepingMore' in more && <more.KeepingMore {...props} />}
    </aside>
  );
}

function sayKeeping(keeping: Keeping, say: Site['say'], locale: string): string {
  if (keeping.where === 'memory') return say(`saving.${keeping.trouble}`);
  if (keeping.trouble) return say(keeping.trouble === 'slow' ? 'saving.slow' : 'saving.tab-only');
  if (keeping.where === 'device' && keeping.isSaving) return say('saving.saving');
  if (keeping.where === 'device')
    return say(keeping.isLocked ? 'saving.device-locked' : 'saving.device', {
      date: sayDate(keeping.until, locale),
    });
  const where = keeping.ownership === 'shared' ? 'saving.shared' : 'saving.tab';
  return say(keeping.several ? `${where}.several` : where);
}
