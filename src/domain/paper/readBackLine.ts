/** What a paper says of reading back, where a helper wrote it: apart, for few papers say it. */
import { plain } from '../text/block.ts';
import type { Block } from '../text/block.ts';
import { formatDate } from '../time/formatDate.ts';
import { readBackDays } from './helped.ts';
import type { Telling } from './telling.ts';

/**
 * That the helper has said that all of it was read back, and when, with a line for the citizen's name, unless one signs
 * below. Nothing where that would not be true.
 */
export function readBackLine(telling: Telling): Block[] {
  const { catalog, document, t } = telling;
  const [first, last] = readBackDays(telling).map((day) => formatDate(day, catalog.locale));
  if (first === undefined || last === undefined) return [];
  const said =
    first === last
      ? t('plan.read-back', { date: last })
      : t('plan.read-back.days', { first, last });
  const isSigned = document.sections.some(({ write }) => write.length > 0);
  return [
    { kind: 'paragraph', text: plain(said) },
    ...(isSigned ? [] : [{ kind: 'lines' as const, count: 1, label: t('plan.read-back.name') }]),
  ];
}
