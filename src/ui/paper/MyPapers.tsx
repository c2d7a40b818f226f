/** The island of *Mine ark*: what was made in this tab. */
import { listMade } from '../../storage/paper/madePapers.ts';
import { tabStorage } from '../../storage/kept/tabStorage.ts';
import { Island } from '../island/Island.tsx';
import { MadePapers } from './MadePapers.tsx';
import type { PaperTitle } from './MadePapers.tsx';
import type { SiteProps } from '../island/site.ts';

export function MyPapers({ site, titles }: { site: SiteProps; titles: PaperTitle[] }) {
  return (
    <Island site={site}>
      {({ ready, preparation }) => (
        <MadePapers made={ready ? listMade(tabStorage, preparation.id) : []} titles={titles} />
      )}
    </Island>
  );
}
