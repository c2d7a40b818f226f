/** The whole way by keyboard only, from the front page to the paper. */
import { expect, it } from 'vitest';
import type { Question } from '../../src/domain/kinds/registry.ts';
import { onWay, pathOf, placeIn } from '../../src/domain/way/flow.ts';
import { useBrowser } from './browser.ts';
import { keysOf, minutesOf } from './keys.ts';
import type { Keys } from './keys.ts';
import { arrive, box, button, card, link, makePaper, openPaper } from './screen.ts';
import {
  addLabel,
  catalog,
  documentOf,
  field,
  isOn,
  label,
  option,
  questionAs,
  questionOf,
  questionsAt,
  t,
  screens,
  section,
} from './words.ts';

const open = useBrowser();

/** Three things in the order that they have in the end. */
const things = ['Jeg vil gerne i gang', 'Jeg bliver hurtigt træt', 'Jeg venter på svar'];
/** What is said on the first cards, and by whom: the first of those offered, and so on. */
const said: [string, number][] = [
  ['At lave mad til mange', 0],
  ['Det ved Karla mest om', 1],
  ['Det står i mine papirer', 2],
];
const { days, times, states } = questionAs('week', 'week');

/** Where a screen is left by. */
type Way = 'next' | 'more-ideas';

/** What is done on these screens; on every other one each question is answered plainly, by its kind. */
const told: [string, Way, (keys: Keys) => Promise<void>][] = [
  [
    'forbered/det-vigtigste/hvem-skriver/',
    'next',
    async (keys) => {
      await choose(keys, 'who-writes', 1);
      await write(keys, 'my-name', 'Aksel');
    },
  ],
  [
    'forbered/det-vigtigste/moedet/',
    'next',
    async (keys) => {
      await choose(keys, 'called-to', 4);
      await write(keys, 'called-to-other', 'Indkaldelse til et kontaktmøde');
      await whenAndWhere(keys);
      await keys.write(card(keys.page, 'kommune').getByRole('combobox'), 'Odense');
    },
  ],
  [
    'forbered/det-vigtigste/haab/',
    'next',
    async (keys) => {
      await tick(keys, 'hopes', 'few-hours');
      await write(keys, 'hopes', 'At blive spurgt');
      await write(keys, 'hope', 'En aftale om ro');
    },
  ],
  ['forbered/det-vigtigste/tre-ting/', 'next', threeThings],
  [
    'forbered/det-vigtigste/lettere/',
    'next',
    async (keys) => {
      await instead(keys, 'interpreter', 'will-ask');
      await tick(keys, 'meeting-easier', 'breaks');
      await tick(keys, 'meeting-easier', 'time-to-answer');
      await write(keys, 'meeting-easier', 'En stol ved døren');
    },
  ],
  [
    'forbered/det-vigtigste/spoergsmaal/',
    'next',
    async (keys) => {
      await tick(keys, 'ready-questions', 'what-now');
      await write(keys, 'own-questions', 'Må jeg rejse mig?');
      await keys.press('Enter');
      await keys.type('Hvem skriver referatet?');
    },
  ],
  ['forbered/oensker/job/', 'next', (keys) => instead(keys, 'wish-job', 'not-yet')],
  [
    'forbered/oensker/opgaver/',
    'more-ideas',
    async (keys) => {
      await openGroup(keys, 'wish-task', 'stock-pack-parcels');
      await tick(keys, 'wish-task', 'stock-pack-parcels');
      await write(keys, 'wish-task', 'Pakke gaver ind');
    },
  ],
  ['forbered/oensker/fritid/', 'more-ideas', (keys) => write(keys, 'wish-leisure', 'Fiske i åen')],
  ['forbered/oensker/droemme/', 'more-ideas', (keys) => write(keys, 'wish-dream', 'Bager')],
  ['forbered/oensker/hjemme/', 'more-ideas', (keys) => tick(keys, 'wish-home', 'home-bake')],
  ['forbered/oensker/omraade/', 'next', (keys) => instead(keys, 'wish-area', 'not-yet')],
  ['forbered/oensker/jobmaal/', 'next', jobGoals],
  [
    'forbered/oensker/timer/',
    'next',
    async (keys) => {
      await choose(keys, 'start-hours', 2);
      await tick(keys, 'start-days', 'tuesday');
    },
  ],
  [
    'forbered/oensker/tempo/',
    'next',
    async (keys) => {
      await choose(keys, 'pace', 3);
      await write(keys, 'not-want', 'Arbejde om natten');
    },
  ],
  ['forbered/hverdag/uge/', 'next', week],
  [
    'forbered/cv/job/',
    'next',
    (keys) => addEntry(keys, 'jobs', { title: 'Buschauffør', years: '1999-2011' }),
  ],
  [
    'forbered/cv/uddannelse/',
    'next',
    (keys) => addEntry(keys, 'education', { name: 'Landbrugsskole' }),
  ],
  [
    'forbered/cv/kurser/',
    'next',
    async (keys) => {
      await addEntry(keys, 'courses', { name: 'Førstehjælp', year: '2018' });
      await tick(keys, 'driving-licence', 'bus');
    },
  ],
  [
    'forbered/cv/sprog-og-it/',
    'next',
    async (keys) => {
      await addEntry(keys, 'languages', { language: 'Færøsk' });
      await tick(keys, 'it-skills', 'photos');
      await write(keys, 'it-skills', 'Slægtsforskning på nettet');
    },
  ],
  [
    'forbered/cv/styrker/',
    'next',
    async (keys) => {
      await tick(keys, 'strengths', 'calm');
      await write(keys, 'strengths', 'Kommer til tiden');
    },
  ],
  [
    'forbered/cv/frivilligt/',
    'next',
    (keys) => write(keys, 'volunteering', 'Kasserer i haveforeningen'),
  ],
  ['forbered/netvaerk/personer/', 'next', people],
  ['forbered/netvaerk/laege/', 'next', (keys) => choose(keys, 'doctor-plan', 1)],
  ['forbered/oev/kort/', 'next', practice],
];

