/** *Det her kommer ikke med*: what is written and will not be on the paper, with one tap to add it. */
import { useRef, useState } from 'preact/hooks';
import type { Section } from '../../domain/content/catalog.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';

type Props = {
  /** In the language of the page. */
  sections: Section[];
  /** How many lines of own words are not ticked. */
  lines: number;
  onAdd: (id: string) => void;
  /** Takes the other pages along, where the first alone is wanted. */
  onAllPages?: () => void;
};

export function LeftOut({ sections, lines, onAdd, onAllPages }: Props) {
  const { t } = useSite();
  const [added, setAdded] = useState<string>();
  const news = useRef<HTMLParagraphElement>(null);

  function add(title: string, onAdded: () => void): void {
    setAdded(title);
    onAdded();
    // The button is gone: who uses a keyboard goes on from here.
    news.current?.focus({ preventScroll: true });
  }

  return (
    <>
      {(sections.length > 0 || lines > 0 || onAllPages) && (
        <section class="left-out" aria-labelledby="left-out">
          <h2 id="left-out" class="left-out__title">
            {t('left-out.title')}
          </h2>
          <ul class="left-out__list">
            {lines > 0 && (
              <li>
                <a href="#lines-title">{t('left-out.lines', { count: lines })}</a>
              </li>
            )}
            {onAllPages && (
              <li class="left-out__section">
                <span>{t('left-out.pages')}</span>
                <AddButton name={t('left-out.pages')} onAdd={(name) => add(name, onAllPages)} />
              </li>
            )}
            {sections.map((section) => (
              <li key={section.id} class="left-out__section">
                <SectionName section={section} />
                <AddButton
                  name={section.title}
                  describedBy={section.why === undefined ? undefined : `${section.id}-left`}
                  onAdd={(name) => add(name, () => onAdd(section.id))}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p ref={news} class="take__news" tabIndex={-1} role="status">
        {/* Until it is taken off again. */}
        {added &&
          sections.every(({ title }) => title !== added) &&
          t('left-out.added', { section: added })}
      </p>
    </>
  );
}

type AddProps = {
  name: string;
  /** The id of what says why it is not on a paper by itself. */
  describedBy?: string | undefined;
  onAdd: (name: string) => void;
};

function AddButton({ name, describedBy, onAdd }: AddProps) {
  const { t } = useSite();
  return (
    <button
      type="button"
      class="left-out__add"
      aria-label={t('left-out.add.label', { section: name })}
      aria-describedby={describedBy}
      onClick={() => onAdd(name)}
    >
      {t('left-out.add')}
    </button>
  );
}

/** Where it is not on a paper by itself, its name unfolds why. */
function SectionName({ section: { id, title, why, lang } }: { section: Section }) {
  const { locale } = useSite();
  if (why === undefined) return <span {...spokenIn(lang, locale)}>{title}</span>;
  return (
    <details {...spokenIn(lang, locale)}>
      <summary>{title}</summary>
      <p class="hint" id={`${id}-left`}>
        {why}
      </p>
    </details>
  );
}
