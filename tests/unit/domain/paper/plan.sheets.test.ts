/** Papers that are several sheets, and sheets to write on by hand. */
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { assemble } from '../../../../src/domain/paper/plan.ts';
import type { PlanOptions } from '../../../../src/domain/paper/plan.ts';
import type { TranslatePlan } from '../../../../src/domain/paper/telling.ts';
import { textsOf } from '../../../../src/domain/text/blockText.ts';
import type { Answer, Answers } from '../../../../src/domain/preparation/preparation.ts';
import {
  choseAll,
  listed,
  preparationWith,
  weekly,
  wrote,
} from '../../../fixtures/catalog/answers.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';
import { madePaper } from './madePaper.ts';

const t: TranslatePlan = (key) => key;

const ark = {
  readers: ['kommune'],
  fit: 'page',
  signed: true,
  per: { question: 'people', field: 'help-at', is: 'companion', each: true },
  sections: [
    { id: 'who', topic: 'people', fields: ['name', 'phone'], blank: true },
    { id: 'does', topic: 'people', fields: ['help-at'], blank: true },
    { id: 'more', topic: 'people', fields: ['help'], blank: true },
    { id: 'stop', tells: 'notes' },
    { id: 'sign', tells: 'notes', write: { name: 2 } },
  ],
};
const words = {
  title: 'Ark',
  lead: 'Til hver.',
  file: 'ark',
  sections: {
    who: { title: 'Hvem?' },
    does: { title: 'Gør' },
    more: { title: 'Mere' },
    stop: { title: 'Stop', hint: 'Sig til.' },
    sign: { title: 'Navne', write: { name: 'Navn og dato' } },
  },
};

/** What stands on the paper of a structure, a text a block; a page break is a line of dashes. */
function linesOf(
  structure: object,
  wording: object,
  answers: Answers,
  changes: Partial<PlanOptions> = {},
): string[] {
  return madePaper(structure, wording, answers, changes).blocks.flatMap((block) =>
    block.kind === 'break' ? ['---'] : textsOf([block]),
  );
}

function by(answer: Answer): Answer {
  return { ...answer, by: 'together' };
}

const people = listed(
  { name: 'Ida', 'help-at': ['companion', 'notes'], phone: '12' },
  { name: 'Bo', 'help-at': ['notes'] },
  { name: 'Eli', 'help-at': ['companion'], help: 'Lytter\nSpørger' },
);
const end = ['Stop', 'Sig til.', 'Navne', 'Navn og dato'];
/** How each sheet begins. */
const head = 'Ark\nplan.written-by.me';
const ida = [head, 'Hvem?', 'Ida', 'Telefon: 12', 'Gør', '- Går med\n- Tager noter'];
const eli = [head, 'Hvem?', 'Eli', 'Telefon', 'Gør', '- Går med', 'Mere', 'Lytter', 'Spørger'];

describe('A paper with a sheet a person', () => {
  it.each<[string, Answers, Partial<PlanOptions>, string[]]>([
    [
      'has one for each that it is made for, on a page of its own, with its title',
      { people },
      {},
      [...ida, 'Mere', 'Hjælp', ...end, '---', ...eli, ...end],
    ],
    ['has the one that is chosen', { people }, { person: 'entry-2' }, [...eli, ...end]],
    [
      'is one to fill in by hand when it is made for nobody',
      { people: listed({ name: 'Bo', 'help-at': ['notes'] }) },
      {},
      [
        ...[head, 'Hvem?', 'Navn', 'Telefon', 'Gør', '[ ] Går med\n[ ] Tager noter'],
        ...['Mere', 'Hjælp', ...end],
      ],
    ],
    [
      'has no sheet for another',
      { people },
      { person: 'entry-1', sections: ['sign'] },
      [head, 'Navne', 'Navn og dato'],
    ],
    [
      'says once on each whose words they are',
      { people: by(people) },
      { person: 'entry-2', sections: ['who', 'does'] },
      [head, 'Hvem?', 'Hvem hjælper dig? (plan.mark.together)\nEli\nTelefon', 'Gør', '- Går med'],
    ],
  ])('%s', (_, answers, changes, expected) => {
    expect(linesOf(ark, words, answers, changes)).toEqual(expected);
  });

  it('has boxes below their question where they are not what the heading asks for', () => {
    const sections = [{ id: 'who', topic: 'people', fields: ['name', 'help-at'], blank: true }];
    const wording = { ...words, sections: { who: words.sections.who } };
    expect(linesOf({ ...ark, sections }, wording, {})).toEqual([
      head,
      'Hvem?',
      'Navn',
      'På mødet\n[ ] Går med\n[ ] Tager noter',
    ]);
  });
});

