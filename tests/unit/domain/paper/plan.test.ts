import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, Plan } from '../../../../src/domain/text/block.ts';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import type { Catalog, Document, Section } from '../../../../src/domain/content/catalog.ts';
import { assemble } from '../../../../src/domain/paper/plan.ts';
import type { PlanOptions } from '../../../../src/domain/paper/plan.ts';
import type { TranslatePlan } from '../../../../src/domain/paper/telling.ts';
import type { Answers, Preparation } from '../../../../src/domain/preparation/preparation.ts';
import { tickLines } from '../../../../src/domain/paper/shown.ts';
import {
  at,
  chose,
  choseAll,
  dated,
  listed,
  notYet,
  practised,
  preparationWith,
  ranking,
  weekly,
  willAsk,
  wished,
  wrote,
} from '../../../fixtures/catalog/answers.ts';
import { citizens } from '../../../fixtures/catalog/citizens.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';
import { readContent } from '../../../../src/cli/readContent.ts';
import { anyAnswers } from '../anyAnswers.ts';

const { catalog } = buildCatalog(smallCatalog, ['da']);
const real = buildCatalog(await readContent(), ['da']).catalog;

/** A message is its key and its values, so that a test can read which was said. */
const t: TranslatePlan = (key, values = {}) => [key, ...Object.values(values)].join(' ');

function paper(id: string, of: Catalog = catalog): Document {
  const found = of.documents.find((one) => one.id === id);
  if (!found) throw new Error(`There is no paper called ${id}.`);
  return found;
}

const options = { today: '2026-12-01', t, dir: 'ltr' as const };

function planOf(answers: Answers, changes: Partial<PlanOptions> = {}, id = 'papir'): Plan {
  return assemble(paper(id), catalog, preparationWith(answers), { ...options, ...changes });
}

/** The lines of a paper below its head. */
function body({ blocks: [head, ...rest] }: Plan): string[] {
  expect(head?.kind).toBe('head');
  return lines(rest);
}

/** The lines of the paper for the kommune with changes of its own, below its head. */
function linesOfChanged(changes: Partial<Document>, answers: Answers): string[] {
  const document = { ...paper('papir'), opening: [], signed: false, ...changes };
  const sections = document.sections.map(({ id }) => id);
  return body(assemble(document, catalog, preparationWith(answers), { ...options, sections }));
}

const everything = { sections: paper('papir').sections.map(({ id }) => id) };

/** A run of strong words stands between stars, one that is set back between waves. */
function words(text: Inline[]): string {
  return text
    .map((run) => (run.strong ? `*${run.text}*` : run.soft ? `~${run.text}~` : run.text))
    .join('');
}

/** The plan as lines that are easy to read: headings with #, one beside its words with #|, answers as label: words. */
function lines(blocks: Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [`${'#'.repeat(block.level)} ${block.text}`];
      case 'head':
        return [`= ${block.title}`, ...(block.by === undefined ? [] : [block.by]), ...block.facts];
      case 'beside':
        return [`${'#'.repeat(block.level)}| ${block.heading}`, ...lines(block.blocks)];
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
      case 'lines':
        return [`${block.count} lines`];
      default:
        return [block.kind];
    }
  });
}

const opening = [
  '= Min forberedelse',
  'plan.written-by.me 1. december 2026',
  'Det her er mine noter.',
];

