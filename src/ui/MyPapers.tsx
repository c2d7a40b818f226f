/** The island of *Mine papirer*: what was made in this tab. */
import { listMade } from '../storage/madePapers.ts';
import { tabStorage } from '../storage/tabStorage.ts';
import { Island } from './parts/Island.tsx';
import { MadePapers } from './parts/MadePapers.tsx';
import type { PaperTitle } from './parts/MadePapers.tsx';
import type { SiteProps } from './site.ts';

export function MyPapers({ site, titles }: { site: SiteProps; titles: PaperTitle[] }) {
  return (
    <Island site={site}>
      {({ ready, preparation }) => (
        <MadePapers made={ready ? listMade(tabStorage, preparation.id) : []} titles={titles} />
      )}
    </Island>
  );
}