describe('A paper to write on by hand', () => {
  const blank = {
    readers: ['caseworker'],
    fit: 'pages',
    'by-hand': true,
    sections: [
      { id: 'agenda', tells: 'notes', 'new-page': true, lines: 2 },
      { id: 'steps', sheets: 'steps', 'new-page': true },
      { id: 'cards', tells: 'cards', 'new-page': true },
      { id: 'roles', tells: 'roles', 'new-page': true },
    ],
  };
  const wording = {
    ...words,
    sections: {
      agenda: { title: 'Dagsorden', hint: 'Skriv.' },
      cards: { title: 'Kort' },
      roles: { title: 'Roller' },
    },
  };
  const whole = linesOf(blank, wording, {});

  it('has a page a section: what is to be written, each step, the cards, and who one may meet', () => {
    const at = whole.flatMap((line, place) => (line === '---' ? [whole[place + 1]] : []));
    expect(whole.slice(0, 4)).toEqual(['Ark', 'Dagsorden', 'Skriv.', '']);
    expect(at).toEqual(['Mødet', 'Ønsker', 'Samtalen', 'Kort', 'Roller']);
    expect(whole).toContain('1. Hvordan er en god dag?\n2. Hvad drømmer du om?');
  });

  it('begins with the first page that is ticked', () => {
    const told = linesOf(blank, wording, {}, { sections: ['samtalen'] });
    expect(told.slice(0, 2)).toEqual(['Ark', 'Samtalen']);
  });

  it('holds nothing of the answers', () => {
    const answers = { people, hours: wrote('10'), easier: choseAll(['quiet']) };
    expect(linesOf(blank, wording, answers)).toEqual(whole);
  });

  it('has room for an answer in a section that is made for it, below its question', () => {
    const sections = [{ id: 'hours', topic: 'hours', blank: true }];
    const hours = { ...words, sections: { hours: { title: 'Timer' } } };
    const structure = { ...blank, readers: ['me'], sections };
    // The question about hours is asked when there is a goal.
    const goals = listed({ goal: 'Kok' });
    expect(linesOf(structure, hours, { goals })).toEqual(['Ark', 'Timer', 'Hvor mange timer?']);
    expect(linesOf(structure, hours, { goals, hours: wrote('10') })).toContain(
      'Hvor mange timer?\n10',
    );
    const same = { ...words, sections: { hours: { title: 'Hvor mange timer?' } } };
    expect(linesOf(structure, same, { goals })).toEqual(['Ark', 'Hvor mange timer?', '']);
  });
});

describe('Large print', () => {
  const structure = { readers: ['me'], fit: 'note', sections: [{ id: 'week', topic: 'week' }] };
  const wording = { ...words, sections: { week: { title: 'Uge' } } };
  const answers = { 'my-week': weekly({ friday: { evening: 'tired' } }) };

  it.each([
    ['has no table', true, 'Mandag\nFredag: Aften: Træt'],
    ['is nothing that a paper has of itself', false, 'Mandag: -\nFredag: Aften Træt'],
  ])('%s', (_, large, week) => {
    const asked = 'Hvordan er din uge?';
    const told = linesOf(structure, wording, answers, { large });
    expect(told).toEqual(['Ark', 'Uge', `${asked}\n${week}`]);
  });

  it('stands on as many pages as it needs', () => {
    const { catalog } = buildCatalog(smallCatalog, ['da']);
    const [document] = catalog.documents.filter(({ fit }) => fit !== 'pages');
    if (document === undefined) throw new Error('There is no paper of one page.');
    const options = { today: '2026-12-01', t, dir: 'ltr' as const };
    const planOf = (large: boolean) =>
      assemble(document, catalog, preparationWith({}), { ...options, large });
    expect(planOf(true)).toMatchObject({ fit: 'pages', large: true });
    expect(planOf(false)).toMatchObject({ fit: document.fit });
    expect(planOf(false)).not.toHaveProperty('large');
  });
});