it.each(['answer', 'heading'])('says the language of what is not translated yet: %s', (kind) => {
  const answers = { goals: listed({ goal: 'Kok' }), hours: wrote('10') };
  const languages = (locale: string): unknown[] =>
    assemble(paper('papir'), { ...catalog, locale }, preparationWith(answers), {
      ...options,
      ...everything,
    }).blocks.flatMap((block) => (block.kind === kind ? [block.lang] : []));
  expect(languages('da')).toEqual(languages('da').map(() => undefined));
  expect(languages('en').length).toBeGreaterThan(0);
  expect(languages('en')).toEqual(languages('en').map(() => 'da'));
});

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
      'gathers what is not known yet in a section of its own',
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
        '## Det ved jeg ikke endnu',
        '- Det er jeg indkaldt til',
        '- Hvilken kommune?',
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
        '## Det vil jeg spørge om',
        '- Hvad er det for et møde?',
        '- Hvilken kommune?',
      ],
    ],
    [
      'asks only what belongs to a section that is shown',
      { 'called-to': willAsk(), 'wish-task': willAsk(), 'meeting-place': willAsk() },
      { sections: ['wishes', 'asks'] },
      [...opening, '## Det vil jeg spørge om', '- Hvilke opgaver er der?'],
    ],
    [
      'asks nothing when that is not ticked',
      { 'called-to': willAsk() },
      { sections: ['meeting'] },
      [...opening, 'plan.nothing-yet'],
    ],
    [
      'shows a week as a table',
      { 'my-week': weekly({ monday: { morning: 'good' } }) },
      { sections: ['week'] },
      [...opening, '## Min uge', 'Hvordan er din uge?: table'],
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
      [...opening, '## Mine ønsker', 'Mine jobmål: *Kok* / Slags: Et kursus / Dage: Mandag'],
    ],
    [
      'leaves out an answer from when its question was of another kind',
      { 'called-to': wrote('Teamet'), goals: wrote('Kok') },
      {},
      [...opening, 'plan.nothing-yet'],
    ],
  ];
  it.each(cases)('%s', (_, answers, changes, expected) => {
    expect(lines(planOf(answers, changes).blocks)).toEqual(expected);
  });

  it('has a title, a language, a direction and the phrases that only a renderer needs', () => {
    expect(planOf({}, { dir: 'rtl' })).toMatchObject({
      locale: 'da',
      dir: 'rtl',
      title: 'Min forberedelse',
      fit: 'pages',
      messages: {
        pageOf: 'plan.page-of',
        onPage: 'plan.on-page',
        continued: 'plan.continued',
        ownCopy: 'plan.own-copy',
        undrawable: 'plan.undrawable',
      },
    });
  });

  it('shows a workplace only what is meant for it, and own words only when they are ticked', () => {
    const answers = {
      goals: listed({ goal: 'Kok', type: 'job', why: 'Derfor' }),
      'how-quiet': wrote('Helt stille'),
      easier: choseAll(['quiet']),
    };
    expect(body(planOf(answers, {}, 'arbejde'))).toEqual(['plan.nothing-yet']);
    const ticks = { 'goals/entry-0/goal/type': at(0), 'how-quiet/': at(0) };
    const papers = { arbejde: { sections: ['goals'], lines: ticks, at: at(1) } };
    const work = preparationWith(answers, { papers });
    const plan = assemble(paper('arbejde'), catalog, work, options);
    expect(body(plan)).toEqual(['##| Mine mål', '~Mine jobmål: ~*Kok* · Et job']);
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
    assemble(paper('papir'), catalog, before, options);
    expect(before).toEqual(copy);
  });
});

