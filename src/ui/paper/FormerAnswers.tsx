/** *Fra en tidligere udgave*: answers to questions that are asked no more. They can be copied, and are on no paper. */
import type { Former } from '../../domain/paper/former.ts';
import { textsOf } from '../../domain/text/blockText.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';
import { BlockView } from './BlockView.tsx';
import { CopyButton } from './CopyButton.tsx';
import { untranslated } from '../island/untranslated.ts';

export function FormerAnswers({ former }: { former: Former[] }) {
  const { t, locale } = useSite();
  if (former.length === 0) return null;
  return (
    <section class="review" id="former">
      <details>
        <summary>
          <h2>{t('review.former')}</h2>
          <span class="marks">{t('review.answers', { count: former.length })}</span>
        </summary>
        <p class="hint">{t('review.former.hint')}</p>
        {former.map(({ id, lang = locale, label, blocks }) => (
          <div key={id} class="review__answer" {...spokenIn(lang, locale)}>
            {label !== undefined && <h3>{label}</h3>}
            <div {...untranslated}>
              <BlockView blocks={blocks} />
            </div>
            <CopyButton text={textsOf(blocks).join('\n')} disabled={false} />
          </div>
        ))}
      </details>
    </section>
  );
}
