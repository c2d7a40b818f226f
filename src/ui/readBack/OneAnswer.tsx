/** An answer to read aloud: what was asked, what stands there, and what the citizen says to it. */
import { useState } from 'preact/hooks';
import type { QuestionStep } from '../../domain/content/catalog.ts';
import type { Question } from '../../domain/kinds/registry.ts';
import { givenValue } from '../../domain/preparation/preparation.ts';
import type { Answer } from '../../domain/preparation/preparation.ts';
import { pathOf, placeOf } from '../../domain/way/flow.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';
import { useHeadingFocus } from '../island/useHeadingFocus.ts';
import { Said } from '../paper/Said.tsx';
import { reading } from './address.ts';
import { Marks } from './Marks.tsx';

type Props = {
  steps: QuestionStep[];
  question: Question;
  answer: Answer;
  number: number;
  count: number;
  onYes: () => void;
  onTakeOut: () => void;
};

export function OneAnswer({ steps, question, answer, number, count, onYes, onTakeOut }: Props) {
  const { t, root, locale } = useSite();
  const heading = useHeadingFocus();
  const [asks, setAsks] = useState(false);
  const { id, label, lang } = question;
  return (
    <div class="card">
      <p class="aloud__position">{t('aloud.position', { number, count })}</p>
      <h2 ref={heading} tabIndex={-1} {...spokenIn(lang, locale)}>
        {label}
      </h2>
      <div class="aloud__said">
        <Said question={question} answer={answer} content={givenValue(answer)} />
      </div>
      <Marks answer={answer} toRead={false} day={undefined} />
      {asks ? (
        <TakeOut onYes={onTakeOut} onNo={() => setAsks(false)} />
      ) : (
        <p class="aloud__buttons">
          <button type="button" class="button" onClick={onYes}>
            {t('aloud.yes')}
          </button>
          <a
            class="button button--quiet"
            href={`${root}${pathOf(placeOf({ steps }, id))}${reading}#question-${id}`}
          >
            {t('aloud.edit')}
          </a>
          <button type="button" class="button button--quiet" onClick={() => setAsks(true)}>
            {t('aloud.out')}
          </button>
        </p>
      )}
    </div>
  );
}

function TakeOut({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const { t } = useSite();
  const question = useHeadingFocus();
  return (
    <div class="aloud__buttons">
      <h3 ref={question} tabIndex={-1}>
        {t('aloud.out.ask')}
      </h3>
      <button type="button" class="button button--delete" onClick={onYes}>
        {t('aloud.out.yes')}
      </button>
      <button type="button" class="button button--quiet" onClick={onNo}>
        {t('aloud.out.no')}
      </button>
    </div>
  );
}
