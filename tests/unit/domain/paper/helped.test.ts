import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import type { Document } from '../../../../src/domain/content/catalog.ts';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import type { Writer } from '../../../../src/domain/kinds/stamp.ts';
import { isSaid, toReadBack, writersOf } from '../../../../src/domain/paper/helped.ts';
import { assemble } from '../../../../src/domain/paper/plan.ts';
import { readBackLine } from '../../../../src/domain/paper/readBackLine.ts';
import type { Answers, Preparation } from '../../../../src/domain/preparation/preparation.ts';
import { withReadBack } from '../../../../src/domain/preparation/readBack.ts';
import {
  at,
  chose,
  choseAll,
  listed,
  notYet,
  practised,
  preparationWith,
  willAsk,
  wished,
  wrote,
} from '../../../fixtures/catalog/answers.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';
import { extraQuestions } from '../../../fixtures/catalog/questions.ts';

const { catalog } = buildCatalog(smallCatalog, ['da']);
const questions = questionsOf(catalog);
const paper = there(catalog.documents.find(({ id }) => id === 'papir'));

function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('The small catalog does not have it.');
  return found;
}

const helped: Answers = {
  'who-writes': chose('helper'),
  'wish-job': wished([], 'Gartner', at(1), 'helper'),
  hours: wrote('10', at(2), 'helper'),
  easier: choseAll(['quiet'], at(3), 'me'),
  'called-to': notYet(at(4)),
  'called-to-other': wrote('Skjult', at(5), 'helper'),
};

/** The work after these were read back, each on the day beside it. */
function read(days: Record<string, string>, answers = helped): Preparation {
  return Object.entries(days).reduce(
    (work, [id, day]) => ({ ...work, ...withReadBack(work, id, day, at(9)) }),
    preparationWith(answers),
  );
}

/** What the paper says before its opening. */
function signed(work: Preparation, changes: Partial<Document> = {}, sections?: string[]): string[] {
  const document = { ...paper, opening: [], ...changes };
  const { blocks } = assemble(document, catalog, work, {
    today: '2026-12-09',
    t: (key, values = {}) => [key, ...Object.values(values)].join(' '),
    dir: 'ltr',
    readBack: readBackLine,
    ...(sections && { sections }),
  });
  const body = blocks.findIndex(({ kind }) => kind === 'heading');
  return blocks.slice(1, body < 0 ? undefined : body).flatMap((block) => {
    if (block.kind === 'lines') return [`${block.label ?? ''} ___`];
    return block.kind === 'paragraph' ? block.text.map(({ text }) => text) : [];
  });
}

