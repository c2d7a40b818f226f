/** Where a paper has a line for a name that nobody has written: it says so, and leads to where it is asked for. */
import { nameQuestions } from '../../domain/content/questionsOf.ts';
import { givenValue } from '../../domain/preparation/preparation.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import type { PaperCatalog } from '../../domain/paper/telling.ts';
import type { Plan } from '../../domain/text/block.ts';
import { pathOf, placeOf } from '../../domain/way/flow.ts';
import { useSite } from '../island/site.ts';
import { missingOn } from '../readBack/address.ts';

type Props = {
  foot: Plan['foot'];
  catalog: PaperCatalog;
  answers: Answers;
  /** The id of the paper, which is come back to. */
  paper: string;
};

export function NameMissing({ foot, catalog, answers, paper }: Props) {
  const { t, root } = useSite();
  const [asked] = nameQuestions(catalog);
  if (foot === undefined || !('line' in foot) || asked === undefined) return null;
  if (givenValue(answers[asked.id]) !== undefined) return null;
  return (
    <p class="hint">
      {t('paper.no-name')}{' '}
      <a
        href={`${root}${pathOf(placeOf(catalog, asked.id))}${missingOn(`ark/${paper}`)}#question-${asked.id}`}
      >
        {t('paper.no-name.write')}
      </a>
    </p>
  );
}
