/** The sections of a paper in blocks: on its first page, below the topics of a long one, or each answer by itself. */
import { describe, expect, it } from 'vitest';
import type { Block, FrontItem } from '../../../../src/domain/text/block.ts';
import { textsOf } from '../../../../src/domain/text/blockText.ts';
import type { Answers } from '../../../../src/domain/preparation/preparation.ts';
import {
  at,
  choseAll,
  listed,
  preparationWith,
  weekly,
  willAsk,
  wished,
  wrote,
} from '../../../fixtures/catalog/answers.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { assemble } from '../../../../src/domain/paper/plan.ts';
import { catalog, documentOf } from '../../cli/realPapers.ts';
import { madePaper } from './madePaper.ts';

type Structure = {
  sections: ({ id: string } & Record<string, unknown>)[];
  parts?: { id: string; number: string }[];
};

function planOf(structure: Structure, answers: Answers, short = false, wording: object = {}) {
  const { sections } = structure;
  const words = {
    title: 'Ark',
    lead: 'Til hver.',
    file: 'ark',
    sections: Object.fromEntries(sections.map(({ id }) => [id, { title: id }])),
    ...wording,
  };
  const shared = { readers: ['kommune'], fit: 'case', compact: true };
  return madePaper({ ...shared, ...structure }, words, answers, { short });
}

/** Each block by its kind and in one line, without the head. */
function told(blocks: Block[]): string[] {
  return blocks.slice(1).map((block) => {
    const level = 'level' in block ? String(block.level) : '';
    return `${block.kind}${level} ${textsOf([block]).join().replaceAll('\n', ' / ')}`.trim();
  });
}

function items(front: { items: FrontItem[] } | undefined | false): string[] {
  return (front ? front.items : []).map(({ block, first, repeats }) =>
    [
      ...(first ? ['first'] : []),
      ...(repeats ? ['again'] : []),
      ...(block.sign ? [block.sign] : []),
      textsOf([block]).join().replaceAll('\n', ' / '),
    ].join(' '),
  );
}

const goals = listed({ goal: 'Kok', type: 'job' }, { goal: 'Bager' });
const answers: Answers = {
  easier: choseAll(['breaks', 'quiet']),
  'how-quiet': wrote('Helt\nstille'),
  'wish-job': wished([], 'Gartner'),
  'wish-task': willAsk(),
  goals,
};

describe('The first page of a paper', () => {
  const structure: Structure = {
    sections: [
      { id: 'meeting', topic: 'meeting', stands: 'front', first: true, sign: 'important' },
      { id: 'asks', tells: 'asks-here', stands: 'front', sign: 'question' },
      {
        id: 'again',
        of: 'wishes',
        topic: 'work',
        fields: ['goal'],
        stands: 'front',
        bare: true,
        repeats: true,
      },
      { id: 'week', topic: 'week', stands: 'front' },
      { id: 'wishes', topic: 'wishes', questions: ['wish-job', 'wish-task', 'goals'] },
    ],
  };

  it('may hold each answer of its sections by itself, and what they tell', () => {
    const { front } = planOf(structure, answers);
    expect(items(front)).toEqual([
      'first important meeting / Hvad gør det lettere? Pauser · Ro',
      'first important meeting / Hvor stille? / Helt / stille',
      'question asks / - Hvilke opgaver er der?',
      'again again / Kok / Bager',
    ]);
    expect(front?.words).toEqual({ rest: 'plan.rest', more: 'plan.more' });
    expect(front).not.toHaveProperty('alone');
  });

  it('is not told apart where all is on one: each answer is there once', () => {
    expect(told(planOf(structure, answers).blocks)).toEqual([
      'beside2 meeting / Hvad gør det lettere? Pauser · Ro / Hvor stille? / Helt / stille',
      'beside2 asks / - Hvilke opgaver er der?',
      'beside2 wishes / Er der et job? Gartner / Mine jobmål / Kok · Et job / Bager',
    ]);
  });

  it('shows nothing of a section that is ticked with one that is not', () => {
    const plan = planOf({ ...structure, sections: structure.sections }, answers);
    expect(items(plan.front).join()).toContain('again again');
    const off = structure.sections.map((one) => ({
      ...one,
      ...(one.id === 'wishes' && { off: true }),
    }));
    expect(items(planOf({ sections: off }, answers).front).join()).not.toContain('again again');
  });

  it('may be made alone', () => {
    const { front, fit } = planOf(structure, answers, true);
    expect(front).toMatchObject({ alone: true });
    expect(fit).toBe('page');
  });

  it('says so when nothing is written, and is of no paper that says nothing of it', () => {
    expect(told(planOf(structure, {}).blocks)).toEqual(['paragraph plan.nothing-yet']);
    const only = structure.sections.filter(({ id }) => id === 'wishes');
    expect(planOf({ sections: only }, answers)).not.toHaveProperty('front');
  });

  it('ends as every page of its paper does, set back', () => {
    const wording = { always: 'Timer taler vi om.' };
    const { blocks, front } = planOf(structure, answers, false, wordingOf(structure, wording));
    const end = { kind: 'paragraph', text: [{ text: 'Timer taler vi om.', soft: true }] };
    expect(front?.end).toEqual([end]);
    expect(blocks.at(-1)).toEqual(end);
  });

  it('says that something is not said, until it is', () => {
    const sections = structure.sections.map((section) =>
      section.id === 'week' ? { ...section, unsaid: true } : section,
    );
    const changed = { ...structure, sections };
    const wording = wordingOf(changed, { unsaid: 'Timer taler vi om.', always: 'Mine noter.' });
    const endWith = (more: Answers): string[] => {
      const { front } = planOf(changed, { ...answers, ...more }, false, wording);
      return textsOf(front ? front.end : []);
    };
    expect(endWith({})).toEqual(['Timer taler vi om. Mine noter.']);
    expect(endWith({ 'my-week': weekly({ monday: { morning: 'good' } }) })).toEqual([
      'Mine noter.',
    ]);
  });
});

