/** The offer to read aloud what a helper has written, and how far that is. */
import type { Outline } from '../../domain/way/outline.ts';
import { useSite } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';
import { readingPath } from './address.ts';

type Props = { outline: Outline; name: string | undefined; read: number; count: number };

export function Offer({ outline, name, read, count }: Props) {
  const { t, root } = useSite();
  return (
    <section class="card" aria-labelledby="aloud-title">
      <h2 id="aloud-title" {...untranslated}>
        {t('aloud.title', { name: name ?? t('aloud.citizen') })}
      </h2>
      <p>{t('aloud.lead')}</p>
      {read > 0 && <p>{read < count ? t('aloud.so-far', { read, count }) : t('aloud.all')}</p>}
      {read < count && (
        <p class="actions">
          <a class="button" href={root + readingPath(outline)}>
            {t(read > 0 ? 'aloud.go-on' : 'aloud.begin')}
          </a>
        </p>
      )}
    </section>
  );
}
