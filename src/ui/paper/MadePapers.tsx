/** *Mine ark*: what was made in this tab. A paper is not kept; one tap makes it again, of what is written now. */
import type { Copy } from '../../domain/preparation/ownCopy.ts';
import { localeOf } from '../../i18n/locales.ts';
import type { MadePaper } from '../../storage/paper/madePapers.ts';
import { askFor } from './askedCopy.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';

/** The name of a paper, in its language. */
export type PaperTitle = { id: string; title: string; lang: string };

type Props = {
  made: MadePaper[];
  titles: PaperTitle[];
  /** The one that is ready on this page. */
  here?: { document: string; copy: Copy } | undefined;
};

export function MadePapers({ made, titles, here }: Props) {
  const { t, root, locale } = useSite();
  const listed = made.flatMap((one) => {
    const paper = titles.find(({ id }) => id === one.document);
    return paper ? [{ ...one, ...paper }] : [];
  });
  return (
    <section class="made" aria-labelledby="made-title">
      <h2 id="made-title">{t('made.title')}</h2>
      <p class="hint">{t(listed.length > 0 ? 'made.lead' : 'made.none')}</p>
      <ul class="made__list">
        {listed.map(({ id, title, lang, copy, at }) => (
          <li key={`${id} ${copy}`} class="made__paper">
            <strong {...spokenIn(lang, locale)}>{title}</strong>
            <span class="hint">
              {t(`paper.copy.${copy}`)} · {sayTime(at, locale)}
            </span>
            {here?.document === id && here.copy === copy ? (
              <span>{t('made.here')}</span>
            ) : (
              <a
                href={`${root}/ark/${id}/${askFor(copy)}`}
                aria-label={t('made.again.label', { title, copy: t(`paper.copy.${copy}`) })}
              >
                {t('made.again')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayTime(at: string, locale: string): string {
  const format = new Intl.DateTimeFormat(localeOf(locale).code, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return format.format(new Date(at));
}
