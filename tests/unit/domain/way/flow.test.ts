import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import {
  isVisible,
  nextScreen,
  ordered,
  onWay,
  overviewOf,
  pathOf,
  placeIn,
  placeOf,
  screenAt,
  screensOf,
  previousScreen,
  sparedScreen,
} from '../../../../src/domain/way/flow.ts';
import { firstScreen, latestScreen, stepState } from '../../../../src/domain/way/progress.ts';
import type { Condition } from '../../../../src/domain/kinds/condition.ts';
import { outlineOf } from '../../../../src/domain/way/outline.ts';
import type { Outline, OutlineStep, ScreenPlace } from '../../../../src/domain/way/outline.ts';
import type { Answers } from '../../../../src/domain/preparation/preparation.ts';
import { at, chose, choseAll, notYet, wished, wrote } from '../../../fixtures/catalog/answers.ts';
import { citizens } from '../../../fixtures/catalog/citizens.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';
import { readContent } from '../../../../src/cli/readContent.ts';
import { anyAnswers } from '../anyAnswers.ts';

const { catalog } = buildCatalog(smallCatalog, ['da']);
const real = buildCatalog(await readContent(), ['da']).catalog;
const outline = outlineOf(catalog);

function told(place: ScreenPlace | undefined): string | undefined {
  return place && [place.step, ...(place.screen === undefined ? [] : [place.screen])].join('/');
}

function place(told: string): ScreenPlace {
  const [step = '', screen] = told.split('/');
  return screen === undefined ? { step } : { step, screen };
}

/** All places from the first by "Next"; more than there are means that the way goes in circles. */
function wayThrough(of: Outline, answers: Answers): ScreenPlace[] {
  const places = screensOf(of);
  const way: ScreenPlace[] = [];
  let here = places[0];
  while (here !== undefined && way.length <= places.length) {
    way.push(here);
    here = nextScreen(of, answers, here);
  }
  return way;
}

describe.each(citizens)('$name', ({ answers, asked, way, states, latest }) => {
  it('sees the questions that the answers call for', () => {
    const conditional = questionsOf(catalog).filter(({ when }) => when !== undefined);
    const visible = conditional.filter((question) => isVisible(question, answers));
    expect(visible.map(({ id }) => id)).toEqual(asked);
  });

  it('comes through the screens that have something to ask', () => {
    expect(wayThrough(outline, answers).map(told)).toEqual(way);
  });

  it('sees how far each step is', () => {
    const found = outline.steps.map(({ id }) => [id, stepState(outline, answers, id)]);
    expect(Object.fromEntries(found)).toEqual(states);
  });

  it('finds back to the latest answer', () => {
    expect(told(latestScreen(outline, answers))).toBe(latest);
  });
});

describe('The citizens of the fixture', () => {
  it('answer every question of the small catalog between them', () => {
    const answered = new Set(citizens.flatMap(({ answers }) => Object.keys(answers)));
    const unanswered = questionsOf(catalog).filter(({ id }) => !answered.has(id));
    expect(unanswered.map(({ id }) => id)).toEqual([]);
  });
});

describe('A question', () => {
  it('has the place where it is asked, and none where nobody asks it', () => {
    for (const one of screensOf(outline))
      for (const { id } of screenAt(outline, one)?.questions ?? [])
        expect(placeOf(outline, id)).toEqual(one);
    expect(placeOf(outline, 'gone-since')).toEqual({ step: '' });
  });
});

