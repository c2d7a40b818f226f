/** A card that is open: a few words to its question, who says it, and on to the next. */
import type { Card, CardsQuestion } from '../../domain/kinds/cards.ts';
import type { Remark } from '../../domain/kinds/kind.ts';
import { RemarkList } from '../step/RemarkList.tsx';
import { useSite } from '../island/site.ts';
import { ChoiceInput } from './ChoiceField.tsx';
import { FewWords } from './FewWords.tsx';

type Props = {
  id: string;
  label: string;
  card: Card;
  speakers: CardsQuestion['speakers'];
  remarks: Remark[];
  disabled: boolean;
  isLast: boolean;
  onChange: (card: Card) => void;
  onNext: () => void;
};

export function CardForm(props: Props) {
  const { id, label, card, speakers, remarks, disabled, isLast, onChange, onNext } = props;
  const { t } = useSite();
  const textId = `${id}-text`;
  const remarkId = `${id}-remark`;
  const speakerId = `${id}-speaker`;

  function choose(chosen: string): void {
    const speaker = speakers.find((one) => one.id === chosen)?.id;
    onChange(speaker === undefined ? { text: card.text } : { ...card, speaker });
    // The button that takes the choice back goes with it: focus returns to the choices.
    if (speaker === undefined) document.getElementById(speakerId)?.focus();
  }

  return (
    <div class="practice-card__form" id={id} role="group" aria-label={label}>
      <div class="subfield">
        <label class="label" for={textId}>
          {t('cards.words')}
        </label>
        <FewWords
          id={textId}
          value={card.text}
          onChange={(text) => onChange({ ...card, text })}
          describedBy={remarks.length > 0 ? remarkId : undefined}
          disabled={disabled}
          remarked={remarks.length > 0}
        />
        <RemarkList id={remarkId} remarks={remarks} />
      </div>
      <fieldset class="subfield">
        <legend class="label">{t('cards.speaker')}</legend>
        <ChoiceInput
          options={speakers}
          value={card.speaker ?? ''}
          onChange={choose}
          id={speakerId}
          describedBy={undefined}
          disabled={disabled}
        />
      </fieldset>
      <button type="button" class="button button--quiet" disabled={disabled} onClick={onNext}>
        {t(isLast ? 'cards.close' : 'cards.next')}
      </button>
    </div>
  );
}
