/** What is worth a look before going on; takes focus when it appears, and each line leads to its question. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';

export type SummaryLine = { question: string; label: string; lang: string; text: string };

export function ErrorSummary({ lines }: { lines: SummaryLine[] }) {
  const { t, locale } = useSite();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <div class="card summary" ref={box} tabIndex={-1} role="group" aria-labelledby="summary-title">
      <h2 id="summary-title">{t('form.summary.title')}</h2>
      <ul>
        {lines.map(({ question, label, lang, text }) => (
          <li key={question}>
            <a href={`#question-${question}`} {...spokenIn(lang, locale)}>
              {label}
            </a>
            : <span {...untranslated}>{text}</span>
          </li>
        ))}
      </ul>
      <p>{t('form.summary.go-on')}</p>
    </div>
  );
}
