/** The papers that come of the topics in which something is written. */
import { stepState } from '../../domain/way/progress.ts';
import type { Outline } from '../../domain/way/outline.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';
import type { PaperTitle } from '../paper/MadePapers.tsx';

type Props = { outline: Outline; answers: Answers; papers: PaperTitle[] };

export function PapersOf({ outline, answers, papers }: Props) {
  const { t, root, locale } = useSite();
  const made = outline.steps.flatMap((step) =>
    step.view === 'questions' && stepState(outline, answers, step.id) !== 'not-begun'
      ? papers.filter(({ id }) => id === step.paper)
      : [],
  );
  if (made.length === 0) return null;
  return (
    <section class="card papers-of" aria-labelledby="papers">
      <h2 id="papers">{t('after.papers')}</h2>
      <ul>
        {made.map(({ id, title, lang }) => (
          <li key={id} {...spokenIn(lang, locale)}>
            <a href={`${root}/ark/${id}/`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
