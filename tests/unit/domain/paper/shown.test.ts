import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import type { Catalog, Document, Section } from '../../../../src/domain/content/catalog.ts';
import { parsePreparation, printPreparation } from '../../../../src/domain/preparation/file.ts';
import { assemble } from '../../../../src/domain/paper/plan.ts';
import type { PlanOptions } from '../../../../src/domain/paper/plan.ts';
import type {
  Answer,
  Answers,
  Preparation,
} from '../../../../src/domain/preparation/preparation.ts';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import { madeFor } from '../../../../src/domain/paper/reader.ts';
import {
  askedIn,
  chosenSections,
  questionsOfSection,
  shownAnswers,
  shownSections,
  shownTo,
  tickLines,
  visibleQuestions,
} from '../../../../src/domain/paper/shown.ts';
import { showsAnswers } from '../../../../src/domain/content/showsAnswers.ts';
import type { TickLine } from '../../../../src/domain/paper/shown.ts';
import { readContent } from '../../../../src/cli/readContent.ts';
import {
  at,
  chose,
  choseAll,
  dated,
  fieldsOf,
  listed,
  notYet,
  practised,
  preparationWith,
  ranking,
  willAsk,
  wished,
  wrote,
} from '../../../fixtures/catalog/answers.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';
import { anyAnswers } from '../anyAnswers.ts';

const { catalog } = buildCatalog(smallCatalog, ['da']);
const real = buildCatalog(await readContent(), ['da']).catalog;
const questions = questionsOf(catalog);
const options: PlanOptions = { today: '2026-12-01', t: (key) => key, dir: 'ltr' };

function paper(id: string): Document {
  const found = catalog.documents.find((one) => one.id === id);
  if (!found) throw new Error(`There is no paper called ${id}.`);
  return found;
}

/** A paper of ticked lines with a section for every topic there is, whole; `aboutWork` has nothing that it may not show. */
function everyTopic(of: Catalog): Document {
  const topics = [...new Set(questionsOf(of).flatMap((question) => question.topics))];
  const sections = topics.map((topic): Section => ({
    id: topic,
    topic,
    off: false,
    lines: 0,
    blank: false,
    'new-page': false,
    first: false,
    repeats: false,
    bare: false,
    apart: false,
    table: [],
    write: [],
    title: topic,
    lang: 'da',
  }));
  return { ...paper('arbejde'), id: 'alt', sections };
}

/** The catalog, of which no question is about health. */
function aboutWork(of: Catalog): Catalog {
  const steps = of.steps.map((step) => {
    if (step.view !== 'questions') return step;
    const screens = step.screens.map((screen) => ({
      ...screen,
      questions: screen.questions.map((question) => ({ ...question, health: false })),
    }));
    return { ...step, screens };
  });
  return { ...of, steps };
}

/** The work with these lines ticked for a document, as they were read. */
function ticking(work: Preparation, document: Document, lines: TickLine[]): Preparation {
  const choice = {
    sections: document.sections.map(({ id }) => id),
    lines: Object.fromEntries(lines.map(({ id, seen }) => [id, seen])),
    at: at(9),
  };
  return { ...work, papers: { ...work.papers, [document.id]: choice } };
}

function ticksOf(document: Document, preparation: Preparation, of = catalog): string[] {
  return tickLines(of, { document, preparation }).map(
    ({ id, ticked }) => `${ticked ? 'x' : '-'} ${id}`,
  );
}

