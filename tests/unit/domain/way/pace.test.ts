import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import { ordered, screensOf } from '../../../../src/domain/way/flow.ts';
import { outlineOf } from '../../../../src/domain/way/outline.ts';
import type { ScreenPlace } from '../../../../src/domain/way/outline.ts';
import {
  besideInTime,
  firstOpen,
  keptPace,
  placeInTime,
  timedWay,
} from '../../../../src/domain/way/pace.ts';
import { paces } from '../../../../src/domain/preparation/preparation.ts';
import type { Answers, Pace } from '../../../../src/domain/preparation/preparation.ts';
import { readContent } from '../../../../src/cli/readContent.ts';
import {
  at,
  chose,
  choseAll,
  notYet,
  preparationWith,
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

function way(pace: Pace, answers: Answers = {}): string[] {
  return timedWay(outline, answers, pace).map(({ screen = '' }) => screen);
}

describe('A timed way', () => {
  it('takes the screens that the content gives it, a longer one those of the shorter too', () => {
    expect(way(5)).toEqual(['lettere', 'job', 'opgaver', 'hjemme', 'vigtigst']);
    for (const screen of way(5)) expect(way(15)).toContain(screen);
    for (const screen of way(15)) expect(way(30)).toContain(screen);
  });

  const cases: [string, Answers, string[]][] = [
    [
      'has no level that a wish spares',
      { 'wish-job': wished([], 'Gartner') },
      ['lettere', 'job', 'vigtigst'],
    ],
    [
      'goes one level down for who does not know yet',
      { 'wish-job': notYet(), 'wish-task': notYet() },
      ['lettere', 'job', 'opgaver', 'hjemme', 'vigtigst'],
    ],
    [
      'keeps what is answered, so that Back leads to it',
      { 'three-things': ranking(['Ro']), 'wish-job': wished([], 'Gartner'), 'wish-task': notYet() },
      ['lettere', 'job', 'opgaver', 'vigtigst'],
    ],
  ];
  it.each(cases)('%s', (_, answers, expected) => {
    expect(way(5, answers)).toEqual(expected);
  });

  it('goes on at the first screen that nothing is said on', () => {
    expect(firstOpen(outline, {}, 5)).toEqual({ step: 'moedet', screen: 'lettere' });
    const answers = { easier: choseAll(['quiet']), 'wish-job': wished([], 'Gartner') };
    expect(firstOpen(outline, answers, 5)).toEqual({ step: 'samtalen', screen: 'vigtigst' });
    const all = { ...answers, 'three-things': ranking(['Ro']) };
    expect(firstOpen(outline, all, 5)).toBeUndefined();
  });

  it('leads to and fro on itself alone, also from a screen that is not of it', () => {
    const beside = (here: ScreenPlace, direction: 1 | -1) =>
      besideInTime(outline, {}, 5, here, direction);
    expect(beside({ step: 'moedet', screen: 'lettere' }, 1)).toEqual({
      step: 'oensker',
      screen: 'job',
    });
    expect(beside({ step: 'oensker', screen: 'job' }, -1)).toEqual({
      step: 'moedet',
      screen: 'lettere',
    });
    expect(beside({ step: 'moedet', screen: 'hvem' }, 1)).toEqual({
      step: 'moedet',
      screen: 'lettere',
    });
    expect(beside({ step: 'moedet', screen: 'lettere' }, -1)).toBeUndefined();
    expect(beside({ step: 'samtalen', screen: 'vigtigst' }, 1)).toBeUndefined();
  });

  it('says where one is, and the minutes of this screen and the rest', () => {
    const first = placeInTime(outline, {}, 5, { step: 'moedet', screen: 'lettere' });
    const last = placeInTime(outline, {}, 5, { step: 'samtalen', screen: 'vigtigst' });
    expect(first).toMatchObject({ at: 1, count: 5 });
    expect(last).toMatchObject({ at: 5, count: 5 });
    expect(first?.minutes).toBeGreaterThan(last?.minutes ?? Infinity);
    expect(last?.minutes).toBeGreaterThan(0);
    expect(placeInTime(outline, {}, 5, { step: 'moedet', screen: 'hvem' })).toBeUndefined();
    expect(placeInTime(outline, {}, 5, { step: 'gennemse' })).toBeUndefined();
  });
});

describe('A choice of minutes', () => {
  const chosen = { ...preparationWith({}), pace: { minutes: 15 as const, at: at(0) } };
  const hoursLater = (hours: number): string => at(hours * 3_600_000);
  it.each([
    ['at once', 0, 15],
    ['the next evening', 30, 15],
    ['after the next day', 37, undefined],
  ])('is kept until tomorrow: %s', (_, hours, expected) => {
    expect(keptPace(chosen, hoursLater(hours))).toBe(expected);
  });

  it('is none where none was made', () => {
    expect(keptPace(preparationWith({ own: wrote('Ro') }), at(0))).toBeUndefined();
  });
});

describe.each([
  ['small', outline, questionsOf(catalog)],
  ['real', outlineOf(real), questionsOf(real)],
] as const)('Any answers in the %s catalog', (_, of, questions) => {
  const anyPace = fc.constantFrom(...paces);

  it('leave a timed way in the order of the whole, each screen once', () => {
    fc.assert(
      fc.property(anyAnswers([...questions]), anyPace, (answers, pace) => {
        const order = screensOf(ordered(of, answers)).map(told);
        const places = timedWay(of, answers, pace).map((place) => order.indexOf(told(place)));
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
        expect(places).not.toContain(-1);
      }),
    );
  });

  it('are walked to the end one screen at a time, and back', () => {
    fc.assert(
      fc.property(anyAnswers([...questions]), anyPace, (answers, pace) => {
        const whole = timedWay(of, answers, pace);
        const walked: ScreenPlace[] = [];
        let here = whole[0];
        while (here !== undefined && walked.length <= whole.length) {
          walked.push(here);
          here = besideInTime(of, answers, pace, here, 1);
        }
        expect(walked.map(told)).toEqual(whole.map(told));
        const last = whole.at(-1);
        const before = last && besideInTime(of, answers, pace, last, -1);
        expect(before).toEqual(whole.at(-2));
      }),
      { numRuns: 40 },
    );
  });
});

describe('The ways of the content', () => {
  const whole = outlineOf(real);
  const first = real.steps.flatMap((step) =>
    step.view === 'questions' && step.part === 'first' ? step.screens : [],
  );

  it('are five screens at most in five minutes, and all of part 1 in fifteen', () => {
    expect(timedWay(whole, {}, 5).length).toBeLessThanOrEqual(5);
    expect(timedWay(whole, {}, 15).map(({ screen }) => screen)).toEqual(first.map(({ id }) => id));
  });

  it('take the time that they are called by', () => {
    for (const pace of [5, 15] as const) {
      const [start] = timedWay(whole, {}, pace);
      const place = start && placeInTime(whole, {}, pace, start);
      expect(place?.minutes).toBeLessThanOrEqual(pace);
    }
    // With a wish at the first level of the spørgetragt.
    const answers = { 'wish-job': wished([], 'Gartner'), 'who-writes': chose('me') };
    const [start] = timedWay(whole, answers, 30);
    const place = start && placeInTime(whole, answers, 30, start);
    expect(place?.minutes).toBeLessThanOrEqual(30);
  });
});
