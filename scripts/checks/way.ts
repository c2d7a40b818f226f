/**
 * `npm run way`: how much of the way one citizen can meet, part by part and for each of the timed ways: screens,
 * questions, words that are read and minutes. Fails where a limit is passed. A question's *noget andet*, and the
 * fields of an entry, are part of it; a list that one looks something up in is not read.
 */
import { buildCatalog } from '../../src/domain/content/buildCatalog.ts';
import type { Screen } from '../../src/domain/content/catalog.ts';
import { paces } from '../../src/domain/preparation/preparation.ts';
import { mainLocale } from '../../src/i18n/locales.ts';
import { readContent } from '../../src/cli/readContent.ts';

type Row = { name: string; screens: Screen[]; most: Partial<Counted> };
type Counted = { screens: number; questions: number; words: number; minutes: number };

const { catalog } = buildCatalog(await readContent(), [mainLocale]);
const steps = catalog.steps.filter((step) => step.view === 'questions');
const ofPart = (part: string): Screen[] =>
  steps.filter((step) => step.part === part).flatMap(({ screens }) => screens);

const all = [...ofPart('first'), ...ofPart('more')];

const rows: Row[] = [
  { name: 'part 1', screens: ofPart('first'), most: { screens: 9, words: 900, minutes: 15 } },
  { name: 'part 2', screens: ofPart('more'), most: {} },
  { name: 'before the meeting', screens: all, most: { screens: 46, questions: 66 } },
  { name: 'after the meeting', screens: ofPart('after'), most: {} },
  ...paces.map((pace) => {
    const screens = all.filter(({ within }) => within !== undefined && within <= pace);
    // Of the spørgetragt as far as the first wish.
    const [first, ...levels] = screens.filter(isLevel);
    const walked = screens.filter((screen) => !levels.includes(screen) || screen === first);
    return { name: `${pace} minutes`, screens: walked, most: { minutes: pace } };
  }),
];

console.log('| the way | screens | questions | words | minutes |\n|---|---|---|---|---|');
for (const { name, screens, most } of rows) {
  const found = counted(screens);
  const cells = (Object.keys(found) as (keyof Counted)[]).map((key) => {
    const limit = most[key];
    if (limit !== undefined && found[key] > limit) {
      console.error(`${name}: ${found[key]} ${key}, at most ${limit}`);
      process.exitCode = 1;
    }
    return `${found[key]}${limit === undefined ? '' : ` of ${limit}`}`;
  });
  console.log(`| ${[name, ...cells].join(' | ')} |`);
}

function counted(screens: Screen[]): Counted {
  const sum = (of: (screen: Screen) => number): number =>
    screens.reduce((total, screen) => total + of(screen), 0);
  return {
    screens: screens.length,
    questions: sum(({ questions }) => questions.filter((one) => !isOther(one.when)).length),
    words: sum(({ words }) => words),
    minutes: Math.round(sum(({ minutes }) => minutes) * 10) / 10,
  };
}

/** Whether a question is asked only for the own words of *noget andet*. */
function isOther(when: unknown): boolean {
  return JSON.stringify(when ?? '').includes('"is":["other"]');
}

function isLevel({ questions }: Screen): boolean {
  return questions.some(({ kind }) => kind === 'funnel');
}