describe('A note to hold in the hand', () => {
  const room = ['## Tid og sted', '2 lines', '## Det vigtigste', '3 lines'];
  const notes = ['## Noter', '6 lines'];
  const cases: [string, Answers, Partial<PlanOptions>, string[]][] = [
    ['has lines to write on where nothing is written', {}, {}, [...room, ...notes]],
    [
      'has lines where what was written has been emptied, or is not known yet',
      { 'meeting-when': dated(' '), 'three-things': notYet() },
      {},
      [...room, ...notes],
    ],
    [
      'has what is written in place of lines, and no line for what is not known yet',
      {
        'meeting-when': dated('12/1/2027 10.30'),
        'meeting-place': notYet(),
        'three-things': ranking(['', 'Ro', 'Tid']),
      },
      {},
      [
        '## Tid og sted',
        'Hvornår er mødet?: tirsdag den 12. januar 2027 kl. 10.30',
        '## Det vigtigste',
        'Hvad er vigtigst?: 1 Ro / 2 Tid',
        ...notes,
      ],
    ],
    [
      'has a date as it was typed, with a question mark, when there is no such day',
      { 'meeting-when': dated('31/6/2027') },
      { sections: ['when'] },
      ['## Tid og sted', 'Hvornår er mødet?: 31. juni 2027?'],
    ],
    [
      'asks about everything, whatever else it shows',
      { 'called-to': willAsk(), 'wish-task': willAsk(), kommune: willAsk() },
      { sections: ['asks'] },
      [
        '## Jeg spørger',
        '- Hvad er det for et møde?',
        '- Hvilken kommune?',
        '- Hvilke opgaver er der?',
      ],
    ],
    [
      'asks nothing that is hidden',
      { 'called-to-other': willAsk(), 'how-quiet': willAsk() },
      { sections: ['asks'] },
      ['plan.nothing-yet'],
    ],
    [
      'has the cards that the companion answers, apart from the others, and no word of who does',
      {
        'practice-cards': practised({
          day: { text: 'Haven', speaker: 'companion' },
          dream: { text: 'Et hus', speaker: 'caseworker' },
        }),
      },
      { sections: ['companion'] },
      ['## Min bisidder svarer', 'Hvordan er en god dag?: Haven'],
    ],
    [
      'has the cards that the companion answers as they are asked, with words or without',
      {
        'practice-cards': practised({
          dream: { text: '', speaker: 'companion' },
          day: { text: 'Haven', speaker: 'companion' },
        }),
      },
      { sections: ['companion'] },
      [
        '## Min bisidder svarer',
        'Hvordan er en god dag?: Haven',
        'Hvad drømmer du om?: ~plan.card.wordless~',
      ],
    ],
    [
      'says among all the cards who says what is not the citizen’s to say',
      { 'practice-cards': practised({ day: { text: 'Haven', speaker: 'companion' } }) },
      { sections: ['practice'] },
      ['## Øvet', 'Hvad vil du svare?: Hvordan er en god dag?: Haven / Det siger min bisidder'],
    ],
    [
      'leaves out the companion who answers nothing, and cards that are skipped',
      {
        'practice-cards': practised({
          day: { text: 'Haven', speaker: 'skip' },
          dream: { text: 'Et hus', speaker: 'me' },
        }),
      },
      { sections: ['practice', 'companion'] },
      ['## Øvet', 'Hvad vil du svare?: Hvad drømmer du om?: Et hus'],
    ],
    [
      'has no heading above cards that are all skipped',
      { 'practice-cards': practised({ day: { text: 'Haven', speaker: 'skip' } }) },
      { sections: ['practice'] },
      ['plan.nothing-yet'],
    ],
    [
      'says so when nothing is ticked',
      { kommune: chose('101') },
      { sections: [] },
      ['plan.nothing-yet'],
    ],
  ];
  it.each(cases)('%s', (_, answers, changes, expected) => {
    expect(body(planOf(answers, changes, 'seddel'))).toEqual(expected);
  });

  it('asks a question once that two questions ask', () => {
    const steps = catalog.steps.map((step) =>
      step.view === 'review'
        ? step
        : {
            ...step,
            screens: step.screens.map((screen) => ({
              ...screen,
              questions: screen.questions.map((one) => ({ ...one, ask: 'Hvor?' })),
            })),
          },
    );
    const work = preparationWith({ 'called-to': willAsk(), 'meeting-place': willAsk() });
    const asks = { ...options, sections: ['asks'] };
    const plan = assemble(paper('seddel'), { ...catalog, steps }, work, asks);
    expect(body(plan)).toEqual(['## Jeg spørger', '- Hvor?']);
  });

  it('is of the size that its document has', () => {
    expect(planOf({}, {}, 'seddel').fit).toBe('note');
  });
});

