/** Boxes to tick: which sections of a document go on the paper. */
import type { Section } from '../../domain/content/catalog.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';

type Props = {
  /** Those that can be chosen, with their words in the language of the page. */
  sections: Pick<Section, 'id' | 'title' | 'why' | 'lang'>[];
  /** The ids of all that are ticked, also of those that are not offered. */
  chosen: string[];
  onChange: (ids: string[]) => void;
};

export function SectionChoice({ sections, chosen, onChange }: Props) {
  const { t, locale } = useSite();
  const ids = sections.map(({ id }) => id);
  const ticked = ids.filter((id) => chosen.includes(id));
  const others = chosen.filter((id) => !ids.includes(id));
  if (ids.length === 0) return null;
  return (
    <details class="sections">
      <summary>{t('paper.choose')}</summary>
      <div class="sections__list" role="group" aria-label={t('paper.choose')}>
        {sections.map(({ id, title, why, lang }) => (
          <div key={id} class="section" {...spokenIn(lang, locale)}>
            <label class="choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
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
        {ticked.length < ids.length && (
          <button type="button" class="link" onClick={() => onChange([...others, ...ids])}>
            {t('paper.choose.all')}
          </button>
        )}
        {ticked.length > 0 && (
          <button type="button" class="link" onClick={() => onChange(others)}>
            {t('paper.choose.none')}
          </button>
        )}
      </p>
    </details>
  );
}
