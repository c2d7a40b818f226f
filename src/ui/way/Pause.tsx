/** The island of the pause: what can be taken along already, and how to go on, now or another day. */
import type { Outline } from '../../domain/way/outline.ts';
import { Island } from '../island/Island.tsx';
import { PaceChoice } from './PaceChoice.tsx';
import type { SiteProps } from '../island/site.ts';

export function Pause({ site, outline }: { site: SiteProps; outline: Outline }) {
  return (
    <Island site={site}>
      {({ preparation }) => <PaceChoice outline={outline} answers={preparation.answers} />}
    </Island>
  );
}
