/** On a timed way: how far it is and how long it takes yet, said in the page's head; and the way back on it. */
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { besideInTime, placeInTime } from '../../domain/way/pace.ts';
import type { Outline, ScreenPlace } from '../../domain/way/outline.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import { useSite } from '../island/site.ts';
import { Segments, segmentsAt } from '../way/Segments.tsx';
import { isTalk, paceIn, pacedPath } from '../way/pacedAddress.ts';

type Props = { outline: Outline; answers: Answers; here: ScreenPlace };

export function PacedHead({ outline, answers, here }: Props) {
  const { t, root } = useSite();
  const pace = paceIn(location.search);
  const place = pace && placeInTime(outline, answers, pace, here);
  const minutes = Math.ceil(place?.minutes ?? 0);
  const { at, count } = place ?? { at: 0, count: 0 };
  const said = place && t('form.in-time', { number: place.at, count: place.count, minutes });
  // The page has said which step this is in the same place: nothing moves.
  useEffect(() => {
    const position = document.querySelector('.back__position');
    if (position && said !== undefined) position.textContent = said;
    const segments = document.querySelector('.back__segments');
    if (segments && count > 0) render(<Segments states={segmentsAt(at, count)} />, segments);
  }, [said, at, count]);
  const back =
    pace &&
    pacedPath(besideInTime(outline, answers, pace, here, -1), pace, isTalk(location.search));
  if (back === undefined) return null;
  return (
    <a class="link" href={root + back}>
      {t('form.previous')}
    </a>
  );
}
