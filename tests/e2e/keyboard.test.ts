/** The whole way by keyboard only, from the front page to the paper. */
import { expect, it } from 'vitest';
import type { Question } from '../../src/domain/kinds/registry.ts';
import { useBrowser } from './browser.ts';
import { keysOf } from './keys.ts';
import type { Keys } from './keys.ts';
import { arrive, box, button, card, link, makePaper } from './screen.ts';
import {
  addLabel,
  catalog,
  field,
  label,
  option,
  questionOf,
  questionsAt,
  say,
  screens,
} from './words.ts';

const open = useBrowser();

/** Where a screen is left by. */
type Way = 'next' | 'more-ideas';

/** What is done on these screens; on every other one each question is answered plainly, by its kind. */
const told: [string, Way, (keys: Keys) => Promise<void>][] = [
  [
    'forbered/situation/indkaldt/',
    'next',
    async (keys) => {
      await choose(keys, 'called-to', 4);
      await write(keys, 'called-to-other', 'Indkaldelse til et kontaktmøde');
    },
  ],
  ['forbered/situation/hvem-skriver/', 'next', (keys) => choose(keys, 'who-writes', 1)],
  [
    'forbered/situation/kommune/',
    'next',
    (keys) => keys.write(card(keys.page, 'kommune').getByRole('combobox'), 'Odense'),
  ],
  ['forbered/situation/tolk/', 'next', (keys) => instead(keys, 'interpreter', 'will-ask')],
  [
    'forbered/situation/lettere/',
    'next',
    async (keys) => {
      await tick(keys, 'meeting-easier', 'breaks');
      await tick(keys, 'meeting-easier', 'time-to-answer');
      await write(keys, 'meeting-easier-own', 'En stol ved døren');
      await keys.press('Enter');
      await keys.type('Gerne et glas vand');
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
      await choose(keys, 'start-hours', 1);
      await tick(keys, 'start-days', 'tuesday');
      await tick(keys, 'time-of-day', 'midday');
    },
  ],
  [
    'forbered/oensker/tempo/',
    'next',
    async (keys) => {
      await choose(keys, 'pace', 3);
      await write(keys, 'ready-when', 'Ro på økonomien');
    },
  ],
  [
    'forbered/oensker/andre-oensker/',
    'next',
    async (keys) => {
      await write(keys, 'education-wish', 'Lære at køre truck');
      await instead(keys, 'other-wish', 'not-yet');
    },
  ],
  [
    'forbered/det-kan-jeg/hjemme/',
    'next',
    async (keys) => {
      await tick(keys, 'home-tasks', 'home-bake');
      await write(keys, 'home-tasks-own', 'Lapper cykler');
    },
  ],
  [
    'forbered/det-kan-jeg/interesser/',
    'next',
    (keys) => write(keys, 'interests', 'Fugle og gamle radioer'),
  ],
  [
    'forbered/det-kan-jeg/styrker/',
    'next',
    async (keys) => {
      await tick(keys, 'strengths', 'calm');
      await write(keys, 'strengths-own', 'Kommer til tiden');
    },
  ],
  [
    'forbered/det-kan-jeg/job/',
    'next',
    (keys) => addEntry(keys, 'jobs', { title: 'Buschauffør', years: '1999-2011' }),
  ],
  [
    'forbered/det-kan-jeg/uddannelse/',
    'next',
    async (keys) => {
      await addEntry(keys, 'education', { name: 'Landbrugsskole' });
    },
  ],
  [
    'forbered/det-kan-jeg/kurser/',
    'next',
    async (keys) => {
      await addEntry(keys, 'courses', { name: 'Førstehjælp', year: '2018' });
      await tick(keys, 'driving-licence', 'bus');
    },
  ],
  [
    'forbered/det-kan-jeg/sprog-og-it/',
    'next',
    async (keys) => {
      await addEntry(keys, 'languages', { language: 'Færøsk' });
      await tick(keys, 'it-skills', 'photos');
      await write(keys, 'it-own', 'Slægtsforskning på nettet');
    },
  ],
  [
    'forbered/det-kan-jeg/frivilligt/',
    'next',
    (keys) => write(keys, 'volunteering', 'Kasserer i haveforeningen'),
  ],
  ['forbered/netvaerk/personer/', 'next', people],
  ['forbered/netvaerk/laege/', 'next', (keys) => choose(keys, 'doctor-plan', 1)],
  [
    'forbered/netvaerk/netvaerksmoede/',
    'next',
    async (keys) => {
      await instead(keys, 'network-meeting', 'will-ask');
      await write(keys, 'network-own', 'Min søster bor i Thisted');
    },
  ],
];

/** Every screen of every step, in order. */
const way = screens
  .slice(0, -1)
  .map((path) => told.find(([one]) => one === path) ?? plainly(path, questionsAt(path)));

