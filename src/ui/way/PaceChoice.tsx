/** *Hvor lang tid vil du bruge?* Each choice is a way of its own, which ends at a paper. */
import type { Outline } from '../../domain/way/outline.ts';
import { firstOpen } from '../../domain/way/pace.ts';
import { paces } from '../../domain/preparation/preparation.ts';
import type { Answers, Pace } from '../../domain/preparation/preparation.ts';
import { pacedPath } from './pacedAddress.ts';
import { useSite } from '../island/site.ts';

type Props = { outline: Outline; answers: Answers; onChoose: (pace: Pace) => void };

export function PaceChoice({ outline, answers, onChoose }: Props) {
  const { t, root } = useSite();
  const ways = paces.flatMap((pace) => {
    const path = pacedPath(firstOpen(outline, answers, pace), pace);
    return path === undefined ? [] : [{ pace, path }];
  });
  if (ways.length === 0) return null;
  return (
    <section class="pace" aria-labelledby="pace-title">
      <h2 id="pace-title">{t('pace.title')}</h2>
      <p class="hint">{t('pace.hint')}</p>
      <ul class="pills">
        {ways.map(({ pace, path }) => (
          <li key={pace}>
            <a class="pill-button" href={root + path} onClick={() => onChoose(pace)}>
              {t('pace.minutes', { count: pace })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
