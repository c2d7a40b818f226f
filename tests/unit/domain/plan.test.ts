import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, Plan } from '../../../src/domain/block.ts';
import { buildCatalog, questionsOf } from '../../../src/domain/catalog.ts';
import type { Catalog, Document } from '../../../src/domain/catalog.ts';
import { assemble, defaultSections } from '../../../src/domain/plan.ts';
import type { PlanOptions, SayPlan } from '../../../src/domain/plan.ts';
import type { Answers } from '../../../src/domain/preparation.ts';
import {
  at,
  chose,
  choseAll,
  listed,
  notYet,
  preparationWith,
  willAsk,
  wished,
  wrote,
} from '../../fixtures/catalog/answers.ts';
import { citizens } from '../../fixtures/catalog/citizens.ts';
import { smallCatalog } from '../../fixtures/catalog/files.ts';
import { readContent } from '../../../src/cli/readContent.ts';
import { anyAnswers } from './anyAnswers.ts';

const { catalog } = buildCatalog(smallCatalog, { locale: 'da', fallback: 'da' });
const real = buildCatalog(await readContent(), { locale: 'da', fallback: 'da' }).catalog;

/** A phrase is its key and its values, so that a test can read which was said. */
const say: SayPlan = (phrase, values = {}) => [phrase, ...Object.values(values)].join(' ');

function paper(id: string, of: Catalog = catalog): Document {
  const found = of.documents.find((one) => one.id === id);
  if (!found) throw new Error(`There is no paper called ${id}.`);
  return found;
}

function planOf(answers: Answers, options: Partial<PlanOptions> = {}, id = 'papir'): Plan {
  const all = { today: '2026-12-01', say, dir: 'ltr' as const, ...options };
  return assemble(paper(id), catalog, preparationWith(answers), all);
}

const everything = { sections: ['wishes', 'hours', 'way', 'meeting'] };

function words(text: Inline[]): string {
  return text.map((run) => run.text).join('');
}

/** The plan as lines that are easy to read: headings with #, answers as label: words. */
function lines(blocks: Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [`${'#'.repeat(block.level)} ${block.text}`];
      case 'answer': {
        const mark = block.mark === undefined ? '' : ` (${block.mark})`;
        return [`${block.label}${mark}: ${lines(block.blocks).join(' / ')}`];
      }
      case 'list':
        return block.items.map(
          (item, index) => `${block.ordered ? index + 1 : '-'} ${words(item)}`,
        );
      case 'paragraph':
      case 'note':
        return [words(block.text)];
      default:
        return [block.kind];
    }
  });
}

const opening = ['plan.written-by.me 1. december 2026', 'Det her er mine noter.'];

