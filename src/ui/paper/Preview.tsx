/** The paper as it will be: white, as paper is. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Block, Plan } from '../../domain/text/block.ts';
import { useSite } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';
import { BlockView } from './BlockView.tsx';

/** So many blocks are drawn in one task: what takes longer than 50 ms on a slow phone is felt. */
const AT_ONCE = 25;

export function Preview({ plan }: { plan: Plan }) {
  const { t } = useSite();
  const parts = useMemo(
    () => parted(plan.blocks).map((blocks, at) => <BlockView key={at} blocks={blocks} />),
    [plan],
  );
  const drawn = useGrowing(parts.length);
  // On a phone a long paper is seen from its top: its buttons stand above it, and what is kept below.
  const [isCut, setCut] = useState(true);
  const isLong = parts.length > 1;
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title" class="preview__title">
        {t('paper.preview')}
      </h2>
      <article
        {...untranslated}
        aria-busy={drawn < parts.length}
        class={`sheet sheet--${plan.large ? 'large' : plan.fit} ${isLong && isCut ? 'sheet--cut' : ''}`}
        lang={plan.locale}
        dir={plan.dir}
      >
        {parts.slice(0, drawn)}
      </article>
      {isLong && (
        <button
          type="button"
          class="button button--quiet preview__whole"
          aria-expanded={!isCut}
          onClick={() => setCut(!isCut)}
        >
          {t(isCut ? 'paper.preview.whole' : 'paper.preview.top')}
        </button>
      )}
    </section>
  );
}

function parted(blocks: Block[]): Block[][] {
  return Array.from({ length: Math.ceil(blocks.length / AT_ONCE) }, (_, at) =>
    blocks.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}

/** Counts up to a number, a task each. */
function useGrowing(end: number): number {
  const [count, setCount] = useState(1);
  useEffect(() => {
    if (count >= end) return undefined;
    const timer = setTimeout(() => setCount(count + 1));
    return () => clearTimeout(timer);
  }, [count, end]);
  return count;
}
