/** What a caseworker tells of the meeting. All of it may be left out, and nothing is kept. */
import type { ChecklistQuestion } from '../../domain/kinds/checklist.ts';
import type { ChoicesQuestion } from '../../domain/kinds/choices.ts';
import type { MeetingFacts } from '../../domain/link/meetingFacts.ts';
import { useSite } from '../island/site.ts';

type Props = {
  know: ChecklistQuestion;
  who: ChoicesQuestion;
  facts: MeetingFacts;
  onChange: (facts: MeetingFacts) => void;
};

export function FactsForm({ know, who, facts, onChange }: Props) {
  const { t } = useSite();
  const roles = who.groups.flatMap(({ options }) => options);
  const { who: chosen = [] } = facts;

  /** Puts a fact in, or takes it out where there is none. */
  function set<K extends keyof MeetingFacts>(key: K, value: MeetingFacts[K]): void {
    onChange(withFact(facts, key, value));
  }

  function setRow(row: string, text: string): void {
    const rows = withFact(facts.know ?? {}, row, text);
    set('know', Object.keys(rows).length > 0 ? rows : undefined);
  }

  function setRole(role: string, isThere: boolean): void {
    const now = roles
      .map(({ id }) => id)
      .filter((id) => (id === role ? isThere : chosen.includes(id)));
    set('who', now.length > 0 ? now : undefined);
  }

  return (
    <>
      <fieldset class="facts">
        <legend>{t('make-link.when')}</legend>
        <Line
          id="day"
          type="date"
          label={t('make-link.day')}
          value={facts.day}
          onInput={(text) => set('day', text)}
        />
        <Line
          id="time"
          type="time"
          label={t('make-link.time')}
          value={facts.time}
          onInput={(text) => set('time', text)}
        />
        <Line
          id="place"
          label={t('make-link.place')}
          value={facts.place}
          onInput={(text) => set('place', text)}
        />
      </fieldset>
      <fieldset class="facts">
        <legend>{t('make-link.know')}</legend>
        {know.rows.map(({ id, ask }) => (
          <Line
            key={id}
            id={`know-${id}`}
            label={ask}
            value={facts.know?.[id]}
            onInput={(text) => setRow(id, text)}
          />
        ))}
      </fieldset>
      <fieldset class="facts">
        <legend>{t('make-link.who')}</legend>
        <div class="facts__roles">
          {roles.map(({ id, label }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) => setRole(id, event.currentTarget.checked)}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
        <Line
          id="names"
          label={t('make-link.names')}
          value={facts.names}
          onInput={(text) => set('names', text)}
        />
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          checked={facts.ask === true}
          onChange={(event) => set('ask', event.currentTarget.checked ? true : undefined)}
        />
        <span>{t('make-link.ask')}</span>
      </label>
    </>
  );
}

/** The facts with one more, or without it where it is nothing. */
function withFact<T extends object>(facts: T, key: keyof T, value: unknown): T {
  const others = Object.entries(facts).filter(([one]) => one !== key);
  const isThere = value !== undefined && value !== '';
  return Object.fromEntries(isThere ? [...others, [key, value]] : others) as T;
}

type LineProps = {
  id: string;
  label: string;
  value: string | undefined;
  type?: 'text' | 'date' | 'time';
  onInput: (text: string) => void;
};

function Line({ id, label, value = '', type = 'text', onInput }: LineProps) {
  return (
    <div class="facts__line">
      <label class="label" for={`facts-${id}`}>
        {label}
      </label>
      <input
        class="text"
        id={`facts-${id}`}
        type={type}
        maxLength={type === 'text' ? 300 : undefined}
        dir={value === '' ? undefined : 'auto'}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