/** Every screen of every step before the meeting, in order. */
const way = screens
  .slice(0, -1)
  .filter((path) => path.startsWith('forbered/'))
  .map((path) => told.find(([one]) => one === path) ?? plainly(path, alwaysAsked(path)));

/** The last screens of the steps that a paper comes of: from there it goes on by the overview. */
const lastOfPapers = catalog.steps.flatMap((step) =>
  step.view === 'questions' && step.paper !== undefined
    ? screens.filter((path) => path.startsWith(`forbered/${step.id}/`)).slice(-1)
    : [],
);

/** What stands on the paper in the end, as it was typed or chosen. */
const written = [
  'Aksel',
  'Indkaldelse til et kontaktmøde',
  'Odense',
  'At blive spurgt',
  'En aftale om ro',
  'En stol ved døren',
  'Må jeg rejse mig?',
  'Hvem skriver referatet?',
  'Pakke gaver ind',
  'Fiske i åen',
  'Bager',
  'Passe dyr på en gård',
  'Snakke med naboen først',
  'Arbejde om natten',
  'Kommer til tiden',
  'Buschauffør',
  '1999-2011',
  'Landbrugsskole',
  'Førstehjælp',
  'Færøsk',
  'Slægtsforskning på nettet',
  'Kasserer i haveforeningen',
  'Karla',
  'Min bostøtte',
  option('hopes', 'few-hours'),
  option('ready-questions', 'what-now'),
  ...things,
  ...said.map(([text]) => text),
  option('meeting-easier', 'time-to-answer'),
  option('wish-task', 'stock-pack-parcels'),
  option('start-hours', 'hours-3-5'),
  option('pace', 'not-ready'),
  option('strengths', 'calm'),
  questionOf('interpreter').ask ?? label('interpreter'),
  // The row of Monday.
  [days[0], states[2], states[0], states.at(-1)].map((one) => one?.label).join(' '),
];

/** Off until somebody ticks them. */
const ticked = ['hours', 'week', 'practice'];

it('knows only screens that there are', () => {
  expect(screens).toEqual(expect.arrayContaining(told.map(([path]) => path)));
});

