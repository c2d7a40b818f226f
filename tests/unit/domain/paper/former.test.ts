import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/cli/readContent.ts';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import type { AnswerValue, Question } from '../../../../src/domain/kinds/registry.ts';
import { formerAnswers } from '../../../../src/domain/paper/former.ts';
import { parsePreparation } from '../../../../src/domain/preparation/file.ts';
import type { Answer } from '../../../../src/domain/preparation/preparation.ts';
import { textsOf } from '../../../../src/domain/text/blockText.ts';
import {
  at,
  chose,
  dated,
  listed,
  notYet,
  practised,
  ranking,
  weekly,
  wished,
  wrote,
} from '../../../fixtures/catalog/answers.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';
import { made } from '../../../fixtures/catalog/questions.ts';

const { catalog } = buildCatalog(smallCatalog, ['da']);

function given(content: AnswerValue): Answer {
  return { state: 'answered', content, at: at(0), by: 'me' };
}

function former(answer: Answer, retired = catalog.retired) {
  return formerAnswers({ ...catalog, retired }, { 'gone-since': answer }).map(
    ({ label, blocks }) => [label, textsOf(blocks).join('\n')],
  );
}

describe('An answer to a question that is asked no more', () => {
  const typed: [string, Answer, string][] = [
    ['a text', wrote('Kaffe\nog te'), 'Kaffe\nog te'],
    ['a number', given({ kind: 'number', value: '12' }), '12'],
    ['an own answer', given({ kind: 'choices', value: { chosen: ['x'], own: 'Ro' } }), 'Ro'],
    ['a wish', wished(['post'], 'Frimærker'), 'Frimærker'],
    ['things in order', ranking(['Ro', '']), 'Ro'],
    ['a date', dated('12/1/2027'), '12 1 2027'],
    ['cards', practised({ day: { text: 'Haven', speaker: 'me' } }), 'Haven'],
    [
      'things to find out',
      given({ kind: 'checklist', value: { who: { state: 'know', text: 'Lis' } } }),
      'Lis',
    ],
    ['entries', listed({ title: 'Kok', days: ['friday'] }, { title: 'Smed' }), 'Kok\nSmed'],
    ['what was kept beside *not yet*', notYet(at(0), { kind: 'text', value: 'Før' }), 'Før'],
  ];
  it.each(typed)('is what was typed: %s', (_, answer, text) => {
    expect(former(answer)).toEqual([[undefined, text]]);
  });

  it('says nothing where nothing was typed that we still have words for', () => {
    for (const answer of [
      chose('x'),
      wrote(' '),
      weekly({ monday: { morning: 'good' } }),
      notYet(),
    ])
      expect(former(answer)).toEqual([]);
  });

  it('has its words while the content keeps the question', () => {
    const gone = made(
      { id: 'gone-since', kind: 'choice', options: ['x'] },
      { label: 'Det gamle?', options: { x: 'Ja, det gamle' } },
    );
    expect(former(chose('x'), [gone])).toEqual([['Det gamle?', 'Ja, det gamle']]);
    expect(former(wrote('Af en anden slags'), [gone])).toEqual([[undefined, 'Af en anden slags']]);
  });

  it('is told of a question that has become of another kind, and of no other', () => {
    const answers = { kommune: wrote('Samsø'), hours: wrote('10') };
    expect(formerAnswers(catalog, answers).map(({ id }) => id)).toEqual(['kommune']);
  });
});