it('On the first page a hint follows the last of the answers that it is for', () => {
  const sections = [{ id: 'meeting', topic: 'meeting', stands: 'front' }];
  const wording = { sections: { meeting: { title: 'Mødet', hint: 'Sig det i god tid.' } } };
  const { front } = planOf({ sections }, answers, false, wording);
  expect(items(front)).toEqual([
    'Mødet / Hvad gør det lettere? Pauser · Ro',
    'Mødet / Hvor stille? / Helt / stille / Sig det i god tid.',
  ]);
  const last = front ? front.items.at(-1)?.block.blocks.at(-1) : undefined;
  expect(last).toMatchObject({ text: [{ text: 'Sig det i god tid.', soft: true }] });
});

describe('Room to write by hand', () => {
  const sections = [
    { id: 'meeting', topic: 'meeting', instead: true, write: { day: 1 } },
    { id: 'week', topic: 'week' },
    { id: 'stop', tells: 'notes' },
  ];
  const wording = {
    sections: {
      meeting: { title: 'Mødet', write: { day: 'Dag' } },
      week: { title: 'Ugen', hint: 'Sæt kryds.' },
      stop: { title: 'Stop', hint: 'Sig til.' },
    },
  };

  it('stands where nothing is answered, and not where something is', () => {
    expect(told(planOf({ sections }, {}, false, wording).blocks)).toEqual([
      'heading2 Mødet',
      'lines Dag',
      // A hint stands alone only where it is what the section says.
      'heading2 Stop',
      'paragraph Sig til.',
    ]);
    expect(told(planOf({ sections }, answers, false, wording).blocks)[0]).toBe(
      'beside2 Mødet / Hvad gør det lettere? Pauser · Ro / Hvor stille? / Helt / stille',
    );
  });
});

describe('A section on a compact paper', () => {
  it.each([['important'], [undefined]])('is found by its sign: %s', (sign) => {
    const sections = [{ id: 'meeting', topic: 'meeting', ...(sign && { sign }) }];
    const [, block] = planOf({ sections }, answers).blocks;
    expect(block?.kind === 'beside' && block.sign).toBe(sign);
  });
});

