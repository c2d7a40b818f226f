/** What the citizen will ask, as questions to put to the kommune: to copy, to print, or to have by the phone. */
import { isVisible } from '../../domain/way/flow.ts';
import type { Question } from '../../domain/kinds/registry.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';
import { CopyButton } from '../paper/CopyButton.tsx';
import { untranslated } from '../island/untranslated.ts';

type Props = { askable: Question[]; answers: Answers; ready: boolean };

export function AskList({ askable, answers, ready }: Props) {
  const { t, root, locale } = useSite();
  const asks = askable
    .filter(
      (question) => isVisible(question, answers) && answers[question.id]?.state === 'will-ask',
    )
    .map(({ ask, label, lang }) => ({ text: ask ?? label, lang }));
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
