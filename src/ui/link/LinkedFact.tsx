/** One thing that the kommune tells; where the citizen has said something of it, that stays unless it is ticked. */
import type { Offer } from '../../domain/link/answersFrom.ts';
import type { AnswerValue } from '../../domain/kinds/registry.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';
import { Said } from '../paper/Said.tsx';

type Props = { offer: Offer; isOn: boolean; onChange: (isOn: boolean) => void };

export function LinkedFact({ offer: { question, value, own }, isOn, onChange }: Props) {
  const { t, locale } = useSite();
  const said = (content: AnswerValue) => (
    <Said question={question} content={content} answer={answered(content)} />
  );
  return (
    <li class="card">
      <h2 class="linked__title" {...spokenIn(question.lang, locale)}>
        {question.paper ?? question.label}
      </h2>
      {said(value)}
      {own !== undefined && (
        <div class="linked__own">
          <p class="hint">{t('link.own')}</p>
          {said(own)}
          <label class="choice">
            <input
              type="checkbox"
              checked={isOn}
              onChange={(event) => onChange(event.currentTarget.checked)}
            />
            <span>{t('link.instead')}</span>
          </label>
        </div>
      )}
    </li>
  );
}

/** Content as an answer, to be shown. */
function answered(content: AnswerValue) {
  return { state: 'answered' as const, content, at: '1970-01-01T00:00:00.000Z', by: 'me' as const };
}
