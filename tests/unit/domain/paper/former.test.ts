import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import type { AnswerValue } from '../../../../src/domain/kinds/registry.ts';
import { formerAnswers } from '../../../../src/domain/paper/former.ts';
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
