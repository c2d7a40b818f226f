/** Questions to practise: a list of cards, of which one is open at a time. Any of them may be left alone. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isEmptyCard } from '../../domain/kinds/cards.ts';
import type { Card, Cards } from '../../domain/kinds/cards.ts';
import type { Option } from '../../domain/kinds/kind.ts';
import { cardsRemarks } from '../../domain/kinds/remarks/cards.ts';
import { RemarkList } from '../step/RemarkList.tsx';
import { useSite } from '../island/site.ts';
import { CardForm } from './CardForm.tsx';
import type { FieldProps, FormPart } from './field.ts';
import { untranslated } from '../island/untranslated.ts';

export const cards: FormPart<'cards'> = { Field: CardsField, remarks: cardsRemarks };

/** So many words are shown of what is written on a card that is closed. */
const MOST_WORDS = 8;

function CardsField({ question, value, onChange, id, remarks, disabled }: FieldProps<'cards'>) {
  const { t } = useSite();
  const [open, setOpen] = useState<string>();
  const [focus, setFocus] = useState<string>();
  const [isUnfolded, setUnfolded] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const asked = question.groups.flatMap(({ options }) => options);
  // Words on a card that the content does not have are the citizen's all the same.
  const others = Object.keys(value).filter((card) => asked.every(({ id }) => id !== card));
  const cards = [...asked, ...others.map((other) => ({ id: other, label: t('cards.gone') }))];
  const { first = cards.length } = question;
  const more = cards.slice(first);
  const seen = cards.filter((card) => !isEmptyCard(value[card.id] ?? blank)).length;

  // The card above has closed and everything has moved: the one that is open is brought into sight, with focus.
  useLayoutEffect(() => {
    if (focus !== undefined)
      list.current?.querySelector<HTMLElement>(`[data-focus="${focus}"]`)?.focus();
    setFocus(undefined);
    if (open !== undefined)
      list.current?.querySelector(`[data-card="${open}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [open, focus]);

  function goOn(from: number): void {
    const next = cards[from + 1];
    if (from + 1 >= first) setUnfolded(true);
    setOpen(next?.id);
    setFocus(next?.id ?? cards[from]?.id);
  }

  function cardAt(card: Option, at: number) {
    const said = value[card.id] ?? blank;
    const cardId = `${id}--${card.id}`;
    const isOpen = open === card.id;
    const own = remarks.filter(({ path }) => path?.[0] === card.id);
    const summary = isOpen ? '' : summaryOf(said, question.speakers);
    return (
      <li
        key={card.id}
        class={isOpen ? 'practice-card practice-card--open' : 'practice-card'}
        data-card={card.id}
      >
        <button
          type="button"
          class="practice-card__button"
          id={at === 0 ? id : `${cardId}-button`}
          data-focus={card.id}
          aria-expanded={isOpen}
          aria-controls={isOpen ? cardId : undefined}
          aria-describedby={summary === '' ? undefined : `${cardId}-said`}
          disabled={disabled}
          onClick={() => setOpen(isOpen ? undefined : card.id)}
        >
          {card.label}
        </button>
        {summary !== '' && (
          <p {...untranslated} class="practice-card__said" id={`${cardId}-said`}>
            {summary}
          </p>
        )}
        {isOpen ? (
          <CardForm
            id={cardId}
            label={card.label}
            card={said}
            speakers={question.speakers}
            remarks={own}
            disabled={disabled}
            isLast={at === cards.length - 1}
            onChange={(changed) => onChange(withCard(value, card.id, changed))}
            onNext={() => goOn(at)}
          />
        ) : (
          own.length > 0 && <RemarkList id={`${cardId}-remark`} remarks={own} />
        )}
      </li>
    );
  }

  return (
    <div ref={list}>
      <p class="cards__seen">
        {seen === 0
          ? t('cards.none', { total: cards.length })
          : t('cards.seen', { seen, total: cards.length })}
      </p>
      <ol class="cards">{cards.slice(0, first).map(cardAt)}</ol>
      {more.length > 0 && (
        <details
          open={isUnfolded || more.some(({ id }) => value[id] !== undefined)}
          onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
        >
          <summary>{t('cards.more', { count: more.length })}</summary>
          <ol class="cards" start={first + 1}>
            {more.map((card, at) => cardAt(card, first + at))}
          </ol>
        </details>
      )}
    </div>
  );
}

const blank: Card = { text: '' };

/** The cards with one said anew; one on which nothing stands any more is taken out. */
function withCard(value: Cards, id: string, card: Card): Cards {
  const { [id]: _, ...others } = value;
  return card.text === '' && card.speaker === undefined ? others : { ...value, [id]: card };
}

/** Who says it, and how it begins. */
function summaryOf(
  { text, speaker }: Card,
  speakers: FieldProps<'cards'>['question']['speakers'],
): string {
  const who = speakers.find(({ id }) => id === speaker)?.label;
  const words = text.split(/\s+/).filter((word) => word !== '');
  const beginning = words.slice(0, MOST_WORDS).join(' ');
  const start = words.length > MOST_WORDS ? `${beginning}\u00a0…` : beginning;
  return [who, start].filter((part) => part !== undefined && part !== '').join(' · ');
}