describe('Sheets to write on by hand', () => {
  const blank = documentOf('blank');
  const options = { today: '2026-12-01', t: (key: string) => key, dir: 'ltr' as const };

  it('lie in large print where their section says so, and begin with the opening where a question is asked', () => {
    const { blocks } = assemble(blank, catalog, preparationWith({}), options);
    const opening = textsOf(blank.opening).join();
    const sheets = blocks.flatMap((block, at) =>
      block.kind === 'head'
        ? [
            [
              block.title,
              block.landscape ?? false,
              textsOf(blocks.slice(at + 1, at + 2)).join() === opening,
            ],
          ]
        : [],
    );
    const asked = blank.sections.map((section) => [
      section.title,
      section.id === 'week',
      'tells' in section && ['sheet', 'question'].includes(section.tells),
    ]);
    expect(opening).not.toBe('');
    expect(sheets).toEqual(asked);
  });
});

/** Words for sections of a structure, and some more. */
function wordingOf({ sections }: Structure, more: object): object {
  return { sections: Object.fromEntries(sections.map(({ id }) => [id, { title: id }])), ...more };
}

describe('The parts of a paper', () => {
  const structure: Structure = {
    parts: ['work', 'income', 'day', 'end'].map((id, at) => ({ id, number: String(at + 1) })),
    sections: [
      { id: 'week', topic: 'week', part: 'day', apart: true },
      { id: 'meeting', topic: 'meeting', part: 'day', apart: true },
      { id: 'wishes', topic: 'wishes', part: 'work', apart: true, questions: ['wish-job'] },
      {
        id: 'goals',
        topic: 'work',
        part: 'work',
        apart: true,
        table: ['goals'],
        fields: ['goal', 'type', 'days'],
      },
      { id: 'way', tells: 'way', part: 'work' },
      { id: 'hours', topic: 'hours', part: 'end' },
    ],
  };
  const wording = wordingOf(structure, {
    parts: {
      work: { title: 'Arbejde', official: 'erfaringer' },
      income: { title: 'Penge', text: 'Det skriver kommunen.' },
      day: { title: 'Hverdag' },
      end: { title: 'Til sidst' },
    },
  });
  const partsOf = (given: Answers) => planOf(structure, given, false, wording);

  it('come in order, each answer beside what was asked, and what is wide below it', () => {
    const week = weekly({ monday: { morning: 'good' } });
    expect(told(partsOf({ ...answers, 'my-week': week }).blocks)).toEqual([
      'heading2 1 Arbejde · erfaringer',
      'beside3 Er der et job? / Gartner',
      'heading3 Mine jobmål',
      'table Kok: Slags Et job / Bager: -',
      expect.stringMatching(/^beside3 way \/ 1\. plan\.way\.begin/),
      'heading2 2 Penge',
      'paragraph Det skriver kommunen.',
      'heading2 3 Hverdag',
      'heading3 Hvordan er din uge?',
      'table Mandag: Morgen God / Fredag: -',
      'beside3 Hvad gør det lettere? / Pauser · Ro',
      'beside3 Hvor stille? / Helt / stille',
      'paragraph plan.untold',
    ]);
  });

  it('are named at the end where nothing stands in them, and nobody else writes them', () => {
    const t = (key: string, values: Record<string, unknown> = {}) =>
      [key, ...Object.values(values)].join(' ');
    const shared = { readers: ['kommune'], fit: 'case', compact: true };
    const words = { title: 'Ark', lead: 'Til hver.', file: 'ark', ...wording };
    const lastOf = (given: Answers) =>
      told(madePaper({ ...shared, ...structure }, words, given, { t }).blocks).at(-1);
    expect(lastOf({ easier: choseAll(['quiet']) })).toBe(
      'paragraph plan.untold 1 Arbejde · 4 Til sidst',
    );
    const all = {
      easier: choseAll(['quiet']),
      'wish-job': wished([], 'Gartner'),
      hours: wrote('10'),
    };
    expect(lastOf(all)).not.toContain('plan.untold');
  });

  it('can be found by the names of the parts', () => {
    const found = partsOf(answers).blocks.flatMap((block) =>
      block.kind === 'heading' && block.id !== undefined ? [[block.id, block.number]] : [],
    );
    expect(found).toEqual([
      ['work', '1'],
      ['income', '2'],
      ['day', '3'],
    ]);
  });

  it('are none while nothing is written: what others write is no paper by itself', () => {
    expect(told(partsOf({}).blocks)).toEqual(['paragraph plan.nothing-yet']);
  });

  it('say whose words they are behind them, in a line of its own below a table', () => {
    const helped = { ...goals, by: 'together' as const };
    const found = told(
      partsOf({ goals: helped, easier: choseAll(['quiet'], at(0), 'helper') }).blocks,
    );
    expect(found).toContain('paragraph (plan.mark.together)');
    expect(found).toContain('beside3 Hvad gør det lettere? / Ro (plan.mark.helper)');
  });

  it('say what came from the kommune, also where it was only chosen', () => {
    const linked = partsOf({ goals, easier: { ...choseAll(['quiet']), from: 'kommune' } as const });
    expect(told(linked.blocks)).toContain('beside3 Hvad gør det lettere? / Ro (plan.mark.kommune)');
  });
});

