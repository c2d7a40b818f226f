/** *Kopi til andre* or *Min kopi*: whether a paper carries all that was written inside it. */
import type { Copy } from '../../domain/preparation/ownCopy.ts';
import { useSite } from '../island/site.ts';

type Props = { copy: Copy; disabled: boolean; onChange: (copy: Copy) => void };

export function CopyChoice({ copy, disabled, onChange }: Props) {
  const { t } = useSite();
  return (
    <fieldset class="copies">
      <legend class="label">{t('paper.copy')}</legend>
      <div class="choices">
        {(['theirs', 'mine'] as const).map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="copy"
              checked={copy === one}
              disabled={disabled}
              aria-describedby={`copy-${one}`}
              onChange={() => onChange(one)}
            />
            <span>
              {t(`paper.copy.${one}`)}
              <span class="hint copies__hint" id={`copy-${one}`}>
                {t(`paper.copy.${one}.hint`)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
