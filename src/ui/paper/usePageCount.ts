/** How many pages a paper will have, reckoned after it is shown; nothing where the browser does not measure words. */
import { useEffect, useState } from 'preact/hooks';
import type { Plan } from '../../domain/text/block.ts';
import type { PageCount } from '../../pdf/light/pageCount.ts';

export function usePageCount(plan: Plan): PageCount | undefined {
  const [count, setCount] = useState<PageCount>();
  useEffect(() => {
    let isOver = false;
    void reckon(plan)
      .catch(() => undefined)
      .then((reckoned) => {
        if (!isOver) setCount(reckoned);
      });
    return () => {
      isOver = true;
    };
  }, [plan]);
  return count;
}

async function reckon(plan: Plan): Promise<PageCount | undefined> {
  const [{ openMeasure }, { countPages, measureAhead }] = await Promise.all([
    import('../sheet/measure.ts'),
    import('../../pdf/light/pageCount.ts'),
  ]);
  const measure = await openMeasure();
  if (measure === undefined) return undefined;
  await measureAhead(plan, measure);
  return countPages(plan, measure);
}
