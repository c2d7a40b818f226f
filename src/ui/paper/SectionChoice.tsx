/** Boxes to tick: which sections of a document go on the paper. */
import type { Document } from '../../domain/content/catalog.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';

type Props = {
  document: Document;
  chosen: string[];
  disabled: boolean;
  onChange: (ids: string[]) => void;
};

export function SectionChoice({ document, chosen, disabled, onChange }: Props) {
  const { t, locale } = useSite();
  return (
    <details class="sections">
      <summary>{t('paper.choose')}</summary>
      <div class="sections__list" role="group" aria-label={t('paper.choose')}>
        {document.sections.map(({ id, title, why, lang }) => (
          <div key={id} class="section" {...spokenIn(lang, locale)}>
            <label class="choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                disabled={disabled}
                aria-describedby={why === undefined ? undefined : `${id}-why`}
                onChange={() =>
                  onChange(
                    chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id],
                  )
                }
              />
              <span>{title}</span>
            </label>
            {why !== undefined && (
              <p class="hint" id={`${id}-why`}>
                {why}
              </p>
            )}
          </div>
        ))}
      </div>
      <p class="actions">
        {chosen.length < document.sections.length && (
          <button
            type="button"
            class="link"
            disabled={disabled}
            onClick={() => onChange(document.sections.map(({ id }) => id))}
          >
            {t('paper.choose.all')}
          </button>
        )}
        {chosen.length > 0 && (
          <button type="button" class="link" disabled={disabled} onClick={() => onChange([])}>
            {t('paper.choose.none')}
          </button>
        )}
      </p>
    </details>
  );
}