describe('A paper', () => {
  const cases: [string, Answers, Partial<PlanOptions>, string[]][] = [
    ['says so when nothing is written', {}, {}, [...opening, 'plan.nothing-yet']],
    [
      'says so when all that is written has been emptied',
      { hours: wrote(' '), easier: choseAll([]) },
      everything,
      [...opening, 'plan.nothing-yet'],
    ],
    [
      'has the sections with something in them, under their titles',
      {
        'called-to': chose('team'),
        'wish-job': wished([], 'Gartner'),
        easier: choseAll(['quiet']),
      },
      {},
      [
        ...opening,
        '## Mine ønsker',
        'Er der et job?: Gartner',
        '## Mødet',
        'Det er jeg indkaldt til: Teamet',
        'Hvad gør det lettere?: - Ro',
      ],
    ],
    [
      'leaves out what is off by default',
      { 'wish-job': wished([], 'Gartner'), hours: wrote('10') },
      {},
      [...opening, '## Mine ønsker', 'Er der et job?: Gartner'],
    ],
    [
      'shows what is ticked, and only that',
      { 'wish-job': wished([], 'Gartner'), hours: wrote('10') },
      { sections: ['hours'] },
      [...opening, '## Mine timer', 'Hvor mange timer?: 10'],
    ],
    [
      'keeps its own order of sections, and knows none that it does not have',
      { 'wish-job': wished([], 'Gartner'), hours: wrote('10') },
      { sections: ['gone-since', 'hours', 'wishes'] },
      [
        ...opening,
        '## Mine ønsker',
        'Er der et job?: Gartner',
        '## Mine timer',
        'Hvor mange timer?: 10',
      ],
    ],
    [
      'is empty when nothing is ticked',
      { hours: wrote('10') },
      { sections: [] },
      [...opening, 'plan.nothing-yet'],
    ],
    [
      'leaves out an answer whose question is hidden',
      {
        'called-to': chose('team'),
        'called-to-other': wrote('Et brev'),
        hours: wrote('10'),
        'how-quiet': wrote('Helt stille'),
      },
      everything,
      [...opening, '## Mødet', 'Det er jeg indkaldt til: Teamet'],
    ],
    [
      'gathers what is not known yet at the end of its section',
      {
        'called-to': notYet(),
        kommune: notYet(at(0), { kind: 'choice', value: '741' }),
        easier: choseAll(['breaks']),
      },
      {},
      [
        ...opening,
        '## Mødet',
        'Hvad gør det lettere?: - Pauser',
        'plan.not-yet: - Det er jeg indkaldt til / - Hvilken kommune?',
      ],
    ],
    [
      'gathers what will be asked at its end, in the words of a question to the kommune',
      {
        'called-to': willAsk(at(0), { kind: 'choice', value: 'team' }),
        kommune: willAsk(),
        easier: choseAll(['breaks']),
      },
      {},
      [
        ...opening,
        '## Mødet',
        'Hvad gør det lettere?: - Pauser',
        '## plan.will-ask',
        '- Hvad er det for et møde?',
        '- Hvilken kommune?',
      ],
    ],
    [
      'asks only what belongs to a section that is shown',
      { 'called-to': willAsk() },
      { sections: ['wishes'] },
      [...opening, 'plan.nothing-yet'],
    ],
    [
      'says whose words they are where they are not the citizen’s own',
      {
        'called-to': chose('team', at(1), 'together'),
        kommune: chose('741', at(2), 'helper'),
        easier: choseAll(['quiet']),
      },
      {},
      [
        ...opening,
        '## Mødet',
        'Det er jeg indkaldt til (plan.mark.together): Teamet',
        'Hvilken kommune? (plan.mark.helper): Samsø',
        'Hvad gør det lettere?: - Ro',
      ],
    ],
    [
      'shows entries with their fields',
      { goals: listed({ goal: 'Kok', type: 'course', days: ['monday'] }) },
      {},
      [...opening, '## Mine ønsker', 'Mine jobmål: Kok / Slags: Et kursus / Dage: Mandag'],
    ],
    [
      'leaves out an answer from when its question was of another kind',
      { 'called-to': wrote('Teamet'), goals: wrote('Kok') },
      {},
      [...opening, 'plan.nothing-yet'],
    ],
  ];
  it.each(cases)('%s', (_, answers, options, expected) => {
    expect(lines(planOf(answers, options).blocks)).toEqual(expected);
  });

  it('has a title, a language, a direction and the phrases that only a renderer needs', () => {
    expect(planOf({}, { dir: 'rtl' })).toMatchObject({
      locale: 'da',
      dir: 'rtl',
      title: 'Min forberedelse',
      phrases: { pageOf: 'plan.page-of', undrawable: 'plan.undrawable' },
    });
  });

  it('shows a workplace only what is meant for it', () => {
    const answers = {
      goals: listed({ goal: 'Kok' }),
      'how-quiet': wrote('Helt stille'),
      easier: choseAll(['quiet']),
    };
    expect(lines(planOf(answers, {}, 'arbejde').blocks)).toEqual([
      'plan.written-by.me 1. december 2026',
      '## Mine mål',
      'Mine jobmål: Kok',
    ]);
  });

  it.each(citizens)('has the headings of $name', ({ answers, headings }) => {
    const found = planOf(answers, everything).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    expect(found).toEqual(headings);
  });

  it('leaves the preparation as it was', () => {
    const before = preparationWith({ hours: wrote('10'), 'called-to': willAsk() });
    const copy = structuredClone(before);
    assemble(paper('papir'), catalog, before, { today: '2026-12-01', say, dir: 'ltr' });
    expect(before).toEqual(copy);
  });
});

describe('The date of a paper', () => {
  it.each([
    ['da', '1. december 2026'],
    ['en', 'December 1, 2026'],
  ])('is written out in its language: %s', (locale, date) => {
    const options = { today: '2026-12-01', say, dir: 'ltr' as const };
    const spoken = { ...catalog, locale };
    const [first] = assemble(paper('papir'), spoken, preparationWith({}), options).blocks;
    expect(first && lines([first])).toEqual([`plan.written-by.me ${date}`]);
  });
});

describe('The sections of a paper', () => {
  it('are shown unless they are off by default', () => {
    expect(defaultSections(paper('papir'))).toEqual(['wishes', 'meeting']);
  });
});

