/** A chart on screen and in print. It comes when there is one: the pages with blocks are many. */
import { barsOf } from '../../domain/text/bars.ts';
import type { BlockOf, Strip } from '../../domain/text/block.ts';

export function ChartView({ alt, strips, from, to, note }: BlockOf<'chart'>) {
  return (
    <>
      <div class="chart" role="img" aria-label={alt}>
        {strips.map((strip) => (
          <StripView key={strip.label} {...strip} />
        ))}
        <p class="chart__days">
          <span>{from}</span>
          <span>{to}</span>
        </p>
      </div>
      {note !== undefined && <p class="chart__note">{note}</p>}
    </>
  );
}

/** The height of a bar says it; the bars are of one colour. */
function StripView({ label, high, low, steps, bars }: Strip) {
  const lines = Array.from({ length: steps + 1 }, (_, at) => `M0 ${at / steps}H1`);
  const boxes = barsOf(bars).map(
    ({ left, width, height }) => `M${left} 1v${-height}h${width}v${height}z`,
  );
  return (
    <div class="chart__strip">
      <p class="chart__label">{label}</p>
      <p class="chart__words">
        <span>{high}</span>
        <span>{low}</span>
      </p>
      <svg class="chart__bars" viewBox="0 0 1 1" preserveAspectRatio="none">
        <path class="chart__lines" vector-effect="non-scaling-stroke" d={lines.join('')} />
        <path d={boxes.join('')} />
      </svg>
    </div>
  );
}