describe('The sections of a paper', () => {
  it('are shown unless they are off by default', () => {
    expect(chosenSections(paper('papir'), preparationWith({}))).toEqual([
      'wishes',
      'meeting',
      'not-yet',
      'asks',
    ]);
  });

  it('are those that are ticked, once somebody has chosen, in the order of the paper', () => {
    const papers = { papir: { sections: ['way', 'wishes', 'gone-since'], lines: {}, at: at(0) } };
    const preparation = preparationWith({}, { papers });
    const document = paper('papir');
    const ids = (sections?: string[]) =>
      shownSections({ document, preparation, ...(sections && { sections }) }).map(({ id }) => id);
    expect(chosenSections(document, preparation)).toEqual(['way', 'wishes', 'gone-since']);
    expect(ids()).toEqual(['wishes', 'way']);
    expect(ids(['meeting'])).toEqual(['meeting']);
    expect(ids([])).toEqual([]);
  });

  it('are fed by the questions of their topic, with no more fields than they show', () => {
    const [goals] = paper('arbejde').sections;
    const [wishes] = paper('papir').sections;
    const fields = (section: Section | undefined) =>
      (section ? questionsOfSection(section, questions) : []).map((question) => [
        question.id,
        question.kind === 'entries' ? question.fields.map(({ id }) => id) : [],
      ]);
    expect(fields(goals)).toEqual([['goals', ['goal', 'type']]]);
    expect(fields(wishes)).toEqual([
      ['wish-job', []],
      ['wish-task', []],
      ['wish-home', []],
      ['goals', ['goal', 'type', 'days', 'why']],
    ]);
    expect(fields(paper('seddel').sections.at(-1))).toEqual([]);
  });
});

describe('A paper without ticked lines', () => {
  it('shows each given answer as it is, and has no lines to tick', () => {
    const answers = { kommune: chose('101'), 'called-to': notYet(), easier: choseAll([]) };
    const showing = { document: paper('papir'), preparation: preparationWith(answers) };
    const [section] = shownSections({ ...showing, sections: ['meeting'] });
    const shown = section ? shownAnswers(section, questions, showing) : [];
    expect(shown.map(({ question, content }) => [question.id, content])).toEqual([
      ['kommune', { kind: 'choice', value: '101' }],
    ]);
    expect(tickLines(catalog, showing)).toEqual([]);
  });

  it('asks in its sections for it, and in no other', () => {
    const showing = {
      document: paper('papir'),
      preparation: preparationWith({ 'called-to': willAsk(), 'meeting-place': willAsk() }),
    };
    const asked = showing.document.sections.map((section) => [
      section.id,
      askedIn(section, questions, showing).map(({ id }) => id),
    ]);
    expect(asked.filter(([, ids]) => ids?.length)).toEqual([['asks', ['called-to']]]);
  });
});

describe('A paper', () => {
  it.each<[string, Partial<Section>, boolean]>([
    ['shows answers', { topic: 'people' }, true],
    ['shows what is asked', { tells: 'asks' }, true],
    ['shows no answers where it is written on by hand', { tells: 'notes' }, false],
    ['shows no answers where it has the questions to practise', { tells: 'cards' }, false],
  ])('%s', (_, section, expected) => {
    expect(showsAnswers({ sections: [{ id: 'a', ...section } as Section] })).toBe(expected);
  });
});

