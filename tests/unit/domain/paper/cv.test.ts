/** The CV of the real content: its questions are what has a place in it. */
import { schema, validate } from '@jsonresume/schema';
import { describe, expect, test } from 'vitest';
import { resumeOf } from '../../../../src/domain/paper/cv.ts';
import { planText } from '../../../../src/domain/paper/planText.ts';
import { assemble } from '../../../../src/domain/paper/plan.ts';
import type { PaperCatalog } from '../../../../src/domain/paper/telling.ts';
import type { Answer, Preparation } from '../../../../src/domain/preparation/preparation.ts';
import type { AnswerValue } from '../../../../src/domain/kinds/registry.ts';
import { at, fieldsOf, preparationWith } from '../../../fixtures/catalog/answers.ts';
import type { PlainFields } from '../../../fixtures/catalog/answers.ts';
import { markedCatalog, markedContents, marksIn, shownMarks } from '../../cli/marked.ts';
import {
  catalog,
  citizens,
  documentOf,
  documents,
  preparationOf,
  t,
  saved,
  today,
  withAllTicked,
} from '../../cli/realPapers.ts';

const cv = documents.find(({ resume }) => resume) ?? documentOf('cv');

const everybody = [
  ...citizens,
  ...saved,
  ...['alt', 'endnu'].map((name) => ({ name, preparation: preparationOf(name) })),
];

function resume(preparation: Preparation, from: PaperCatalog = catalog) {
  return resumeOf(cv, from, preparation);
}

function textFile(preparation: Preparation, from: PaperCatalog = catalog): string {
  return planText(assemble(cv, from, preparation, { today, t, dir: 'ltr' }));
}

/** What the schema has against a CV. */
function objections(value: unknown): unknown[] {
  let found: unknown[] = [];
  validate(value, (errors) => (found = errors ?? []));
  return found;
}

function answered(given: Record<string, AnswerValue>): Preparation {
  const answers = Object.entries(given).map(([id, content]): [string, Answer] => [
    id,
    { state: 'answered', content, at: at(0), by: 'me' },
  ]);
  return withAllTicked(preparationWith(Object.fromEntries(answers)));
}

function entry(values: PlainFields): AnswerValue {
  return { kind: 'entries', value: [{ id: 'one', values: fieldsOf(values) }] };
}

