/** How many answers are new since the last meeting, with the way to where they are seen. */
import { newSince } from '../../domain/preparation/earlier.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { useSite } from '../island/site.ts';

export function NewAnswers({ preparation }: { preparation: Preparation }) {
  const { t, root } = useSite();
  const count = newSince(preparation).length;
  return (
    <p class="card">
      {t(count === 0 ? 'tasks.new.none' : 'tasks.new', { count })}{' '}
      <a href={`${root}/efter/#earlier`}>{t('tasks.new.last')}</a>
    </p>
  );
}