describe('The lines that can be ticked', () => {
  const document = everyTopic(catalog);
  const answers: Answers = {
    'meeting-place': wrote('Rådhuset', at(1)),
    'meeting-when': dated('fredag', at(2)),
    'wish-task': wished(['post'], 'Frimærker', at(3)),
    goals: listed({ goal: 'Kok', type: 'job', why: ' ' }, { goal: 'Bager', why: 'Mad ' }),
    'three-things': ranking(['', 'Ro'], at(4)),
    'practice-cards': practised({ day: { text: 'Haven' }, dream: { text: '' } }, at(5)),
    easier: choseAll(['breaks']),
    kommune: notYet(at(0), { kind: 'text', value: 'Samsø' }),
    'how-quiet': wrote('Hidden'),
    hours: wrote(' '),
  };

  it('are the own words of what is given and seen, each by the moment of its answer', () => {
    const found = tickLines(catalog, { document, preparation: preparationWith(answers) });
    expect(
      found.map(({ id, label, text, seen, ticked }) => [id, label, text, seen, ticked]),
    ).toEqual([
      ['wish-task/', undefined, 'Frimærker', at(3), false],
      ['goals/entry-0/goal/type/days/why', undefined, 'Kok', at(0), false],
      ['goals/entry-1/goal/type/days/why', undefined, 'Bager\nMad', at(0), false],
      // The topic of goals is gathered twice: once with the wishes, once by itself.
      ['goals/entry-0/goal/type/days/why', undefined, 'Kok', at(0), false],
      ['goals/entry-1/goal/type/days/why', undefined, 'Bager\nMad', at(0), false],
      ['meeting-when/', undefined, 'fredag', at(2), false],
      ['meeting-place/', undefined, 'Rådhuset', at(1), false],
      ['three-things/1', 'Det næste', 'Ro', at(4), false],
      ['practice-cards/day', 'Hvordan er en god dag?', 'Haven', at(5), false],
    ]);
  });

  it('are those of the fields and the sections that the paper shows', () => {
    const work = preparationWith(answers);
    expect(ticksOf(paper('arbejde'), work)).toEqual([
      '- goals/entry-0/goal/type',
      '- goals/entry-1/goal/type',
    ]);
    const papers = { arbejde: { sections: [], lines: {}, at: at(0) } };
    expect(ticksOf(paper('arbejde'), { ...work, papers })).toEqual([]);
  });

  it('are ticked line by line', () => {
    const work = preparationWith(answers);
    const [, second] = tickLines(catalog, { document: paper('papir'), preparation: work });
    expect(second).toBeUndefined();
    const lines = tickLines(catalog, { document, preparation: work });
    const some = lines.filter(({ id }) => id.startsWith('three-things') || id.includes('entry-1'));
    const ticked = ticksOf(document, ticking(work, document, some)).filter((line) =>
      line.startsWith('x'),
    );
    expect([...new Set(ticked)]).toEqual([
      'x goals/entry-1/goal/type/days/why',
      'x three-things/1',
    ]);
  });

  const changes: [string, Answer, string[]][] = [
    [
      'the answer is changed',
      ranking(['Ro', 'Tid'], at(8)),
      ['- three-things/0', '- three-things/1'],
    ],
    ['the answer is written again, word for word', ranking(['Ro'], at(8)), ['- three-things/0']],
    ['the answer is emptied', ranking([''], at(8)), []],
    ['it is not known any more', notYet(at(8), { kind: 'ranked', value: ['Ro'] }), []],
    ['nothing is changed', ranking(['Ro'], at(4)), ['x three-things/0']],
  ];
  it.each(changes)('are as ticked as they were read when %s', (_, after, expected) => {
    const things = { ...document, sections: document.sections.filter(({ id }) => id === 'things') };
    const before = preparationWith({ 'three-things': ranking(['Ro'], at(4)) });
    const lines = tickLines(catalog, { document: things, preparation: before });
    expect(lines.map(({ id }) => id)).toEqual(['three-things/0']);
    const work = ticking(before, things, lines);
    const changed = { ...work, answers: { 'three-things': after } };
    expect(ticksOf(things, changed)).toEqual(expected);
    const text = JSON.stringify(assemble(things, catalog, changed, options).blocks);
    expect(text.includes('Ro')).toBe(expected.includes('x three-things/0'));
  });

  it('are of an entry as its paper shows it: with other fields it must be read again', () => {
    const work = preparationWith(answers);
    const lines = tickLines(catalog, { document: paper('arbejde'), preparation: work });
    const more = {
      ...paper('arbejde'),
      sections: paper('arbejde').sections.map((one) => ({ ...one, fields: ['goal', 'why'] })),
    };
    const before = ticking(work, paper('arbejde'), lines);
    expect(ticksOf(paper('arbejde'), before)).toEqual([
      'x goals/entry-0/goal/type',
      'x goals/entry-1/goal/type',
    ]);
    expect(ticksOf(more, before)).toEqual(['- goals/entry-0/goal/why', '- goals/entry-1/goal/why']);
    const told = assemble(more, catalog, before, options).blocks.slice(1);
    expect(told).toMatchObject([{ kind: 'paragraph', text: [{ text: 'plan.nothing-yet' }] }]);
  });

  it('are ticked for one paper at a time', () => {
    const before = preparationWith(answers);
    const other = { ...document, id: 'andet' };
    const lines = tickLines(catalog, { document, preparation: before });
    const work = ticking(before, document, lines);
    expect(ticksOf(document, work).filter((line) => line.startsWith('-'))).toEqual([]);
    expect(ticksOf(other, work).filter((line) => line.startsWith('x'))).toEqual([]);
  });

  it('are not those of a choice, even where own words stand from before it was one', () => {
    const given = { goals: listed({ type: 'Hos min bror', days: ['Kun hjemme', 'friday'] }) };
    const work = preparationWith(given);
    expect(ticksOf(document, work)).toEqual([]);
    const text = JSON.stringify(assemble(document, catalog, work, options).blocks);
    expect(text).toContain('Fredag');
    expect(text).not.toContain('Hos min bror');
    expect(text).not.toContain('Kun hjemme');
  });
});