describe('A paper for one person', () => {
  const jens = { name: 'Jens', help: 'Kører mig', phone: '20 30 40 50', 'help-at': ['notes'] };
  const mona = { name: 'Mona', help: 'Tager ordet', 'help-at': ['notes', 'companion'] };
  const lis = { name: 'Lis', help: 'Går med', 'help-at': ['companion'] };
  const people = listed(jens, mona, lis);
  const forJens = ['## Aftalt', 'Hvem hjælper dig?: *Jens* / Hjælp: Kører mig'];
  const forMona = ['## Aftalt', 'Hvem hjælper dig?: *Mona* / Hjælp: Tager ordet'];
  const cases: [string, Answers, Partial<PlanOptions>, string[]][] = [
    [
      'shows that person, without the fields that are not for it',
      { people },
      { person: 'entry-0' },
      forJens,
    ],
    ['shows the first whom it is made for while nobody is chosen', { people }, {}, forMona],
    [
      'shows the first whom it is made for when the person chosen is gone',
      { people },
      { person: 'gone-since' },
      forMona,
    ],
    [
      'shows the first when it is made for none of them',
      { people: listed(jens, { name: 'Bo' }) },
      {},
      forJens,
    ],
    ['shows nobody when there is nobody', { people: listed() }, {}, ['plan.nothing-yet']],
    [
      'has no heading above a person of whom only a hidden field is written',
      { people: listed({ phone: '20 30 40 50' }) },
      {},
      ['plan.nothing-yet'],
    ],
  ];
  it.each(cases)('%s', (_, answers, changes, expected) => {
    expect(body(planOf(answers, changes, 'til-bisidder'))).toEqual(expected);
  });
});

describe('What a document says of itself', () => {
  const answers = { kommune: chose('101', at(0), 'helper') };
  const full = ['## Mødet', 'Hvilken kommune? (plan.mark.helper): København'];
  it.each([
    ['is who has written it and when', true, [...opening, ...full]],
    [
      'is neither who has written it nor when',
      false,
      [...opening.filter((line) => !line.startsWith('plan.')), ...full],
    ],
  ])('%s', (_, signed, expected) => {
    const document = { ...paper('papir'), signed };
    const plan = assemble(document, catalog, preparationWith(answers), options);
    expect(lines(plan.blocks)).toEqual(expected);
  });
});

describe('What is not known yet', () => {
  const title = '## Det ved jeg ikke endnu';
  const meeting = {
    'who-writes': notYet(),
    'called-to': notYet(),
    kommune: notYet(),
    easier: notYet(),
  };
  const wishes = {
    'wish-job': notYet(),
    'wish-task': notYet(),
    'wish-home': notYet(),
    goals: notYet(),
  };
  const all = ['wishes', 'hours', 'meeting', 'week', 'not-yet'];
  const nothing = ['plan.nothing-yet'];
  const cases: [string, Answers, string[], string[]][] = [
    ['is nothing while nothing is answered', {}, all, nothing],
    [
      'is each question of a section of which something is known or untouched, as on paper',
      { 'called-to': notYet(), kommune: notYet() },
      all,
      [title, '- Det er jeg indkaldt til', '- Hvilken kommune?'],
    ],
    ['is a section of which nothing is known, by its title', meeting, all, [title, '- Mødet']],
    [
      'is each question where one will be asked',
      { ...wishes, 'wish-task': willAsk() },
      ['wishes', 'not-yet'],
      [title, '- Er der et job?', '- Hvad gør du hjemme?', '- Mine jobmål'],
    ],
    [
      'is the question where a section has no more than one',
      { 'my-week': notYet() },
      all,
      [title, '- Hvordan er din uge?'],
    ],
    [
      'is a section by its title whatever is written to a hidden question',
      { ...meeting, 'called-to-other': wrote('Et brev') },
      all,
      [title, '- Mødet'],
    ],
    ['is not a hidden question', { 'how-quiet': notYet(), hours: notYet() }, all, nothing],
    [
      'is in the order of the sections, once for the whole paper',
      { ...wishes, 'my-week': notYet(), kommune: notYet() },
      all,
      [title, '- Mine ønsker', '- Hvilken kommune?', '- Hvordan er din uge?'],
    ],
    [
      'is of the sections that are shown',
      { ...meeting, 'my-week': notYet() },
      ['wishes', 'week', 'not-yet'],
      [title, '- Hvordan er din uge?'],
    ],
    ['is left out when it is not ticked', meeting, ['meeting'], nothing],
    [
      'is no question of the funnel once that has given a wish',
      { 'wish-job': notYet(), 'wish-task': wished(['post']), goals: notYet() },
      ['wishes', 'not-yet'],
      ['## Mine ønsker', 'Hvilke opgaver?: - Posten', title, '- Mine jobmål'],
    ],
    [
      'is a question of the funnel while there is no wish',
      { 'wish-job': notYet(), 'wish-task': willAsk() },
      ['wishes', 'not-yet'],
      [title, '- Er der et job?'],
    ],
  ];
  it.each(cases)('%s', (_, answers, sections, expected) => {
    const told = lines(planOf(answers, { sections }).blocks).slice(opening.length);
    expect(told).toEqual(expected);
  });

  it('is a question once that two sections show', () => {
    const [meetings] = paper('papir').sections.filter(({ id }) => id === 'meeting');
    const tells = paper('papir').sections.filter(({ id }) => id === 'not-yet');
    const sections = meetings ? [meetings, { ...meetings, id: 'again' }, ...tells] : [];
    expect(linesOfChanged({ sections }, { kommune: notYet() })).toEqual([
      title,
      '- Hvilken kommune?',
    ]);
  });

  it('is nothing of what is told again elsewhere', () => {
    const sections = paper('papir').sections.flatMap((section) =>
      section.id === 'meeting'
        ? [{ ...section, id: 'again', title: 'Igen', repeats: true }, section]
        : [section],
    );
    expect(linesOfChanged({ sections }, meeting)).toEqual([title, '- Mødet']);
  });

  it('is nowhere on a paper that does not tell it', () => {
    const sections = paper('papir').sections.filter(({ id }) => id !== 'not-yet');
    expect(linesOfChanged({ sections }, meeting)).toEqual(nothing);
  });
});