describe('Back', () => {
  const cases: [string, string, Answers, string | undefined][] = [
    ['leads nowhere from the first place', 'moedet/hvem', {}, undefined],
    ['leads to the screen before', 'moedet/lettere', {}, 'moedet/brev'],
    ['passes over a screen that asks nothing', 'oensker/job', {}, 'moedet/lettere'],
    [
      'leads to a screen that is asked',
      'oensker/job',
      { easier: choseAll(['quiet']) },
      'moedet/stille',
    ],
    [
      'leads to a hidden screen that was answered, so that nobody loses it',
      'oensker/job',
      { 'how-quiet': wrote('Helt stille') },
      'moedet/stille',
    ],
    [
      'passes over the levels that a wish spares',
      'oensker/maal',
      { 'wish-job': wished([], 'Gartner') },
      'oensker/job',
    ],
    [
      'leads to a spared level with an answer',
      'oensker/maal',
      { 'wish-job': wished([], 'Gartner'), 'wish-task': wished(['post']) },
      'oensker/opgaver',
    ],
    ['leads from the review to the last screen asked', 'gennemse', {}, 'samtalen/folk'],
  ];
  it.each(cases)('%s', (_, here, answers, expected) => {
    expect(told(previousScreen(outline, answers, place(here)))).toBe(expected);
  });
});

describe('A spared level', () => {
  const wish = { 'wish-job': wished([], 'Gartner') };
  const cases: [string, string, Answers, string | undefined][] = [
    ['is offered to somebody who would like to go on', 'oensker/job', wish, 'oensker/opgaver'],
    ['is offered level by level', 'oensker/opgaver', wish, 'oensker/hjemme'],
    ['is not offered when it is asked anyway', 'oensker/job', {}, undefined],
    ['is not offered after the last level', 'oensker/hjemme', wish, undefined],
    ['is not offered for a hidden screen of another sort', 'moedet/lettere', wish, undefined],
    ['is not offered at the end', 'gennemse', wish, undefined],
  ];
  it.each(cases)('%s', (_, here, answers, expected) => {
    expect(told(sparedScreen(outline, answers, place(here)))).toBe(expected);
  });
});

describe('A step', () => {
  const cases: [string, string, Answers, string][] = [
    ['at its first screen when nothing is written', 'moedet', {}, 'moedet/hvem'],
    [
      'at the first screen with an open question',
      'moedet',
      { 'who-writes': chose('me'), 'called-to': chose('team') },
      'moedet/brev',
    ],
    [
      'past the levels that are spared',
      'oensker',
      { 'wish-job': wished([], 'Gartner') },
      'oensker/maal',
    ],
    ['past "ved ikke"', 'oensker', { 'wish-job': notYet() }, 'oensker/opgaver'],
    [
      'at its first screen again when all is answered',
      'moedet',
      {
        'who-writes': chose('me'),
        'called-to': chose('team'),
        kommune: chose('101'),
        easier: choseAll(['breaks']),
      },
      'moedet/hvem',
    ],
    ['as a whole when it has no screens', 'gennemse', {}, 'gennemse'],
    ['by name when it is not in the content', 'gone-since', {}, 'gone-since'],
  ];
  it.each(cases)('is entered %s', (_, step, answers, expected) => {
    expect(told(firstScreen(outline, answers, step))).toBe(expected);
  });

  it('is done for now when each of its screens is touched, not when all is answered', () => {
    const touched = { 'who-writes': chose('me'), kommune: chose('101') };
    expect(stepState(outline, touched, 'moedet')).toBe('begun');
    expect(stepState(outline, { ...touched, easier: notYet() }, 'moedet')).toBe('done-for-now');
  });
});

describe('The latest place', () => {
  it('tells when the answer was given', () => {
    const answers = { 'who-writes': chose('me', at(9)), easier: choseAll(['breaks'], at(3)) };
    expect(latestScreen(outline, answers)).toEqual({ step: 'moedet', screen: 'hvem', at: at(9) });
  });
});

describe('A place', () => {
  it.each([
    ['moedet/hvem', '/forbered/moedet/hvem/'],
    ['gennemse', '/forbered/gennemse/'],
  ])('has an address: %s', (where, path) => {
    expect(pathOf(place(where))).toBe(path);
  });
});

