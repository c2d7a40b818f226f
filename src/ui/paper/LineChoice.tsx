/** Own words that may go on a paper for somebody outside: each line is read here, and ticked or left. */
import type { TickLine } from '../../domain/paper/shown.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';

type Props = {
  lines: TickLine[];
  /** The lines that are ticked from now on. */
  onChange: (ticked: TickLine[]) => void;
};

export function LineChoice({ lines, onChange }: Props) {
  const { t, locale } = useSite();
  const ticked = lines.filter((line) => line.ticked);
  if (lines.length === 0) return null;
  return (
    <section class="lines-choice" aria-labelledby="lines-title">
      <h2 id="lines-title">{t('lines.title')}</h2>
      <p class="hint">{t('lines.hint')}</p>
      <div role="group" aria-labelledby="lines-title">
        {lines.map((line) => (
          <div key={line.id}>
            <p
              {...untranslated}
              class="hint"
              id={`line-${line.id}`}
              {...spokenIn(line.question.lang, locale)}
            >
              {labelOf(line)}
            </p>
            <label class="choice">
              <input
                type="checkbox"
                aria-describedby={`line-${line.id}`}
                checked={line.ticked}
                onChange={() =>
                  onChange(
                    line.ticked
                      ? ticked.filter(({ id }) => id !== line.id)
                      : lines.filter((one) => one.ticked || one.id === line.id),
                  )
                }
              />
              <span {...untranslated} class="lines-choice__text">
                {line.text}
              </span>
            </label>
          </div>
        ))}
      </div>
      <p class="actions">
        {ticked.length < lines.length && (
          <button type="button" class="button button--quiet" onClick={() => onChange(lines)}>
            {t('lines.all')}
          </button>
        )}
        {ticked.length > 0 && (
          <button type="button" class="link" onClick={() => onChange([])}>
            {t('lines.none')}
          </button>
        )}
      </p>
    </section>
  );
}

function labelOf({ question, label }: TickLine): string {
  const asked = question.paper ?? question.label;
  return label === undefined ? asked : `${asked}: ${label}`;
}
