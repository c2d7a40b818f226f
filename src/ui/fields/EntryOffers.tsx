/** Names that are known already, each offered as an entry by one press: wishes, or whom another answer names. */
import { entryTitle } from '../../domain/kinds/entryFields.ts';
import type { EntriesQuestion, Entry } from '../../domain/kinds/entries.ts';
import { inOneLine } from '../../domain/text/block.ts';
import { useSite } from '../island/site.ts';
import type { FieldProps } from './field.ts';

type Props = Pick<
  FieldProps<'entries'>,
  'question' | 'value' | 'wishes' | 'answers' | 'disabled'
> & {
  onOffer: (values: Entry['values']) => void;
};

export function EntryOffers({ question, value, wishes, answers, disabled, onOffer }: Props) {
  const { t } = useSite();
  const { suggest, offers } = question;
  const isNew = (name: string): boolean =>
    name !== '' && value.every((entry) => !isSame(entryTitle(question, entry), name));
  const offered = offers ? [nameIn(answers, offers)].filter(isNew) : [];
  const wished = suggest ? wishes.filter(isNew) : [];

  function pill(name: string, words: string) {
    return (
      <button
        key={name}
        type="button"
        class="pill-button"
        translate={false}
        disabled={disabled}
        onClick={() => onOffer(named(question, name))}
      >
        {words}
      </button>
    );
  }

  return (
    <>
      {offers && offered.length > 0 && (
        <p class="pills">
          {offered.map((name) =>
            pill(
              name,
              offers.words.replace('{name}', () => name),
            ),
          )}
        </p>
      )}
      {wished.length > 0 && (
        <div role="group" aria-label={t('entries.suggest')}>
          <p class="hint">{t('entries.suggest')}</p>
          <div class="pills">{wished.map((wish) => pill(wish, wish))}</div>
        </div>
      )}
    </>
  );
}

/** Two names that a reader takes for one. */
function isSame(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.toLocaleLowerCase();
}

/** The name that was given to the question; none where it is *not yet*, or no text. */
function nameIn(answers: Props['answers'], { question }: { question: string }): string {
  const given = answers[question];
  return given?.state === 'answered' && given.content.kind === 'text'
    ? inOneLine(given.content.value)
    : '';
}

/** An entry by its name, which is written into its first field, a text. */
function named({ fields: [first] }: EntriesQuestion, name: string): Entry['values'] {
  return first ? { [first.id]: { kind: 'text', value: name } } : {};
}