describe('The way after the meeting', () => {
  const said = { id: 'sagt', view: 'questions', part: 'after' } as const;
  const wished = { id: 'oensker', view: 'questions', part: 'more' } as const;
  const review = { id: 'gennemse', view: 'review' } as const;

  it('has its own steps and addresses', () => {
    expect(onWay([said, wished, review], 'efter')).toEqual([said]);
    expect(onWay([said, wished, review], 'forbered')).toEqual([wished, review]);
    expect([said, wished, review].map((step) => pathOf(placeIn(step)))).toEqual([
      ...['/efter/sagt/', '/forbered/oensker/', '/forbered/gennemse/'],
    ]);
    expect(pathOf(placeIn(said, 'nu'))).toBe('/efter/sagt/nu/');
  });

  it('has its own overview', () => {
    expect([said, wished].map((step) => overviewOf(placeIn(step)))).toEqual([
      ...['/efter/', '/forbered/'],
    ]);
  });
});

describe('The outline', () => {
  it('holds no words', () => {
    expect(JSON.stringify(outline)).not.toContain('Hvad er du indkaldt til?');
    expect(outline.steps[0]).toEqual({
      id: 'moedet',
      view: 'questions',
      part: 'first',
      minutes: expect.any(Number) as unknown,
      screens: expect.arrayContaining([
        {
          id: 'hvem',
          minutes: expect.any(Number) as unknown,
          within: 30,
          questions: [{ id: 'who-writes' }],
        },
      ]) as unknown,
    });
  });

  it('is its own outline', () => {
    expect(outlineOf(outline)).toEqual(outline);
  });
});

describe('The way as the answers order it', () => {
  const topic = (id: string, part: 'first' | 'more', firstWhen?: Condition): OutlineStep => ({
    ...{ id, view: 'questions', part, minutes: 1 },
    ...(firstWhen && { firstWhen }),
    screens: [{ id: 'en', minutes: 1, questions: [{ id: `q-${id}` }] }],
  });
  const hopes = (option: string): Condition => ({ question: 'hopes', is: [option] });
  const written: Outline = {
    steps: [
      { id: 'slut', view: 'review' },
      topic('job', 'more'),
      topic('dag', 'more', hopes('pension')),
      topic('laege', 'more', hopes('pension')),
      topic('foerst', 'first'),
    ],
  };
  it.each([
    ['nothing is hoped', {}, ['foerst', 'job', 'dag', 'laege', 'slut']],
    [
      'a hope puts topics first',
      { hopes: choseAll(['pension']) },
      ['foerst', 'dag', 'laege', 'job', 'slut'],
    ],
    [
      'another hope does not',
      { hopes: choseAll(['job']) },
      ['foerst', 'job', 'dag', 'laege', 'slut'],
    ],
  ] as [string, Answers, string[]][])('has each step once: %s', (_, answers, expected) => {
    expect(ordered(written, answers).steps.map(({ id }) => id)).toEqual(expected);
  });
});

describe.each([
  ['small', outline, questionsOf(catalog)],
  ['real', outlineOf(real), questionsOf(real)],
] as const)('Any answers in the %s catalog', (_, of, questions) => {
  it('leave a way that ends at the last place, forwards only', () => {
    const places = screensOf(of).map(told);
    fc.assert(
      fc.property(anyAnswers([...questions]), (answers) => {
        const way = wayThrough(of, answers).map((one) => places.indexOf(told(one)));
        expect(way).toEqual([...new Set(way)].sort((a, b) => a - b));
        expect(way.at(-1)).toBe(places.length - 1);
      }),
    );
  });

  it('let everybody back to the first place', () => {
    const places = screensOf(of);
    fc.assert(
      fc.property(anyAnswers([...questions]), (answers) => {
        const back: ScreenPlace[] = [];
        let here = places.at(-1);
        while (here !== undefined && back.length <= places.length) {
          back.push(here);
          here = previousScreen(of, answers, here);
        }
        expect(told(back.at(-1))).toBe(told(places[0]));
      }),
    );
  });

  it('let every step be entered at a place of its own', () => {
    fc.assert(
      fc.property(anyAnswers([...questions]), (answers) => {
        const entered = of.steps.map(({ id }) => told(firstScreen(of, answers, id)));
        expect(screensOf(of).map(told)).toEqual(expect.arrayContaining(entered));
      }),
    );
  });
});