describe('The way to a wish', () => {
  const cases: [string, Answers, string[]][] = [
    ['is not told when it has not begun', {}, []],
    [
      'is told from the first level to the wish',
      { 'wish-job': notYet(), 'wish-task': willAsk(), 'wish-home': wished(['cook']) },
      [
        '## Min vej',
        '1 plan.way.begin et job plan.way.not-yet',
        '2 plan.way.then opgaver plan.way.not-yet',
        '3 plan.way.then hjemmet plan.way.found',
      ],
    ],
    [
      'is short when the first level has the wish',
      { 'wish-job': wished([], 'Gartner') },
      ['## Min vej', '1 plan.way.begin et job plan.way.found'],
    ],
    [
      'begins at the first level with an answer',
      { 'wish-task': wished(['post']) },
      ['## Min vej', '1 plan.way.begin opgaver plan.way.found'],
    ],
  ];
  it.each(cases)('%s', (_, answers, expected) => {
    const told = lines(planOf(answers, { sections: ['way'] }).blocks).slice(opening.length);
    expect(told.filter((line) => line !== 'plan.nothing-yet')).toEqual(expected);
  });

  it('calls a level that the content has no name for by its id', () => {
    const options = { today: '2026-12-01', say, dir: 'ltr' as const, sections: ['way'] };
    const work = preparationWith({ 'wish-job': notYet() });
    const plan = assemble(paper('papir'), { ...catalog, levels: [] }, work, options);
    expect(lines(plan.blocks).at(-1)).toBe('1 plan.way.begin job plan.way.not-yet');
  });
});

describe('Who writes', () => {
  it.each([
    ['nobody has said', {}, 'me'],
    ['the citizen', { 'who-writes': chose('me') }, 'me'],
    ['both together', { 'who-writes': chose('together') }, 'together'],
    ['a helper', { 'who-writes': chose('helper') }, 'helper'],
    ['an option that is gone', { 'who-writes': chose('gone-since') }, 'me'],
    ['an answer of another kind', { 'who-writes': wrote('Min søster') }, 'me'],
    ['it is not known yet', { 'who-writes': notYet() }, 'me'],
  ])('is as the citizen says: %s', (_, answers, writer) => {
    const [first] = planOf(answers).blocks;
    expect(first && lines([first])).toEqual([`plan.written-by.${writer} 1. december 2026`]);
  });
});

describe('A question that leads on', () => {
  it('is not among what is not known yet once the funnel has given a wish', () => {
    const open = { 'wish-job': notYet() };
    expect(lines(planOf(open).blocks).join(' ')).toContain('plan.not-yet');
    const found = { ...open, 'wish-task': wished(['post']) };
    expect(lines(planOf(found).blocks).join(' ')).not.toContain('plan.not-yet');
  });
});

describe.each([
  ['small', catalog],
  ['real', real],
])('Any answers in the %s catalog', (_, of) => {
  it('become a paper without an empty heading or answer', () => {
    fc.assert(
      fc.property(
        anyAnswers(questionsOf(of)),
        fc.constantFrom(...of.documents),
        fc.boolean(),
        (answers, document, all) => {
          const plan = assemble(document, of, preparationWith(answers), {
            today: '2026-12-01',
            say,
            dir: 'ltr',
            ...(all && { sections: document.sections.map(({ id }) => id) }),
          });
          const empty = plan.blocks.filter(
            (block, index) =>
              (block.kind === 'answer' && block.blocks.length === 0) ||
              (block.kind === 'heading' &&
                [undefined, 'heading'].includes(plan.blocks[index + 1]?.kind)),
          );
          expect(plan.blocks.length).toBeGreaterThan(1);
          expect(empty).toEqual([]);
        },
      ),
    );
  });

  it('on a paper for a workplace never tell about health', () => {
    const secret = 'HEMMELIGT';
    const healthy = questionsOf(of).filter(({ health, kind }) => health && kind === 'text');
    const answers = Object.fromEntries(healthy.map(({ id }) => [id, wrote(secret)]));
    const papers = of.documents.filter(({ reader }) => reader === 'workplace');
    expect(healthy.length).toBeGreaterThan(0);
    for (const document of papers) {
      const sections = document.sections.map(({ id }) => id);
      const plan = assemble(document, of, preparationWith(answers), {
        today: '2026-12-01',
        say,
        dir: 'ltr',
        sections,
      });
      expect(lines(plan.blocks).join('\n')).not.toContain(secret);
    }
  });
});