/** Free text that can be told from all else. */
const marker = fc.uuid().map((id) => `¤${id.replaceAll('-', '')}`);

/** The answer with entries whose ids are as long as they may be. */
function withLongIds(answer: Answer): Answer {
  if (answer.state !== 'answered' || answer.content.kind !== 'entries') return answer;
  const value = answer.content.value.map((one) => ({ ...one, id: one.id.padEnd(100, 'x') }));
  return { ...answer, content: { kind: 'entries', value } };
}

/** The markers in any data, each once. */
function markersIn(data: unknown): string[] {
  return [...new Set(JSON.stringify(data).match(/¤[0-9a-f]+/g) ?? [])].sort();
}

describe('A paper that a workplace reads', () => {
  it('has no answer about health, though a section were to gather it, and no line of one to tick', () => {
    const document = everyTopic(catalog);
    const work = preparationWith({
      easier: choseAll(['quiet']),
      'how-quiet': wrote('Helt stille'),
      'meeting-place': wrote('Rådhuset'),
    });
    const lines = tickLines(catalog, { document, preparation: work });
    expect(lines.map(({ text }) => text)).toEqual(['Rådhuset']);
    const healthy = questions.filter(({ health }) => health).map(({ id }) => id);
    const seen = [...shownTo('workplace', { ...catalog, documents: [document] }, work).keys()];
    expect(healthy).toContain('easier');
    expect(seen.filter((id) => healthy.includes(id))).toEqual([]);
  });
});

describe.each([
  ['small', aboutWork(catalog)],
  ['real', aboutWork(real)],
])('Any answers in the %s catalog', (_, of) => {
  const whole = everyTopic(of);
  const papers = [
    whole,
    ...of.documents
      .filter(({ readers }) => readers.includes('workplace'))
      .map((document) => madeFor(document, 'workplace')),
  ];
  const moments = fc.integer({ min: 0, max: 100_000 }).map(at);
  const someAnswers = anyAnswers(questionsOf(of), moments, marker);

  it.each(papers.map((one) => [one.id, one] as const))(
    'have own words on a paper of ticked lines where the line is ticked, and nowhere else: %s',
    (_id, document) => {
      const sections = document.sections.map(({ id }) => id);
      fc.assert(
        fc.property(someAnswers, fc.func(fc.boolean()), (answers, isChosen) => {
          const work = preparationWith(answers);
          const lines = tickLines(of, { document, preparation: work, sections });
          const ticked = lines.filter(({ id }) => isChosen(id));
          const chosen = ticking(work, document, ticked);
          const shown = markersIn(assemble(document, of, chosen, options).blocks);
          expect(shown).toEqual(markersIn(ticked.map(({ text }) => text)));
        }),
      );
    },
  );

  it('have lines that can be saved as ticked, however long their ids are', () => {
    const longest = anyAnswers(questionsOf(of), moments, marker).map((answers) =>
      Object.fromEntries(
        Object.entries(answers).map(([id, answer]) => [id, withLongIds(answer)] as const),
      ),
    );
    fc.assert(
      fc.property(longest, fc.constantFrom(...papers), (answers, document) => {
        const work = preparationWith(answers);
        const lines = tickLines(of, { document, preparation: work });
        const ticked = ticking(work, document, lines);
        expect(parsePreparation(printPreparation(ticked)).state).toBe('ready');
      }),
    );
  });

  it('have no own words on a paper of ticked lines once every answer is changed', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const work = preparationWith(answers);
        const lines = tickLines(of, { document: whole, preparation: work });
        const later = Object.entries(answers).map(([id, answer]) => [
          id,
          { ...answer, at: at(200_000) },
        ]);
        const changed = {
          ...ticking(work, whole, lines),
          answers: Object.fromEntries(later) as Answers,
        };
        expect(markersIn(assemble(whole, of, changed, options).blocks)).toEqual([]);
      }),
    );
  });

  it('are seen by a reader as the papers for them show them, and no more', () => {
    const readers = [...new Set(of.documents.flatMap((document) => document.readers))];
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...readers), (answers, reader) => {
        const preparation = preparationWith(answers);
        const seen = shownTo(reader, of, preparation);
        const onPaper = of.documents
          .filter((document) => document.readers.includes(reader))
          .map((one) => assemble(madeFor(one, reader), of, preparation, options).blocks);
        const shown = [...seen.values()].map(({ question, content }) => ({
          fields: question.kind === 'entries' ? question.fields.map(({ id }) => id) : undefined,
          content,
        }));
        const visible = visibleQuestions(questionsOf(of), answers).map(({ id }) => id);
        expect(visible).toEqual(expect.arrayContaining([...seen.keys()]));
        expect(markersIn(shown)).toEqual(expect.arrayContaining(markersIn(onPaper)));
      }),
    );
  });
});

