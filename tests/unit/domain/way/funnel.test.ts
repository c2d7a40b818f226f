import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import { funnelLevels, funnelState, isLevelSpared } from '../../../../src/domain/way/funnel.ts';
import type { FunnelState } from '../../../../src/domain/way/funnel.ts';
import type { Answers } from '../../../../src/domain/preparation/preparation.ts';
import { at, chose, notYet, willAsk, wished } from '../../../fixtures/catalog/answers.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';

const { catalog } = buildCatalog(smallCatalog, ['da']);
const levels = funnelLevels(questionsOf(catalog));

/** The way as `level: what came of it`. */
function told({ way }: FunnelState): string[] {
  return way.map(({ level, outcome, wishes }) =>
    outcome === 'wishes' ? `${level}: ${wishes.join(', ')}` : `${level}: ${outcome}`,
  );
}

describe('The spørgetragt', () => {
  const cases: [string, Answers, string[], string | undefined][] = [
    ['begins at the job', {}, ['job: untouched', 'task: untouched', 'home: untouched'], 'job'],
    [
      'goes no further than a job in own words',
      { 'wish-job': wished([], ' Gartner ') },
      ['job: Gartner', 'task: untouched', 'home: untouched'],
      undefined,
    ],
    [
      'goes one level down from "ved ikke"',
      { 'wish-job': notYet() },
      ['job: not-yet', 'task: untouched', 'home: untouched'],
      'task',
    ],
    [
      'goes on after "vil spørge" as after "ved ikke"',
      { 'wish-job': notYet(), 'wish-task': willAsk() },
      ['job: not-yet', 'task: not-yet', 'home: untouched'],
      'home',
    ],
    [
      'finds a wish at the last level, in the words of its list',
      { 'wish-job': notYet(), 'wish-task': notYet(), 'wish-home': wished(['cook'], 'Bage') },
      ['job: not-yet', 'task: not-yet', 'home: Lave mad, Bage'],
      undefined,
    ],
    [
      'has no level left after "ved ikke" at each',
      { 'wish-job': notYet(), 'wish-task': notYet(), 'wish-home': notYet() },
      ['job: not-yet', 'task: not-yet', 'home: not-yet'],
      undefined,
    ],
    [
      'keeps wishes at several levels',
      { 'wish-job': wished([], 'Gartner'), 'wish-task': wished(['phone', 'post']) },
      ['job: Gartner', 'task: Telefonen, Posten', 'home: untouched'],
      undefined,
    ],
    [
      'takes an emptied wish as untouched',
      { 'wish-job': wished([], '  ') },
      ['job: untouched', 'task: untouched', 'home: untouched'],
      'job',
    ],
    [
      'comes back to a level that was passed over',
      { 'wish-task': notYet() },
      ['job: untouched', 'task: not-yet', 'home: untouched'],
      'job',
    ],
    [
      'leaves a wish from before "ved ikke" out',
      { 'wish-job': notYet(at(0), { kind: 'funnel', value: { picks: [], text: 'Pilot' } }) },
      ['job: not-yet', 'task: untouched', 'home: untouched'],
      'task',
    ],
    [
      'leaves out a pick that the list no longer has',
      { 'wish-task': wished(['gone-since']) },
      ['job: untouched', 'task: ', 'home: untouched'],
      undefined,
    ],
    [
      'finds no wish in an answer of another kind',
      { 'wish-job': chose('gartner') },
      ['job: not-yet', 'task: untouched', 'home: untouched'],
      'task',
    ],
  ];
  it.each(cases)('%s', (_, answers, way, next) => {
    const state = funnelState(levels, answers);
    expect(told(state)).toEqual(way);
    expect(state.next).toBe(next);
  });

  it('is made of the questions that are levels of it, in order', () => {
    expect(levels.map(({ level }) => level)).toEqual(['job', 'task', 'home']);
  });
});

describe('A level', () => {
  const order = levels.map(({ id, level }) => ({ id, level }));
  const cases: [string, string, Answers, boolean][] = [
    ['is asked when nothing is written', 'task', {}, false],
    ['is spared by an earlier wish', 'task', { 'wish-job': wished([], 'Gartner') }, true],
    ['is spared by a wish two levels up', 'home', { 'wish-job': wished([], 'Gartner') }, true],
    ['is not spared by its own wish', 'task', { 'wish-task': wished(['post']) }, false],
    ['is not spared by a later wish', 'job', { 'wish-home': wished(['cook']) }, false],
    ['is not spared by "ved ikke"', 'task', { 'wish-job': notYet() }, false],
    ['that the content does not have is spared by nothing', 'area', {}, false],
  ];
  it.each(cases)('%s', (_, level, answers, expected) => {
    expect(isLevelSpared(level, order, answers)).toBe(expected);
  });
});
