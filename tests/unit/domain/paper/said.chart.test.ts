/** How it has gone, on the paper that says so. */
import { expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/kinds/entries.ts';
import { typedOn } from '../../../../src/domain/kinds/dateTime.ts';
import { entriesChart } from '../../../../src/domain/kinds/paper/entriesChart.ts';
import { assemble } from '../../../../src/domain/paper/plan.ts';
import { given, preparationWith } from '../../../fixtures/catalog/answers.ts';
import { catalog, documentOf, t, today } from '../../cli/realPapers.ts';

function on(day: string, how: string, helped: string): Entry {
  return {
    id: day,
    values: {
      day: { kind: 'dateTime', value: typedOn(day) },
      how: { kind: 'rows', value: { tasks: how } },
      helped: { kind: 'text', value: helped },
    },
  };
}

test.each([false, true])('How it has gone is drawn, and said below (large print: %s)', (large) => {
  const days = [on('2026-09-07', 'hard', 'En pause'), on('2026-09-21', 'good', 'Ro')];
  const preparation = preparationWith({ 'how-it-goes': given({ kind: 'entries', value: days }) });
  const { blocks } = assemble(documentOf('siden-sidst'), catalog, preparation, {
    today,
    t,
    dir: 'ltr',
    large,
    draw: entriesChart,
  });
  const kinds = blocks.map(({ kind }) => kind);
  const at = kinds.indexOf('chart');
  const table = large ? ['paragraph', 'paragraph'] : ['table'];
  expect(kinds.slice(at)).toEqual(['chart', ...table, 'answer', 'answer']);
  expect(blocks[at]).toMatchObject({ from: '7. sep. 2026', strips: [{ bars: [0.5, 1] }] });
});
