import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { screensOf, screenAt } from '../../../../src/domain/way/flow.ts';
import { outlineOf } from '../../../../src/domain/way/outline.ts';
import type { Outline, ScreenPlace } from '../../../../src/domain/way/outline.ts';
import { minutesLeft, paces, pick } from '../../../../src/domain/way/pace.ts';
import type { Answers } from '../../../../src/domain/preparation/preparation.ts';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import { readContent } from '../../../../src/cli/readContent.ts';
import {
  choseAll,
  chose,
  notYet,
  ranking,
  wished,
  wrote,
} from '../../../fixtures/catalog/answers.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';
import { anyAnswers } from '../anyAnswers.ts';

const { catalog } = buildCatalog(smallCatalog, ['da']);
const real = buildCatalog(await readContent(), ['da']).catalog;
const outline = outlineOf(catalog);

function told({ step, screen = '' }: ScreenPlace): string {
  return `${step}/${screen}`;
}

/** A way of one step whose screens have these minutes and use. */
function wayOf(...screens: [minutes: number, use: number][]): Outline {
  return {
    steps: [
      {
        id: 'vej',
        title: '',
        lead: '',
        lang: 'da',
        minutes: 1,
        view: 'questions',
        screens: screens.map(([minutes, use], index) => ({
          id: `nr-${index + 1}`,
          title: '',
          minutes,
          use,
          questions: [{ id: `q-${index + 1}` }],
        })),
      },
      { id: 'slut', title: '', lead: '', lang: 'da', minutes: 1, view: 'review' },
    ],
  };
}

function picked(
  of: Outline,
  minutes: number,
  answers: Answers = {},
  after?: ScreenPlace,
): string[] {
  return pick(of, answers, minutes, after).map(({ screen = '' }) => screen);
}

describe('With a few minutes', () => {
  const cases: [string, [number, number][], number, string[]][] = [
    ['there is nothing to take in no time', [[1, 3]], 0, []],
    ['there is nothing to take on an empty way', [], 5, []],
    [
      'the screens of most use are taken first',
      [
        [2, 1],
        [2, 3],
        [2, 2],
      ],
      4,
      ['nr-2', 'nr-3'],
    ],
    [
      'of equal use the earlier are taken',
      [
        [2, 2],
        [2, 2],
        [2, 2],
      ],
      4,
      ['nr-1', 'nr-2'],
    ],
    [
      'they are taken in the order of the way',
      [
        [1, 1],
        [1, 2],
        [1, 3],
      ],
      3,
      ['nr-1', 'nr-2', 'nr-3'],
    ],
    [
      'what takes too long leaves room for what does not',
      [
        [6, 3],
        [2, 1],
      ],
      5,
      ['nr-2'],
    ],
    [
      'the time may be used to the last half minute',
      [
        [2.5, 1],
        [2.5, 1],
      ],
      5,
      ['nr-1', 'nr-2'],
    ],
    [
      'no more than the time is used',
      [
        [2.5, 1],
        [2.5, 1],
        [0.5, 1],
      ],
      5,
      ['nr-1', 'nr-2'],
    ],
  ];
  it.each(cases)('%s', (_, screens, minutes, expected) => {
    expect(picked(wayOf(...screens), minutes)).toEqual(expected);
  });

  const answered: [string, Answers, number, string[]][] = [
    ['what gives most comes first', {}, 5, ['lettere', 'job', 'vigtigst']],
    ['what is touched is not taken', { 'three-things': ranking(['Ro']) }, 3, ['lettere', 'hjemme']],
    ['what is not known yet is not taken', { easier: notYet() }, 1, ['tid']],
    [
      'what has been emptied is taken',
      { 'three-things': ranking(['Ro']), easier: choseAll([]) },
      1,
      ['lettere'],
    ],
    [
      'levels that a wish spares are not taken',
      { 'wish-job': wished([], 'Gartner') },
      60,
      ['hvem', 'brev', 'lettere', 'maal', 'timer', 'tid', 'uge', 'vigtigst', 'kort', 'folk'],
    ],
    [
      'what no answer calls for is not taken',
      {},
      60,
      [
        ...['hvem', 'brev', 'lettere', 'job', 'opgaver', 'hjemme', 'maal'],
        ...['tid', 'uge', 'vigtigst', 'kort', 'folk'],
      ],
    ],
    [
      'nothing is left to take when all is touched',
      Object.fromEntries(questionsOf(catalog).map(({ id }) => [id, notYet()])),
      30,
      [],
    ],
  ];
  it.each(answered)('%s', (_, answers, minutes, expected) => {
    expect(picked(outline, minutes, answers)).toEqual(expected);
  });

  it('only what is ahead is taken, and nothing behind the last place', () => {
    const here = { step: 'oensker', screen: 'maal' };
    expect(picked(outline, 5, {}, here)).toEqual(['tid', 'uge', 'vigtigst']);
    expect(picked(outline, 30, {}, { step: 'gennemse' })).toEqual([]);
  });

  it('more answers may call for more', () => {
    const after = { step: 'moedet', screen: 'lettere' };
    expect(picked(outline, 1.5, {}, after)).toEqual(['vigtigst']);
    const answers = { easier: choseAll(['quiet']), 'three-things': ranking(['Ro']) };
    expect(picked(outline, 1.5, answers, after)).toEqual(['stille']);
  });
});

