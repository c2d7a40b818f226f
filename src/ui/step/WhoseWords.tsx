/** Whose words an answer is; asked when somebody helps. */
import { writer } from '../../domain/kinds/stamp.ts';
import type { Writer } from '../../domain/kinds/stamp.ts';
import { useSite } from '../island/site.ts';

type Props = { id: string; by: Writer; disabled: boolean; onChange: (by: Writer) => void };

export function WhoseWords({ id, by, disabled, onChange }: Props) {
  const { t } = useSite();
  return (
    <details class="whose">
      <summary>
        {t('form.whose')} {t(`form.whose.${by}`)}
      </summary>
      <div class="pills" role="radiogroup" aria-label={t('form.whose')}>
        {writer.options.map((one) => (
          <label key={one} class="pill">
            <input
              type="radio"
              name={`${id}-by`}
              checked={by === one}
              disabled={disabled}
              onChange={() => onChange(one)}
            />
            <span>{t(`form.whose.${one}`)}</span>
          </label>
        ))}
      </div>
    </details>
  );
}