describe('A compact paper', () => {
  const cases: [string, Answers, string[]][] = [
    [
      'has its headings beside their answers, each in the line of what was asked, which is set back',
      { 'called-to': chose('team'), easier: choseAll(['breaks', 'quiet']) },
      ['##| Mødet', '~Det er jeg indkaldt til: ~Teamet', '~Hvad gør det lettere? ~Pauser · Ro'],
    ],
    [
      'keeps the paragraphs of a text, below what was asked',
      { easier: choseAll(['quiet']), 'how-quiet': wrote('Helst\nto ad gangen') },
      ['##| Mødet', '~Hvad gør det lettere? ~Ro', 'Hvor stille?: Helst / to ad gangen'],
    ],
    [
      'has one entry in the line of what was asked, without the labels of its fields',
      { goals: listed({ goal: 'Kok', type: 'job', days: ['monday'] }) },
      ['##| Mine ønsker', '~Mine jobmål: ~*Kok* · Et job · Mandag'],
    ],
    [
      'has an answer of more than a line below what was asked, what is chosen in one',
      {
        'wish-job': wished([], 'Gartner'),
        'wish-task': wished(['post', 'phone'], 'Frimærker'),
        goals: listed({ goal: 'Kok', why: 'Mad\nFolk' }, { goal: 'Bager' }),
      },
      [
        '##| Mine ønsker',
        '~Er der et job? ~Gartner',
        'Hvilke opgaver?: Posten · Telefonen / Frimærker',
        'Mine jobmål: *Kok* / Mad Folk / *Bager*',
      ],
    ],
    [
      'says whose words they are behind them, set back',
      { kommune: chose('741', at(0), 'helper') },
      ['##| Mødet', '~Hvilken kommune? ~Samsø~ (plan.mark.helper)~'],
    ],
    [
      'says whose words they are behind the last of several paragraphs',
      { 'wish-task': wished(['post'], 'Frimærker', at(0), 'together') },
      ['##| Mine ønsker', 'Hvilke opgaver?: Posten / Frimærker~ (plan.mark.together)~'],
    ],
    [
      'says whose they are in a line of its own below what is no words',
      { 'my-week': { ...weekly({ monday: { morning: 'good' } }), by: 'helper' } },
      ['## Min uge', 'Hvordan er din uge?: table / ~(plan.mark.helper)~'],
    ],
    [
      'leaves out an answer that has no words any more, whoever gave it',
      {
        goals: listed({ gone: 'Kok' }),
        kommune: { ...wrote('Samsø'), by: 'helper' },
        'called-to': chose('team'),
      },
      ['##| Mødet', '~Det er jeg indkaldt til: ~Teamet'],
    ],
  ];
  it.each(cases)('%s', (_, answers, expected) => {
    const sections = paper('papir').sections.filter(({ id }) => id !== 'way');
    const told = linesOfChanged({ compact: true, sections }, answers);
    expect(told.slice(-expected.length)).toEqual(expected);
  });

  it('has a heading above what has a sentence below it, or lines to write on', () => {
    const [wishes] = paper('papir').sections;
    const changed = (changes: Partial<Section>): string[] =>
      linesOfChanged(
        { compact: true, sections: wishes ? [{ ...wishes, ...changes } as Section] : [] },
        { 'wish-job': wished([], 'Gartner') },
      );
    const answer = '~Er der et job? ~Gartner';
    expect(changed({})).toEqual(['##| Mine ønsker', answer]);
    expect(changed({ hint: 'Her er de.' })).toEqual(['## Mine ønsker', 'Her er de.', answer]);
    const write = [{ label: 'Dag', lines: 2 }];
    expect(changed({ write })).toEqual(['## Mine ønsker', answer, '2 lines']);
  });
});