describe('What is gone from a question that is still asked', () => {
  const options = { x: 'Te', y: 'Vand' };
  const field = { id: 'drinks', kind: 'choices', options: ['x'] };
  const asked = {
    choice: made({ id: 'asked', kind: 'choice', options: ['x'] }, { label: 'Hvad?', options }),
    choices: made({ id: 'asked', kind: 'choices', options: ['x'] }, { label: 'Hvad?', options }),
    funnel: made({ id: 'asked', kind: 'funnel', level: 'job' }, { label: 'Hvad?' }),
    rows: made(
      { id: 'asked', kind: 'rows', rows: ['x'], options: ['y'] },
      { label: 'Hvad?', options },
    ),
    checklist: made({ id: 'asked', kind: 'checklist', rows: ['x'] }, { label: 'Hvad?', options }),
    cards: made({ id: 'asked', kind: 'cards', options: ['x'] }, { label: 'Hvad?', options }),
    entries: made(
      { id: 'asked', kind: 'entries', fields: [field] },
      { label: 'Hvad?', fields: { drinks: { label: 'Drikke', options } } },
    ),
    text: made({ id: 'asked', kind: 'text', length: 'short' }, { label: 'Hvad?' }),
  };
  const step = { id: 's', title: '', lead: '', guidance: [], lang: 'da', minutes: 1 };
  const screen = { id: 's', title: '', lang: 'da', minutes: 1, words: 1 };

  function goneOf(question: Question, content: AnswerValue, retired: Question[] = []) {
    const steps = [
      {
        ...{ ...step, view: 'questions' as const, part: 'first' as const },
        screens: [{ ...screen, questions: [question] }],
      },
    ];
    return formerAnswers({ steps, retired }, { asked: given(content) }).map(({ label, blocks }) => [
      label,
      textsOf(blocks).join(' '),
    ]);
  }

  const cases: [keyof typeof asked, AnswerValue['value'], string][] = [
    ['choice', 'z', 'z'],
    ['choices', { chosen: ['x', 'z'], own: 'Ro' }, 'z'],
    ['funnel', { picks: ['z'], text: 'Frimærker' }, 'z'],
    ['rows', { x: 'y', z: 'y' }, 'z: y'],
    ['checklist', { z: { state: 'know', text: 'Lis' } }, 'Lis'],
    ['cards', { x: { text: 'Her' }, z: { text: 'Haven' } }, 'Haven'],
    [
      'entries',
      [
        {
          id: 'one',
          values: {
            drinks: { kind: 'choices', value: { chosen: ['x', 'z'], own: '' } },
            gone: { kind: 'text', value: 'Kaffe' },
          },
        },
        { id: 'two', values: { drinks: { kind: 'choices', value: { chosen: ['x'], own: '' } } } },
      ],
      'Kaffe z',
    ],
  ];
  it.each(cases)('is shown, by its id where it has no words: %s', (kind, value, text) => {
    expect(goneOf(asked[kind], { kind, value } as AnswerValue)).toEqual([['Hvad?', text]]);
  });

  it('is nothing where the question knows all of it', () => {
    const known: [keyof typeof asked, AnswerValue['value']][] = [
      ['choice', 'x'],
      ['choices', { chosen: ['x'], own: 'Ro' }],
      ['rows', { x: 'y' }],
      ['text', 'Ro'],
    ];
    for (const [kind, value] of known)
      expect(goneOf(asked[kind], { kind, value } as AnswerValue)).toEqual([]);
  });

  it('has the words that the content has kept', () => {
    const retired = made(
      { id: 'asked', kind: 'choices', options: ['z'] },
      { label: 'Før', options: { z: 'Saft' } },
    );
    const chosen: AnswerValue = {
      kind: 'choices',
      value: { chosen: ['x', 'z'], own: '' },
    };
    expect(goneOf(asked.choices, chosen, [retired])).toEqual([['Hvad?', '- Saft']]);
  });

  it('has words for every option in the files of earlier versions', async () => {
    const real = buildCatalog(await readContent(), ['da']).catalog;
    const folder = new URL('../../../fixtures/preparations/', import.meta.url);
    for (const name of readdirSync(folder).filter((file) => /-version-\d/.test(file))) {
      const loaded = parsePreparation(readFileSync(new URL(name, folder), 'utf8'));
      if (loaded.state !== 'ready') throw new Error(`${name} is ${loaded.reason}.`);
      const { answers } = loaded.preparation;
      const shown = formerAnswers(real, answers).flatMap(({ blocks }) => textsOf(blocks));
      expect(shown.filter((text) => /^[a-z]+(-[a-z]+)*$/.test(text))).toEqual([]);
    }
  });
});