it('leads by keyboard only from the front page to a paper that holds what was typed', async () => {
  const page = await open('', { viewport: { width: 1280, height: 800 } });
  const keys = keysOf(page);
  let questions = 0;

  await keys.use(link(page, t('site.skip')));
  await expect.poll(() => page.locator('main').and(page.locator(':focus')).count()).toBe(1);
  await keys.use(link(page, t('home.citizen.title')));
  await arrive(page, 'forbered/');
  await keys.use(link(page, t('tasks.begin')));

  for (const [at, [path, leave, answer]] of way.entries()) {
    await arrive(page, path);
    await answer(keys);
    questions += await page.locator('.question').count();
    if (leave === 'next') await keys.use(button(page, t('form.next')));
    else await keys.use(link(page, t('form.more-ideas')));
    if (path === way[0]?.[0]) {
      await page.getByRole('heading', { name: t('keep.helped.title') }).waitFor();
      await keys.use(button(page, t('keep.later')));
    }
    const next = way[at + 1]?.[0];
    if (next !== undefined && lastOfPapers.includes(path)) {
      await arrive(page, 'forbered/');
      // What comes of the step is what is next; who has more to say goes on.
      const step = catalog.steps.find(({ id }) => path.startsWith(`forbered/${id}/`));
      const own = step?.view === 'questions' ? step.paper : undefined;
      expect(await page.locator('.next .button').first().getAttribute('href')).toContain(
        `/ark/${own ?? ''}/`,
      );
      await keys.use(page.locator(`.topic__link[href$="/${next}"]`));
    }
  }

  await arrive(page, 'forbered/gennemse/');
  await keys.use(button(page, t('review.open-all')));
  const review = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
  const everything = [...written, ...plainTexts(), 'kl. 10.30', 'Rådhuset, lokale 14'];
  expect(everything.filter((text) => !review.includes(text))).toEqual([]);
  await keys.tabTo(link(page, t('review.to-papers')).first(), 'Shift+Tab');
  await keys.press('Enter');

  await openPaper(page, 'forberedelse', (target) => keys.use(target));
  await keys.use(page.locator('summary', { hasText: t('paper.choose') }));
  for (const id of ticked)
    await keys.use(
      page.getByRole('checkbox', { name: section('forberedelse', id), exact: true }),
      'Space',
    );
  const paper = await makePaper(page, async (target) => {
    const from = await page.evaluate(() => document.activeElement?.tagName);
    await keys.tabTo(target, from === 'INPUT' ? 'Shift+Tab' : 'Tab');
    await keys.press('Enter');
  });

  const expected = [...written, ...plainTexts((id) => isOn('forberedelse', id, ticked))];
  expect(expected.filter((text) => !paper.includes(text))).toEqual([]);
  expect(things.toSorted((one, other) => paper.indexOf(one) - paper.indexOf(other))).toEqual(
    things,
  );
  expect([...keys.unseen]).toEqual([]);
  const { presses, letters } = keys.count;
  const minutes = minutesOf(keys.count, questions);
  console.log(
    `By keyboard: ${presses} presses of keys and ${letters} letters for ${questions} questions, ${minutes.toFixed(1)} minutes.`,
  );
  expect(minutes).toBeLessThanOrEqual(25);
}, 300_000);

it('leads by keyboard only through the time after the meeting to what comes of it', async () => {
  const page = await open('efter/', { viewport: { width: 1280, height: 800 } });
  const keys = keysOf(page);
  let isAsked = false;
  for (const step of onWay(catalog.steps, 'efter')) {
    const own = step.view === 'questions' ? step : undefined;
    for (const [at, { id }] of (own?.screens ?? []).entries()) {
      const path = pathOf(placeIn(step, id)).slice(1);
      if (at === 0 || own?.pick) await keys.use(page.locator(`.topic__link[href*="/${step.id}/"]`));
      if (own?.pick) await page.waitForURL(`**/${step.id}/`);
      if (own?.pick) await keys.use(page.locator(`.screens a[href$="/${id}/"]`));
      await arrive(page, path);
      for (const question of alwaysAsked(path)) await answerPlainly(keys, question);
      await keys.use(button(page, t('form.next')));
      if (!isAsked) await keys.use(button(page, t('keep.later')));
      isAsked = true;
      if (own?.pick) await arrive(page, 'efter/');
    }
    await arrive(page, 'efter/');
  }
  const made = await page.locator('main').getByRole('link').allInnerTexts();
  for (const id of ['efter', 'bemaerkninger', 'siden-sidst', 'besked', 'aftale'])
    expect(made).toContain(documentOf(id).title);
  await keys.use(link(page, documentOf('bemaerkninger').title));
  await arrive(page, 'ark/bemaerkninger/');
  const paper = await makePaper(
    page,
    async (target) => {
      await keys.tabTo(target);
      await keys.press('Enter');
    },
    'bemaerkninger',
  );
  for (const id of ['minutes', 'minutes-other']) expect(paper).toContain(plainText(id));
  expect([...keys.unseen]).toEqual([]);
}, 300_000);

