/**
 * The island of the page about the home screen: Apple's has a storage of its own, and begins empty. Whoever has work
 * here takes it as a file first.
 */
import { isUntouched } from '../domain/preparation.ts';
import { ExportButton } from './parts/ExportButton.tsx';
import { Island } from './parts/Island.tsx';
import type { Work } from './parts/Island.tsx';
import { useSite } from './site.ts';
import type { SiteProps } from './site.ts';
import { isInstalled, isWebKit } from './surroundings.ts';

export function FileFirst({ site }: { site: SiteProps }) {
  return <Island site={site}>{(work) => <Offer work={work} />}</Island>;
}

function Offer({ work: { ready, preparation } }: { work: Work }) {
  const { say } = useSite();
  if (!ready || isUntouched(preparation) || !isWebKit() || isInstalled()) return null;
  return (
    <section class="card">
      <h2>{say('home-screen.title')}</h2>
      <p>{say('home-screen.lead')}</p>
      <p class="actions">
        <ExportButton preparation={preparation} look="button" />
      </p>
    </section>
  );
}
