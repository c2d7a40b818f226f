/**
 * The island of the page about the home screen: Apple's has a storage of its own, and begins empty. Whoever has work
 * here takes it as a file first. It stands in the middle of a text: nothing is written here, so there is no strip.
 */
import { useMemo } from 'preact/hooks';
import { isUntouched } from '../../domain/preparation/preparation.ts';
import { Boundary } from '../island/Boundary.tsx';
import { ExportButton } from './ExportButton.tsx';
import { createSite, SiteContext, useSite } from '../island/site.ts';
import type { SiteProps } from '../island/site.ts';
import { isInstalled, isWebKit } from './surroundings.ts';
import { usePreparation } from '../island/usePreparation.ts';

export function FileFirst({ site }: { site: SiteProps }) {
  const context = useMemo(() => createSite(site), [site]);
  return (
    <SiteContext.Provider value={context}>
      <Boundary>
        <Offer />
      </Boundary>
    </SiteContext.Provider>
  );
}

function Offer() {
  const { t, locale, dir } = useSite();
  const { snapshot } = usePreparation();
  if (snapshot.state !== 'ready') return null;
  const { preparation } = snapshot;
  const beginsEmpty = isWebKit() && !isInstalled();
  return (
    <div class="file-first" lang={locale} dir={dir}>
      {beginsEmpty && !isUntouched(preparation) && (
        <section class="card">
          <h2>{t('home-screen.title')}</h2>
          <p>{t('home-screen.lead')}</p>
          <p class="actions">
            <ExportButton preparation={preparation} look="button" />
          </p>
        </section>
      )}
    </div>
  );
}