describe('What a reader sees', () => {
  const answers: Answers = {
    kommune: chose('101'),
    'called-to': willAsk(),
    'meeting-place': willAsk(),
    'practice-cards': practised({
      day: { text: 'Haven', speaker: 'companion' },
      dream: { text: 'Et hus', speaker: 'me' },
    }),
    people: listed({ name: 'Jens' }, { name: 'Mona' }),
    goals: listed({ goal: 'Kok', type: 'job' }),
    hours: wrote('10'),
  };
  const work = preparationWith(answers);
  const seenBy = (reader: 'kommune' | 'bisidder' | 'workplace' | 'me', of = work) =>
    [...shownTo(reader, catalog, of)].map(([id, { content }]) => [id, content?.value]);

  it('is what the papers for them show, and what will be asked', () => {
    const goals = [{ id: 'entry-0', values: fieldsOf({ goal: 'Kok', type: 'job' }) }];
    expect(Object.fromEntries(seenBy('kommune'))).toEqual({
      goals,
      kommune: '101',
      'called-to': undefined,
    });
  });

  it('is of a workplace nothing with own words until they are ticked', () => {
    expect(seenBy('workplace')).toEqual([]);
    const lines = tickLines(catalog, { document: paper('arbejde'), preparation: work });
    expect(seenBy('workplace', ticking(work, paper('arbejde'), lines))).toEqual([
      ['goals', [{ id: 'entry-0', values: fieldsOf({ goal: 'Kok', type: 'job' }) }]],
    ]);
  });

  it('is of a companion the first who goes along', () => {
    const companion = { name: 'Mona', 'help-at': ['companion'] };
    const people = listed({ name: 'Jens', 'help-at': ['notes'] }, companion);
    expect(seenBy('bisidder', preparationWith({ people }))).toEqual([
      ['people', [{ id: 'entry-1', values: fieldsOf(companion) }]],
    ]);
  });

  it('is nothing of what is not known yet', () => {
    const open = preparationWith({ kommune: notYet(), goals: notYet() });
    expect(seenBy('kommune', open)).toEqual([]);
  });

  it('is of a companion the first person when nobody goes along, and the cards that they answer', () => {
    expect(Object.fromEntries(seenBy('bisidder'))).toEqual({
      people: [{ id: 'entry-0', values: fieldsOf({ name: 'Jens' }) }],
      'practice-cards': { day: { text: 'Haven', speaker: 'companion' } },
    });
  });

  it('is as the first of their papers shows it', () => {
    expect(Object.fromEntries(seenBy('me'))).toEqual({
      'practice-cards': (answers['practice-cards'] as { content: { value: unknown } }).content
        .value,
      'called-to': undefined,
      'meeting-place': undefined,
    });
  });

  it('follows what is ticked', () => {
    const papers = { papir: { sections: ['hours'], lines: {}, at: at(0) } };
    expect(seenBy('kommune', preparationWith(answers, { papers }))).toEqual([['hours', '10']]);
  });

  it('is nothing for a reader without a paper', () => {
    expect(shownTo('bisidder', { ...catalog, documents: [] }, work).size).toBe(0);
  });
});