it('A section whose answers stand apart has a heading for each: what was asked', () => {
  const sections = [{ id: 'meeting', topic: 'meeting', apart: true }];
  expect(told(planOf({ sections }, answers).blocks)).toEqual([
    'beside2 Hvad gør det lettere? / Pauser · Ro',
    'beside2 Hvor stille? / Helt / stille',
  ]);
});

describe('On a compact paper', () => {
  const sections = [{ id: 'week', topic: 'week' }];

  it('a heading that says what was asked has the answer alone', () => {
    const said = (bare: boolean) =>
      told(planOf({ sections: [{ id: 'goals', topic: 'work', bare }] }, { goals }).blocks);
    expect(said(true)).toEqual(['beside2 goals / Kok · Et job / Bager']);
    expect(said(false)).toEqual(['beside2 goals / Mine jobmål / Kok · Et job / Bager']);
  });

  it('a heading stands above what needs the width of the page, though it be in an answer', () => {
    const week = weekly({ monday: { morning: 'good' } });
    expect(told(planOf({ sections }, { 'my-week': week }).blocks)).toEqual([
      'heading2 week',
      'answer Hvordan er din uge? / Mandag: Morgen God / Fredag: -',
    ]);
  });
});

describe('A paper in a draft language', () => {
  /** The Danish catalog as one in English, of which one question is translated. */
  function draft(structure: object, english: string): Block[] {
    const { catalog } = buildCatalog(smallCatalog, ['da']);
    const steps = catalog.steps.map((step) =>
      step.view === 'review'
        ? step
        : {
            ...step,
            screens: step.screens.map((screen) => ({
              ...screen,
              questions: screen.questions.map((one) =>
                one.id === english ? { ...one, lang: 'en' } : one,
              ),
            })),
          },
    );
    const paper = catalog.documents.find(({ id }) => id === 'papir');
    if (paper === undefined) throw new Error('There is no paper.');
    const sections = paper.sections.flatMap((one) =>
      one.id === 'meeting' ? [{ ...one, ...structure }] : [],
    );
    const document = { ...paper, opening: [], signed: false, compact: true, sections };
    const options = { today: '2026-12-01', t: (key: string) => key, dir: 'ltr' as const };
    const given = { easier: answers.easier, 'how-quiet': wrote('Helt stille') } as Answers;
    return assemble(document, { ...catalog, locale: 'en', steps }, preparationWith(given), options)
      .blocks;
  }

  /** The language of each heading, and of what stands beside it: its own, or the one around it. */
  function languages(blocks: Block[]): [string, string[]][] {
    return blocks.flatMap((block): [string, string[]][] => {
      if (block.kind !== 'beside') return [];
      const { lang = 'en' } = block;
      return [[lang, block.blocks.map((one) => one.lang ?? lang)]];
    });
  }

  it.each<[string, object, [string, string[]][]]>([
    ['beside a heading', {}, [['da', ['en', 'da']]]],
    ['on the first page', { stands: 'front' }, [['da', ['en', 'da']]]],
    ['without what was asked', { stands: 'front', bare: true }, [['da', ['en', 'da']]]],
    [
      'each by itself',
      { apart: true },
      [
        ['en', ['en']],
        ['da', ['da']],
      ],
    ],
  ])('says of each answer which language it is in: %s', (_, structure, expected) => {
    expect(languages(draft(structure, 'easier'))).toEqual(expected);
  });
});
