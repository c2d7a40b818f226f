/** *Ved ikke endnu* and *det vil jeg spørge om*: answers too. What was written before stays, out of sight. */
import { isEmpty } from '../../domain/kinds/registry.ts';
import type { Question } from '../../domain/kinds/registry.ts';
import type { Given } from './given.ts';
import { useSite } from '../island/site.ts';

type Props = {
  question: Question;
  given: Given;
  disabled: boolean;
  onChange: (given: Given) => void;
};

export function InsteadOfAnswer({ question, given, disabled, onChange }: Props) {
  const { t } = useSite();
  const states = question.askable ? (['not-yet', 'will-ask'] as const) : (['not-yet'] as const);
  return (
    <div class="instead">
      <div class="instead__buttons">
        {states.map((state) => (
          <button
            key={state}
            type="button"
            class="toggle"
            aria-pressed={given.state === state}
            aria-describedby={`${question.id}-said`}
            disabled={disabled}
            onClick={() =>
              onChange({ ...given, state: given.state === state ? 'answered' : state })
            }
          >
            {t(`form.${state}`)}
          </button>
        ))}
      </div>
      <p class="instead__said" id={`${question.id}-said`} role="status">
        {given.state === 'not-yet' && t('form.said.not-yet')}
        {given.state === 'will-ask' &&
          t('form.said.will-ask', { question: question.ask ?? question.label })}
        {given.state !== 'answered' && !isEmpty(given.content) && ` ${t('form.kept')}`}
      </p>
      {given.state !== 'answered' && (
        <button
          type="button"
          class="link"
          disabled={disabled}
          onClick={({ currentTarget }) => {
            // It goes away: the focus stays with what it was about.
            currentTarget.parentElement?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
            onChange({ ...given, state: 'answered' });
          }}
        >
          {t('form.answer-anyway')}
        </button>
      )}
    </div>
  );
}
