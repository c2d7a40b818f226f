/** The sentences that matter most beside their translations and what those say when translated back. */
import { z } from '../../../src/domain/zod.ts';
import type { Pair } from './pairs.ts';

/**
 * By place: the translation turned back into Danish by somebody who had not seen the original, and what a comparison
 * found. `mended`: the translation was changed afterwards, and has not been turned back again.
 */
const judged = z.record(
  z.string(),
  z.object({
    back: z.string(),
    verdict: z.enum(['same', 'nearly', 'mended']),
    note: z.optional(z.string()),
  }),
);

/** A table in Markdown of those places, for one language. Throws where one is not judged, or is not there any more. */
export function tableOf(places: string[], pairs: Pair[], found: unknown): string {
  const all = judged.parse(found);
  const rows = places.map((place) => {
    const pair = pairs.find((one) => one.place === place);
    const one = all[place];
    if (pair === undefined || one === undefined) throw new Error(`${place} is not judged.`);
    const verdict = [one.verdict, one.note].filter(Boolean).join(': ');
    return `| ${[place, pair.main, pair.other, one.back, verdict].map(cell).join(' | ')} |`;
  });
  const head = ['where', 'Danish', 'translation', 'back into Danish', 'verdict'];
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...rows].join('\n');
}

/** How many of each verdict there are. */
export function countOf(found: unknown): string {
  const verdicts = Object.values(judged.parse(found)).map(({ verdict }) => verdict);
  return (['same', 'nearly', 'mended'] as const)
    .map((one) => `${verdicts.filter((verdict) => verdict === one).length} ${one}`)
    .join(', ');
}

function cell(text: string): string {
  return text
    .replace(/\|/g, '\\|')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
