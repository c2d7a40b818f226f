/** *Hvem skal læse det?* The first question of a paper that more than one may get: before anything is left out. */
import type { ReaderOf } from '../../domain/content/readers.ts';
import { useSite } from '../island/site.ts';

type Props = {
  readers: ReaderOf[];
  reader: ReaderOf | undefined;
  onChange: (reader: ReaderOf) => void;
};

export function ChosenReader({ readers, reader, onChange }: Props) {
  const { t } = useSite();
  return (
    <fieldset class="chosen-reader">
      <legend class="label">{t('paper.reader')}</legend>
      <div class="choices">
        {readers.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="paper-reader"
              checked={one === reader}
              onChange={() => onChange(one)}
            />
            <span class="chosen-reader__name">{t(`reader.${one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