describe('What is to be read back', () => {
  it.each<[string, Writer, string[]]>([
    [
      'is all that is said where a helper writes',
      'helper',
      ['called-to', 'easier', 'wish-job', 'hours'],
    ],
    [
      'is all that is said where it is written together',
      'together',
      ['called-to', 'easier', 'wish-job', 'hours'],
    ],
    ['is what a helper wrote where the citizen writes', 'me', ['wish-job', 'hours']],
  ])('%s', (_, writer, ids) => {
    const found = toReadBack(questions, preparationWith(helped), writer);
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  it('is nothing that says nothing', () => {
    const question = there(questions.find(({ id }) => id === 'easier'));
    expect(isSaid(question, choseAll(['gone-since']))).toBe(false);
    expect(isSaid(question, choseAll([]))).toBe(false);
    expect(isSaid(question, undefined)).toBe(false);
    expect(isSaid(question, willAsk())).toBe(true);
  });

  it('is of a list by all who wrote an entry', () => {
    const list = listed({ goal: 'Kok' }, { goal: 'Smed' });
    if (list.state !== 'answered' || list.content.kind !== 'entries') throw new Error('no list');
    const [first, second] = list.content.value;
    const value = [{ ...there(first), by: 'helper' as const }, there(second)];
    expect(writersOf({ ...list, content: { kind: 'entries', value } })).toEqual(['helper', 'me']);
    expect(writersOf({ ...list, content: { kind: 'entries', value: [] } })).toEqual(['me']);
    expect(writersOf(wrote('Ro', at(0), 'together'))).toEqual(['together']);
  });
});

describe('A paper that a helper wrote', () => {
  const all = { 'wish-job': '2026-12-01', easier: '2026-12-01', 'called-to': '2026-12-01' };

  it('says on which day all of it was read back, with a line for the name', () => {
    expect(signed(read(all))).toEqual([
      'plan.read-back 1. december 2026',
      'plan.read-back.name ___',
    ]);
  });

  it('says the first and the last day', () => {
    expect(signed(read({ ...all, easier: '2026-12-04' }))[0]).toBe(
      'plan.read-back.days 1. december 2026 4. december 2026',
    );
  });

  it('has no line for the name where one signs below', () => {
    const [first] = paper.sections;
    const sections = [
      { ...there(first), write: [{ label: 'Underskrift', lines: 1 }] },
      ...paper.sections.slice(1),
    ];
    expect(signed(read(all), { sections })).toEqual(['plan.read-back 1. december 2026']);
  });

  it.each(Object.keys(all))('does not say so where one answer was not read back: %s', (id) => {
    const { [id]: _, ...some } = all as Record<string, string>;
    expect(signed(read(some))).toEqual([]);
  });

  it('asks for what is ticked, and no more', () => {
    const sections = ['wishes', 'hours'];
    expect(signed(read(all), {}, sections)).toEqual([]);
    expect(signed(read({ ...all, hours: '2026-12-01' }), {}, sections)).toHaveLength(2);
  });

  it('says nothing of an answer that was changed since', () => {
    const work = read(all);
    const answers = { ...work.answers, easier: choseAll(['quiet', 'breaks'], at(20), 'helper') };
    expect(signed({ ...work, answers })).toEqual([]);
  });

  it('says nothing where the citizen writes, or nothing is written', () => {
    expect(signed(read(all, { ...helped, 'who-writes': chose('me') }))).toEqual([]);
    expect(signed(preparationWith({ 'who-writes': chose('helper') }))).toEqual([]);
  });

  it.each<[string, string, Answers[string]]>([
    ['asks', 'wish-task', willAsk()],
    ['way', 'wish-task', wished([], 'Post')],
    ['companion', 'practice-cards', practised({ day: { text: 'Ro', speaker: 'companion' } })],
    [
      'asks',
      'to-know',
      {
        ...wrote(''),
        content: { kind: 'checklist', value: { who: { state: 'ask', text: '' } } },
      } as Answers[string],
    ],
  ])('asks for what a section tells: %s of %s', (tells, id, answer) => {
    const steps = catalog.steps.map((step) =>
      step.view === 'questions'
        ? {
            ...step,
            screens: step.screens.map((screen) => ({
              ...screen,
              questions: [
                ...screen.questions,
                ...(screen === step.screens[0] && step === catalog.steps[0]
                  ? [extraQuestions.checklist]
                  : []),
              ],
            })),
          }
        : step,
    );
    const [section] = paper.sections.filter((one) => 'tells' in one);
    const document = {
      ...paper,
      sections: [{ ...there(section), id: 'told', off: false, tells }],
    } as Document;
    const say = (work: Preparation): number =>
      readBackLine({
        document,
        preparation: work,
        catalog: { ...catalog, steps },
        questions: questionsOf({ steps }),
        writer: 'helper',
        t: (key) => key,
      }).length;
    // What it does not tell of was not read back, and need not be.
    const answers = {
      'who-writes': chose('helper'),
      [id]: answer,
      hours: wrote('10', at(2), 'helper'),
    };
    expect(say(preparationWith(answers))).toBe(0);
    expect(say(read({ [id]: '2026-12-01' }, answers))).toBe(2);
  });
});