/** What is on the paper in the end, as it was typed or chosen. */
const written = [
  ...plainTexts(),
  'Indkaldelse til et kontaktmøde',
  'Odense',
  'En stol ved døren',
  'Gerne et glas vand',
  'Pakke gaver ind',
  'Fiske i åen',
  'Bager',
  'Passe dyr på en gård',
  'Snakke med naboen først',
  'Ro på økonomien',
  'Lære at køre truck',
  'Lapper cykler',
  'Fugle og gamle radioer',
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
  'Min søster bor i Thisted',
  option('meeting-easier', 'time-to-answer'),
  option('wish-task', 'stock-pack-parcels'),
  option('start-hours', 'hours-3-5'),
  option('pace', 'not-ready'),
  option('strengths', 'calm'),
  questionOf('interpreter').ask ?? label('interpreter'),
];

it('knows only screens that there are', () => {
  expect(screens).toEqual(expect.arrayContaining(told.map(([path]) => path)));
});

it('leads by keyboard only from the front page to a paper that holds what was typed', async () => {
  const page = await open('', { viewport: { width: 1280, height: 800 } });
  const keys = keysOf(page);

  await keys.use(link(page, say('site.skip')));
  await expect.poll(() => page.locator('main').and(page.locator(':focus')).count()).toBe(1);
  await keys.use(link(page, say('home.citizen.title')));
  await arrive(page, 'forbered/');
  await keys.use(link(page, say('tasks.begin')));

  for (const [path, leave, answer] of way) {
    await arrive(page, path);
    await answer(keys);
    if (leave === 'next') await keys.use(button(page, say('form.next')));
    else await keys.use(link(page, say('form.more-ideas')));
    if (path === way[0]?.[0]) {
      await page.getByRole('heading', { name: say('keep.title') }).waitFor();
      await keys.use(button(page, say('keep.later')));
    }
  }

  await arrive(page, 'forbered/gennemse/');
  for (const text of ['Indkaldelse til et kontaktmøde', 'Min søster bor i Thisted', 'Karla'])
    expect(await page.getByRole('main').innerText()).toContain(text);
  await keys.use(link(page, say('review.to-papers')).first());

  await arrive(page, 'ark/');
  await keys.use(page.locator('summary', { hasText: say('paper.choose') }));
  const hours = catalog.documents[0]?.sections.find(({ id }) => id === 'hours');
  await keys.use(page.getByRole('checkbox', { name: hours?.title ?? '' }), 'Space');
  const paper = await makePaper(page, async (target) => {
    const from = await page.evaluate(() => document.activeElement?.tagName);
    await keys.tabTo(target, from === 'INPUT' ? 'Shift+Tab' : 'Tab');
    await keys.press('Enter');
  });

  expect(written.filter((text) => !paper.includes(text))).toEqual([]);
  expect([...keys.unseen]).toEqual([]);
  const { presses, letters } = keys.count;
  console.log(`By keyboard: ${presses} presses of keys, and ${letters} letters.`);
}, 240_000);

/** A screen that has nothing special about it: text is written, the first option chosen, one entry added. */
function plainly(path: string, asked: Question[]): (typeof told)[number] {
  return [
    path,
    'next',
    async (keys) => {
      for (const question of asked) await answerPlainly(keys, question);
    },
  ];
}

async function answerPlainly(keys: Keys, question: Question): Promise<void> {
  const { id } = question;
  if (question.kind === 'choice') return choose(keys, id, 0);
  if (question.kind === 'choices') return tick(keys, id, question.groups[0]?.options[0]?.id ?? '');
  if (question.kind === 'entries')
    return addEntry(keys, id, { [question.fields[0]?.id ?? '']: plainText(id) });
  return write(keys, id, plainText(id));
}

function plainText(question: string): string {
  return `Svar om ${question}`;
}

/** What `answerPlainly` writes on the screens that are not told of. */
function plainTexts(): string[] {
  return screens
    .filter((path) => !told.some(([one]) => one === path))
    .flatMap((path) => questionsAt(path))
    .filter(({ kind }) => kind !== 'choice' && kind !== 'choices')
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
  await keys.use(button(card(page, question), say(`form.${state}`)));
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
  await keys.use(button(page, say('entries.done')));
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
  await keys.use(button(page, say('entries.done')));
  await addEntry(keys, 'job-goals', { goal: 'Passe dyr' });
  expect(await titles.allInnerTexts()).toEqual(['Fiske i åen', 'Passe dyr']);

  await keys.use(button(page, say('entries.up', { title: 'Passe dyr' })));
  await expect.poll(() => titles.allInnerTexts()).toEqual(['Passe dyr', 'Fiske i åen']);
  const edit = button(page, say('entries.edit', { title: 'Passe dyr' }));
  await expect.poll(() => edit.and(page.locator(':focus')).count()).toBe(1);
  await keys.press('Enter');
  await keys.tabTo(page.getByRole('textbox', { name: field('job-goals', 'goal'), exact: true }));
  await keys.press('End');
  await keys.type(' på en gård');
  await keys.use(button(page, say('entries.done')));

  await keys.use(button(page, say('entries.remove', { title: 'Passe dyr på en gård' })));
  await expect.poll(() => titles.allInnerTexts()).toEqual(['Fiske i åen']);
  const undo = button(page, say('entries.undo'));
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
  await keys.use(pick('checkbox', 'may-know', 'invitation'), 'Space');
  await keys.choose(pick('radio', 'consent', 'yes'), 1);
  await keys.use(button(page, say('entries.done')));
}