describe('A CV as JSON Resume', () => {
  test('is what its schema asks for, which refuses what is not', () => {
    expect(schema).toHaveProperty('properties.work');
    expect(objections({ work: [{ startDate: 'i går' }] })).toHaveLength(1);
  });

  test.each(everybody)('is valid, and says the words of the paper: $name', ({ preparation }) => {
    for (const one of [preparation, withAllTicked(preparation)]) {
      const made = resume(one);
      expect(objections(made)).toEqual([]);
      const lists = Object.values(made).filter(Array.isArray);
      const words = lists
        .flat()
        .flatMap((part) => Object.values(part as object).flat() as string[]);
      const paper = squeeze(textFile(one));
      const dates = /^\d{4}$/;
      expect(words.filter((word) => !dates.test(word) && !isOn(paper, word))).toEqual([]);
    }
  });

  test('has something of each who has written a CV', () => {
    const lengths = citizens.map(
      ({ preparation }) => resume(withAllTicked(preparation)).skills.length,
    );
    expect(Math.min(...lengths)).toBeGreaterThan(0);
  });

  test('has each answer in its place', () => {
    const made = resume(
      answered({
        jobs: entry({ title: 'Kok', workplace: 'Kroen', years: '2012 - 2015', did: 'Suppe' }),
        education: entry({ name: 'HF', place: 'Vejle', years: '2008', finished: 'part' }),
        courses: entry({ name: 'Truck', year: '2010' }),
        languages: entry({ language: 'Tyrkisk', level: 'mother-tongue' }),
        'wish-leisure': { kind: 'funnel', value: { picks: [], text: 'Biler\nFugle' } },
        'cv-phone': { kind: 'text', value: '12 34 56 78' },
        'cv-mail': { kind: 'text', value: 'kok@example.dk' },
        'cv-profile': { kind: 'text', value: 'Kok med ro' },
        volunteering: { kind: 'text', value: 'Kaffe i klubben' },
        strengths: { kind: 'choices', value: { chosen: ['calm'], own: '' } },
      }),
    );
    expect(made).toMatchObject({
      work: [
        { position: 'Kok', name: 'Kroen', startDate: '2012', endDate: '2015', summary: 'Suppe' },
      ],
      education: [
        {
          area: 'HF',
          institution: 'Vejle',
          startDate: '2008',
          endDate: '2008',
          studyType: 'Jeg gik der noget af tiden',
        },
      ],
      certificates: [{ name: 'Truck', date: '2010' }],
      languages: [{ language: 'Tyrkisk', fluency: 'Det er mit modersmål' }],
      interests: [{ name: 'Biler' }, { name: 'Fugle' }],
      basics: { phone: '12 34 56 78', email: 'kok@example.dk', summary: 'Kok med ro' },
      volunteer: [{ summary: 'Kaffe i klubben' }],
      skills: [{ name: 'Det er jeg god til', keywords: ['Jeg bevarer roen'] }],
    });
  });

  test.each(['spørg mig', 'kok@example.dk efter kl. 12', 'helst kok@example.dk'])(
    'keeps in words a mail address that is none: %s',
    (mail) => {
      const { basics } = resume(
        answered({
          'cv-mail': { kind: 'text', value: mail },
          'cv-profile': { kind: 'text', value: 'Kok med ro' },
        }),
      );
      expect(basics).toEqual({ summary: `${mail}\nKok med ro` });
    },
  );

  test('has nobody in it where nothing is said of the person', () => {
    expect(resume(answered({}))).not.toHaveProperty('basics');
  });

  test('keeps as words the years of a course that took several', () => {
    const made = resume(answered({ courses: entry({ name: 'Truck', year: '2010-2012' }) }));
    expect(made.certificates).toEqual([{ name: 'Truck, 2010-2012' }]);
  });

  test('has years in the digits of the format, whatever was typed', () => {
    const made = resume(
      answered({
        jobs: entry({ title: 'Kok', years: '٢٠١٢-٢٠١٥' }),
        courses: entry({ name: 'Truck', year: '۲۰۱۰' }),
      }),
    );
    expect(made.work).toEqual([{ position: 'Kok', startDate: '2012', endDate: '2015' }]);
    expect(made.certificates).toEqual([{ name: 'Truck', date: '2010' }]);
  });

  test.each(['omkring 2012', '2012-', 'til 2015', '12-15', '2012, 2014'])(
    'keeps years as words where it is not plain which they are: %s',
    (years) => {
      const made = resume(
        answered({
          jobs: entry({ title: 'Kok', years, did: 'Suppe' }),
          education: entry({ name: 'HF', years }),
          courses: entry({ name: 'Truck', year: years }),
        }),
      );
      expect(made.work).toEqual([{ position: 'Kok', summary: `${years}, Suppe` }]);
      expect(made.education).toEqual([{ area: `HF, ${years}` }]);
      expect(made.certificates).toEqual([{ name: `Truck, ${years}` }]);
    },
  );

  test('says that there is no licence without saying what there is one for', () => {
    const none = answered({
      'driving-licence': { kind: 'choices', value: { chosen: ['none'], own: '' } },
    });
    expect(resume(none).skills).toEqual([{ name: 'Jeg har ikke kørekort' }]);
    expect(textFile(none)).toMatch(/\nJeg har ikke kørekort\n/);
    expect(textFile(none)).not.toContain('Jeg har kørekort til');
    const both = answered({
      'driving-licence': { kind: 'choices', value: { chosen: ['none', 'car'], own: '' } },
    });
    expect(textFile(both)).toContain('Jeg har kørekort til\nBil\n');
  });

  test('is empty of what the content does not have', () => {
    const strange = answered({
      'driving-licence': { kind: 'choices', value: { chosen: ['helicopter'], own: '' } },
      languages: entry({ language: ' ', level: 'helicopter' }),
    });
    expect(Object.values(resume(strange)).filter(Array.isArray).flat()).toEqual([]);
    expect(textFile(strange)).not.toContain('helicopter');
  });

  test('is empty of what is empty', () => {
    const made = resume(answered({ languages: entry({ language: ' ', level: '' }) }));
    expect(Object.values(made).filter(Array.isArray).flat()).toEqual([]);
    expect(objections(made)).toEqual([]);
  });
});

describe('Whatever is ticked, a CV', () => {
  const { contents, marks } = markedContents();
  const marked = answered(Object.fromEntries(contents));
  const from = markedCatalog(marks, marked);
  const healthy = marks.filter(({ question }) => question.health).map(({ number }) => number);

  test('has the marks of what its paper shows, and none of health, in either format', () => {
    const expected = shownMarks(marks, cv, marked);
    expect(expected.length).toBeGreaterThan(5);
    expect(healthy.length).toBeGreaterThan(5);
    expect(healthy.filter((number) => expected.includes(number))).toEqual([]);
    expect(marksIn(JSON.stringify(resume(marked, from)))).toEqual(expected);
    expect(marksIn(textFile(marked, from))).toEqual(expected);
  });

  test('has no own words that are not ticked, in either format', () => {
    const sections = cv.sections.map(({ id }) => id);
    const papers = { [cv.id]: { sections, lines: {}, at: at(0) } };
    const unticked = { ...marked, papers };
    const expected = shownMarks(marks, cv, unticked);
    expect(marksIn(JSON.stringify(resume(unticked, from)))).toEqual(expected);
    expect(marksIn(textFile(unticked, from))).toEqual(expected);
  });
});

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Whether a paper says a word, or each of the parts that a CV puts together. */
function isOn(paper: string, word: string): boolean {
  return paper.includes(squeeze(word)) || word.split(', ').every((part) => paper.includes(part));
}