describe('What was asked', () => {
  const goals = listed({ goal: 'Kok', type: 'job' });
  const cases: [string, boolean, string, Answers, string[]][] = [
    [
      'is not said again below a title that says it',
      false,
      'Mine jobmål',
      { goals },
      ['*Kok*', 'Slags: Et job'],
    ],
    ['is not said again on a compact paper', true, 'Mine jobmål', { goals }, ['*Kok* · Et job']],
    [
      'is not said again on a compact paper when the answer bears a mark',
      true,
      'Mine jobmål',
      { goals: { ...goals, by: 'together' } },
      ['*Kok* · Et job~ (plan.mark.together)~'],
    ],
    [
      'is said of the other answers of the section',
      false,
      'Mine jobmål',
      { 'wish-job': wished([], 'Kok'), goals },
      ['Er der et job?: Kok', '*Kok*', 'Slags: Et job'],
    ],
    [
      'is said when the answer bears a mark',
      false,
      'Mine jobmål',
      { goals: { ...goals, by: 'together' } },
      ['Mine jobmål (plan.mark.together): *Kok* / Slags: Et job'],
    ],
    [
      'is not said again when all is written together',
      false,
      'Mine jobmål',
      { 'who-writes': chose('together'), goals: { ...goals, by: 'together' } },
      ['*Kok*', 'Slags: Et job'],
    ],
    [
      'is said below a title that only says it on the screen',
      false,
      'Hvad er dine jobmål?',
      { goals },
      ['Mine jobmål: *Kok* / Slags: Et job'],
    ],
  ];
  it.each(cases)('%s', (_, compact, title, answers, expected) => {
    const sections = paper('papir')
      .sections.filter(({ id }) => id === 'wishes')
      .map((section) => ({ ...section, title }));
    const told = linesOfChanged({ compact, sections }, answers);
    expect(told).toEqual([`##${compact ? '|' : ''} ${title}`, ...expected]);
  });

  it('leaves no title behind where the answer below it has no words any more', () => {
    const sections = paper('papir')
      .sections.filter(({ id }) => id === 'wishes')
      .map((section) => ({ ...section, title: 'Mine jobmål' }));
    expect(linesOfChanged({ sections }, { goals: listed({ gone: 'Kok' }) })).toEqual([
      'plan.nothing-yet',
    ]);
  });
});

