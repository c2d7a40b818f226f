/** *Sådan gemmes dit arbejde*: says plainly where the work is now, and offers what would keep it better. */
import { isUntouched } from '../../domain/preparation/preparation.ts';
import type { Keeping } from '../../storage/work/snapshot.ts';
import { formatDate } from '../../domain/time/formatDate.ts';
import type { StripProps } from './stripProps.ts';
import { useSite } from '../island/site.ts';
import { useLater } from '../island/useLater.ts';
import { ExportButton } from './ExportButton.tsx';
import type { Site } from '../island/site.ts';

export function SavingStrip(props: StripProps) {
  const { keeping, preparation } = props;
  const { t, locale } = useSite();
  // Fetched once there is something to lose. Where it cannot be, the strip still says where the work is.
  const more = useLater(!isUntouched(preparation), () => import('./KeepingMore.tsx'));
  return (
    <aside class="strip" aria-label={t('saving.title')}>
      <p class={keeping.trouble ? 'strip__text strip__text--trouble' : 'strip__text'} role="status">
        {keepingText(keeping, t, locale)}
      </p>
      {keeping.trouble && <ExportButton preparation={preparation} look="link" />}
      {more && 'KeepingMore' in more && <more.KeepingMore {...props} />}
    </aside>
  );
}

function keepingText(keeping: Keeping, t: Site['t'], locale: string): string {
  if (keeping.where === 'memory') return t(`saving.${keeping.trouble}`);
  if (keeping.trouble) return t(keeping.trouble === 'slow' ? 'saving.slow' : 'saving.tab-only');
  if (keeping.where === 'device' && keeping.isSaving) return t('saving.saving');
  if (keeping.where === 'device')
    return t(keeping.isLocked ? 'saving.device-locked' : 'saving.device', {
      date: formatDate(keeping.until, locale),
    });
  const where = keeping.ownership === 'shared' ? 'saving.shared' : 'saving.tab';
  return t(keeping.several ? `${where}.several` : where);
}