/** A screen that has nothing special about it: text is written, the first option chosen, one entry added, the rest left. */
function plainly(path: string, asked: Question[]): (typeof told)[number] {
  return [
    path,
    'next',
    async (keys) => {
      for (const question of asked) await answerPlainly(keys, question);
    },
  ];
}

/** The questions of a screen that hang on no answer. */
function alwaysAsked(path: string): Question[] {
  return questionsAt(path).filter(({ when }) => when === undefined);
}

async function answerPlainly(keys: Keys, question: Question): Promise<void> {
  const { id } = question;
  if (question.kind === 'choice') return choose(keys, id, 0);
  if (question.kind === 'choices') return tick(keys, id, question.groups[0]?.options[0]?.id ?? '');
  if (question.kind === 'entries')
    return addEntry(keys, id, {
      [question.fields.find(({ kind }) => kind === 'text')?.id ?? '']: plainText(id),
    });
  if (question.kind === 'text') return write(keys, id, plainText(id));
}

function plainText(question: string): string {
  return `Svar om ${question}`;
}

/** What `answerPlainly` writes on the screens that are not told of, or of it the answers to some questions. */
function plainTexts(isWanted: (question: string) => boolean = () => true): string[] {
  return way
    .map(([path]) => path)
    .filter((path) => !told.some(([one]) => one === path))
    .flatMap(alwaysAsked)
    .filter(({ id, kind }) => ['text', 'entries'].includes(kind) && isWanted(id))
    .map(({ id }) => plainText(id));
}

async function write({ page, ...keys }: Keys, question: string, text: string): Promise<void> {
  await keys.write(box(page, question), text);
}

async function tick({ page, ...keys }: Keys, question: string, id: string): Promise<void> {
  const name = option(question, id);
  await keys.use(card(page, question).getByRole('checkbox', { name, exact: true }), 'Space');
}

async function choose({ page, ...keys }: Keys, question: string, down: number): Promise<void> {
  await keys.choose(card(page, question).getByRole('radio').first(), down);
}

async function instead(
  { page, ...keys }: Keys,
  question: string,
  state: 'not-yet' | 'will-ask',
): Promise<void> {
  await keys.use(button(card(page, question), t(`form.${state}`)));
}

async function openGroup({ page, ...keys }: Keys, question: string, id: string): Promise<void> {
  const asked = questionOf(question);
  const groups = 'groups' in asked ? asked.groups : [];
  const group = groups.find(({ options }) => options.some((one) => one.id === id));
  await keys.use(card(page, question).locator('summary', { hasText: group?.label ?? '' }));
}

async function addEntry(
  { page, ...keys }: Keys,
  question: string,
  values: Record<string, string>,
): Promise<void> {
  await keys.use(button(page, addLabel(question)));
  for (const [id, text] of Object.entries(values))
    await keys.write(page.getByRole('textbox', { name: field(question, id), exact: true }), text);
  await keys.use(button(page, t('entries.done')));
}

/** A wish becomes a goal, another is added; they are moved, changed, removed and brought back. */
async function jobGoals(keys: Keys): Promise<void> {
  const { page } = keys;
  const titles = page.locator('.entry__title');
  await keys.use(button(page, 'Fiske i åen'));
  await keys.write(
    page.getByRole('textbox', { name: field('job-goals', 'first-step'), exact: true }),
    'Snakke med naboen først',
  );
  await keys.use(button(page, t('entries.done')));
  await addEntry(keys, 'job-goals', { goal: 'Passe dyr' });
  expect(await titles.allInnerTexts()).toEqual(['Fiske i åen', 'Passe dyr']);

  await keys.use(button(page, t('entries.up', { title: 'Passe dyr' })));
  await expect.poll(() => titles.allInnerTexts()).toEqual(['Passe dyr', 'Fiske i åen']);
  const edit = button(page, t('entries.edit', { title: 'Passe dyr' }));
  await expect.poll(() => edit.and(page.locator(':focus')).count()).toBe(1);
  await keys.press('Enter');
  await keys.tabTo(page.getByRole('textbox', { name: field('job-goals', 'goal'), exact: true }));
  await keys.press('End');
  await keys.type(' på en gård');
  await keys.use(button(page, t('entries.done')));

  await keys.use(button(page, t('entries.remove', { title: 'Passe dyr på en gård' })));
  await expect.poll(() => titles.allInnerTexts()).toEqual(['Fiske i åen']);
  const undo = button(page, t('entries.undo'));
  await expect.poll(() => undo.and(page.locator(':focus')).count()).toBe(1);
  await keys.press('Enter');
  await expect.poll(() => titles.allInnerTexts()).toEqual(['Passe dyr på en gård', 'Fiske i åen']);
}

