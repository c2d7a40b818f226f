/** Where a paper has a line for a name that nobody has written: it says so, and leads to where it is asked for. */
import { givenValue } from '../../domain/preparation/preparation.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import type { PaperCatalog } from '../../domain/paper/telling.ts';
import type { Plan } from '../../domain/text/block.ts';
import { pathOf } from '../../domain/way/flow.ts';
import { useSite } from '../island/site.ts';

type Props = { foot: Plan['foot']; catalog: PaperCatalog; answers: Answers };

export function NameMissing({ foot, catalog, answers }: Props) {
  const { t, root } = useSite();
  const place = catalog.steps.flatMap((step) =>
    step.view === 'questions'
      ? step.screens.flatMap((screen) =>
          screen.questions
            .filter((question) => question.kind === 'text' && question.setsName)
            .map(({ id }) => ({ id, path: pathOf({ step: step.id, screen: screen.id }) })),
        )
      : [],
  )[0];
  if (foot === undefined || !('line' in foot) || place === undefined) return null;
  if (givenValue(answers[place.id]) !== undefined) return null;
  return (
    <p class="hint">
      {t('paper.no-name')}{' '}
      <a href={`${root}${place.path}#question-${place.id}`}>{t('paper.no-name.write')}</a>
    </p>
  );
}