describe('The date of a paper', () => {
  it.each([
    ['da', '1. december 2026'],
    ['en', 'December 1, 2026'],
  ])('is written out in its language: %s', (locale, date) => {
    const spoken = { ...catalog, locale };
    const [first] = assemble(paper('papir'), spoken, preparationWith({}), options).blocks;
    expect(first && lines([first])).toEqual(['= Min forberedelse', `plan.written-by.me ${date}`]);
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
    const work = preparationWith({ 'wish-job': notYet() });
    const unnamed = { ...catalog, levels: [] };
    const plan = assemble(paper('papir'), unnamed, work, { ...options, sections: ['way'] });
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
    expect(first && lines([first])).toContain(`plan.written-by.${writer} 1. december 2026`);
  });
});

/** Whether a block, or one inside it, has nothing to say of what it names. */
function isEmptyAnswer(block: Block): boolean {
  if (block.kind === 'paragraph') return words(block.text).trim() === '';
  if (block.kind === 'head') return [block.title, ...block.facts].includes('');
  if (block.kind === 'table')
    return (
      block.rows.length === 0 ||
      block.rows.some((row) => words([...row.head, ...row.cells.flat()]) === '')
    );
  if (block.kind !== 'answer' && block.kind !== 'beside') return false;
  return block.blocks.length === 0 || block.blocks.some(isEmptyAnswer);
}

/** Whether a heading of a level has nothing below it, as far as the next block tells. */
function isEmptyBefore(level: number, next: Block | undefined): boolean {
  if (next === undefined || next.kind === 'break') return true;
  return next.kind === 'heading' && next.level <= level;
}

/** A card that the companion answers may be without words: the question is enough for them. */
function withoutCompanion(document: Document): Document {
  const sections = document.sections.filter(
    (section) => !('tells' in section && section.tells === 'companion'),
  );
  return { ...document, sections };
}

describe.each([
  ['small', catalog],
  ['real', real],
])('Any answers in the %s catalog', (_, of) => {
  it('become a paper without an empty heading or answer', () => {
    fc.assert(
      fc.property(
        anyAnswers(questionsOf(of)),
        fc.constantFrom(...of.documents.map(withoutCompanion)),
        fc.boolean(),
        fc.boolean(),
        (answers, written, all, compact) => {
          const document = { ...written, compact };
          const plan = assemble(document, of, preparationWith(answers), {
            ...options,
            ...(all && { sections: document.sections.map(({ id }) => id) }),
          });
          const empty = plan.blocks.filter(
            (block, index) =>
              isEmptyAnswer(block) ||
              (block.kind === 'heading' && isEmptyBefore(block.level, plan.blocks[index + 1])),
          );
          expect(plan.blocks.length).toBeGreaterThan(1);
          expect(empty).toEqual([]);
          const items = plan.front?.items ?? [];
          expect(items.filter(({ block }) => isEmptyAnswer(block))).toEqual([]);
        },
      ),
    );
  });

  it('on a paper for a workplace never tell about health', () => {
    const healthy = questionsOf(of).filter(({ health }) => health);
    const papers = of.documents.filter(({ readers }) => readers.includes('workplace'));
    expect(healthy.length).toBeGreaterThan(0);
    expect(papers.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(anyAnswers(questionsOf(of)), fc.constantFrom(...papers), (answers, document) => {
        const ill = new Set(healthy.map(({ id }) => id));
        const well = Object.fromEntries(Object.entries(answers).filter(([id]) => !ill.has(id)));
        const sections = document.sections.map(({ id }) => id);
        const [all, without] = [answers, well].map((given) => {
          const work = preparationWith(given, { papers: ticked(given, document) });
          return assemble(document, of, work, { ...options, sections });
        });
        expect(all).toEqual(without);
      }),
    );
  });

  /** Every line of own words ticked. */
  function ticked(answers: Answers, document: Document): Preparation['papers'] {
    const sections = document.sections.map(({ id }) => id);
    const showing = { document, preparation: preparationWith(answers), sections };
    const seen = tickLines(of, showing).map((line) => [line.id, line.seen]);
    const choice = {
      sections,
      lines: Object.fromEntries(seen) as Record<string, string>,
      at: at(0),
    };
    return { [document.id]: choice };
  }
});