async function people(keys: Keys): Promise<void> {
  const { page } = keys;
  await keys.use(button(page, addLabel('people')));
  const textbox = (id: string) =>
    page.getByRole('textbox', { name: field('people', id), exact: true });
  const pick = (role: 'checkbox' | 'radio', id: string, chosen: string) =>
    page.getByRole(role, { name: field('people', id, chosen), exact: true });
  await keys.write(textbox('name'), 'Karla');
  await keys.write(textbox('relation'), 'Min bostøtte');
  await keys.use(pick('checkbox', 'help-before', 'read-letters'), 'Space');
  await keys.use(pick('checkbox', 'help-at', 'companion'), 'Space');
  await keys.use(button(page, t('entries.next')));
  await keys.choose(pick('radio', 'consent', 'yes'), 1);
  await keys.use(pick('checkbox', 'may-know', 'invitation'), 'Space');
  await keys.use(button(page, t('entries.done')));
}

/** A day in parts, of next year: it stays a day to come, and none that is far ahead. */
async function whenAndWhere(keys: Keys): Promise<void> {
  const { page } = keys;
  const part = (name: 'day' | 'year' | 'time') =>
    page.getByRole('textbox', { name: t(`dateTime.${name}`), exact: true });
  const year = new Date().getFullYear() + 1;
  await keys.write(part('day'), '14');
  await keys.write(page.getByRole('combobox', { name: t('dateTime.month'), exact: true }), 'april');
  await keys.write(part('year'), String(year));
  await keys.write(part('time'), '10.30');
  await write(keys, 'meeting-place', 'Rådhuset, lokale 14');
  expect(await card(page, 'meeting-time').getByRole('status').allInnerTexts()).toContain(
    t('dateTime.words', { dateTime: `${weekday(year)} den 14. april ${year} kl. 10.30` }),
  );
}

function weekday(year: number): string {
  const day = new Date(Date.UTC(year, 3, 14));
  return new Intl.DateTimeFormat('da', { weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** Monday evening by itself; then in the table, by arrows and numbers. */
async function week(keys: Keys): Promise<void> {
  const { page } = keys;
  const cell = (day: number, time: number) => page.locator(`[data-place="${day}-${time}"]`);
  const isHere = (day: number, time: number) =>
    expect.poll(() => cell(day, time).and(page.locator(':focus')).count()).toBe(1);
  await keys.use(button(page, t('week.by-day')));
  const evening = page.getByRole('group', { name: times[3]?.label ?? '', exact: true });
  await keys.tabTo(evening.getByRole('radio').last());
  await keys.press('ArrowUp');
  await keys.tabTo(button(page, t('week.as-table')), 'Shift+Tab');
  await keys.press('Enter');

  await keys.tabTo(cell(0, 0));
  await keys.press('3');
  await keys.press('ArrowRight');
  await isHere(0, 1);
  await keys.press('1');
  await keys.press('ArrowDown');
  await keys.press('ArrowDown');
  await isHere(2, 1);
  await keys.press('4');
}

/** The last thing written is the first to say: it goes up twice, and focus with it. */
async function threeThings(keys: Keys): Promise<void> {
  const { page } = keys;
  const { places } = questionAs('ranked', 'three-things');
  const [first = '', ...others] = things;
  for (const [at, text] of [...others, first].entries()) {
    const name = places[at]?.label ?? '';
    await keys.write(page.getByRole('textbox', { name, exact: true }), text);
  }
  const up = (at: number) => button(page, t('ranked.up.label', { place: places[at]?.label ?? '' }));
  await keys.use(up(2));
  await expect.poll(() => up(1).and(page.locator(':focus')).count()).toBe(1);
  await keys.press('Enter');
  await expect
    .poll(() => card(page, 'three-things').getByRole('textbox').first().inputValue())
    .toBe(first);
}

async function practice(keys: Keys): Promise<void> {
  const { page } = keys;
  const [{ options } = { options: [] }] = questionAs('cards', 'practice').groups;
  await keys.use(button(page, options[0]?.label ?? ''));
  for (const [text, speaker] of said) {
    await keys.write(page.getByRole('textbox', { name: t('cards.words'), exact: true }), text);
    await keys.choose(card(page, 'practice').getByRole('radio').first(), speaker);
    await keys.use(button(page, t('cards.next')));
  }
}
