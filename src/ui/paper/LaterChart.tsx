/** A chart, drawn once what draws it has come; where that did not come, the table says the same. */
import type { BlockOf } from '../../domain/text/block.ts';
import { useLater } from '../island/useLater.ts';

export function LaterChart(block: BlockOf<'chart'>) {
  const drawn = useLater(true, () => import('./ChartView.tsx'));
  return drawn && 'ChartView' in drawn ? <drawn.ChartView {...block} /> : <></>;
}
