/** The paper as it will be: white, as paper is. */
import type { Plan } from '../../domain/text/block.ts';
import { useSite } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';
import { BlockView } from './BlockView.tsx';

export function Preview({ plan }: { plan: Plan }) {
  const { t } = useSite();
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title" class="preview__title">
        {t('paper.preview')}
      </h2>
      <article
        {...untranslated}
        class={`sheet sheet--${plan.large ? 'large' : plan.fit}`}
        lang={plan.locale}
        dir={plan.dir}
      >
        <BlockView blocks={plan.blocks} />
      </article>
    </section>
  );
}
