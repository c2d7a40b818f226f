/** What the citizen will ask, as questions to put to the kommune: to copy, to print, or to have by the phone. */
import { isVisible } from '../../domain/way/flow.ts';
import { asksOf } from '../../domain/kinds/checklist.ts';
import type { Question } from '../../domain/kinds/registry.ts';
import { givenValue } from '../../domain/preparation/preparation.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';
import { CopyButton } from '../paper/CopyButton.tsx';
import { untranslated } from '../island/untranslated.ts';

type Props = {
  /** What may be asked about: questions of other screens, and those of this one, in own words. */
  askable: Question[];
  own: Question[];
  answers: Answers;
  ready: boolean;
};

export function AskList({ askable, own, answers, ready }: Props) {
  const { t, root, locale } = useSite();
  const asks = [...askable, ...own]
    .filter((question) => isVisible(question, answers))
    .flatMap((question) =>
      asksIn(question, answers).map((text) => ({ text, lang: question.lang })),
    );
  return (
    <section class="card asks" aria-labelledby="asks-title">
      <h2 id="asks-title">{t('asks.title')}</h2>
      {asks.length === 0 ? (
        <p class="hint">{t('asks.none')}</p>
      ) : (
        <>
          <p class="hint">{t('asks.lead')}</p>
          <ol {...untranslated} class="asks__list">
            {asks.map(({ text, lang }) => (
              <li key={text} {...spokenIn(lang, locale)}>
                {text}
              </li>
            ))}
          </ol>
          <CopyButton text={asks.map(({ text }) => `${text}\n`).join('')} disabled={!ready} />
          <p>
            <a href={`${root}/ark/spoergsmaal/`}>{t('asks.print')}</a>
          </p>
        </>
      )}
    </section>
  );
}

/** A question that will be asked, the rows of a checklist that will be, and each line of own words. */
function asksIn(question: Question, answers: Answers): string[] {
  const answer = answers[question.id];
  if (answer?.state === 'will-ask') return [question.ask ?? question.label];
  const given = givenValue(answer);
  if (question.kind === 'checklist' && given?.kind === 'checklist')
    return asksOf(question, given.value);
  if (given?.kind !== 'text') return [];
  return question.askable ? [] : given.value.split('\n').filter((line) => line.trim() !== '');
}
