/** *Hvor lang tid vil du bruge?* Each choice leads to the screen that gives most for that time. */
import type { Outline } from '../../domain/way/outline.ts';
import { paces, pick } from '../../domain/way/pace.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import { pacedPath } from '../step/addressAfter.ts';
import { useSite } from '../island/site.ts';

type Props = { outline: Outline; answers: Answers };

export function PaceChoice({ outline, answers }: Props) {
  const { t, root } = useSite();
  const ways = paces.flatMap((minutes) => {
    const path = pacedPath(pick(outline, answers, minutes)[0], minutes);
    return path === undefined ? [] : [{ minutes, path }];
  });
  if (ways.length === 0) return null;
  return (
    <section class="pace" aria-labelledby="pace-title">
      <h2 id="pace-title">{t('pace.title')}</h2>
      <p class="hint">{t('pace.hint')}</p>
      <ul class="pills">
        {ways.map(({ minutes, path }) => (
          <li key={minutes}>
            <a class="pill-button" href={root + path}>
              {t('pace.minutes', { minutes })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