describe('The minutes left', () => {
  it.each([
    ['after a screen', 5, { step: 'moedet', screen: 'brev' }, 3],
    ['after half a minute', 5, { step: 'moedet', screen: 'hvem' }, 4.5],
    ['after a screen that took more than there was', 1, { step: 'moedet', screen: 'brev' }, 0],
    ['after a place without a screen', 5, { step: 'gennemse' }, 5],
    ['after a place that the content does not have', 5, { step: 'moedet', screen: 'gone' }, 5],
  ])('are never less than none: %s', (_, minutes, here, left) => {
    expect(minutesLeft(outline, minutes, here)).toBe(left);
  });
});

describe.each([
  ['small', outline, questionsOf(catalog)],
  ['real', outlineOf(real), questionsOf(real)],
] as const)('Any pick in the %s catalog', (_, of, questions) => {
  const minutes = fc.oneof(
    fc.constantFrom(...paces),
    fc.nat({ max: 60 }).map((half) => half / 2),
  );

  function taken(places: ScreenPlace[]): number {
    return places.reduce((sum, place) => sum + (screenAt(of, place)?.minutes ?? 0), 0);
  }

  it('is of screens on the way, in order, once each, and within the minutes', () => {
    const order = screensOf(of).map(told);
    fc.assert(
      fc.property(anyAnswers([...questions]), minutes, (answers, time) => {
        const found = pick(of, answers, time);
        const at = found.map((place) => order.indexOf(told(place)));
        expect(at).toEqual([...new Set(at)].sort((one, other) => one - other));
        expect(at).not.toContain(-1);
        expect(taken(found)).toBeLessThanOrEqual(time);
      }),
    );
  });

  it('leaves nothing untaken that is of use and for which there is still time', () => {
    fc.assert(
      fc.property(minutes, (time) => {
        const found = pick(of, {}, time).map(told);
        const rest = pick(of, {}, 10_000).filter((place) => !found.includes(told(place)));
        const left = time - taken(pick(of, {}, time));
        const fitting = rest.filter((place) => (screenAt(of, place)?.minutes ?? 0) <= left);
        expect(fitting.map(told)).toEqual([]);
      }),
    );
  });

  it('is walked as it was first picked, one screen at a time with the minutes left', () => {
    fc.assert(
      fc.property(anyAnswers([...questions]), minutes, (answers, time) => {
        const first = pick(of, answers, time);
        const walked: ScreenPlace[] = [];
        let left = time;
        let here = first[0];
        while (here !== undefined && walked.length <= first.length) {
          walked.push(here);
          left = minutesLeft(of, left, here);
          here = pick(of, answers, left, here)[0];
        }
        expect(walked.map(told)).toEqual(first.map(told));
      }),
      { numRuns: 40 },
    );
  });
});

describe('Answering on the way', () => {
  it('takes what is picked until the time is up, and never a screen twice', () => {
    const answer: Record<string, Answers> = {
      lettere: { easier: choseAll(['quiet']) },
      job: { 'wish-job': wished([], 'Gartner') },
      hvem: { 'who-writes': chose('me') },
      stille: { 'how-quiet': wrote('Helt') },
    };
    let answers: Answers = {};
    let left = 5;
    let here: ScreenPlace | undefined = pick(outline, answers, left)[0];
    const walked: string[] = [];
    while (here !== undefined && walked.length < 20) {
      walked.push(told(here));
      answers = { ...answers, ...answer[here.screen ?? ''] };
      left = minutesLeft(outline, left, here);
      here = pick(outline, answers, left, here)[0];
    }
    expect(new Set(walked).size).toBe(walked.length);
    expect(walked).toEqual(['moedet/lettere', 'oensker/job', 'samtalen/vigtigst']);
    expect(left).toBe(0);
  });
});
