/** The island of the pause: what can be taken along already, and how to go on, now or another day. */
import type { Outline } from '../domain/flow.ts';
import { Island } from './parts/Island.tsx';
import { PaceChoice } from './parts/PaceChoice.tsx';
import type { SiteProps } from './site.ts';

export function Pause({ site, outline }: { site: SiteProps; outline: Outline }) {
  return (
    <Island site={site}>
      {({ preparation }) => <PaceChoice outline={outline} answers={preparation.answers} />}
    </Island>
  );
}
