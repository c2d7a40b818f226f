/** How a paper begins: whose it is, and what is short and good to know at once. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../src/domain/preparation/preparation.ts';
import {
  at,
  chose,
  choseAll,
  dated,
  notYet,
  ranking,
  wished,
  wrote,
} from '../../../fixtures/catalog/answers.ts';
import { madePaper } from './madePaper.ts';

/** The place of the meeting is who it is about: the small catalog asks for no name. */
const changed = { 'meeting-place': { 'sets-name': true, topics: ['name'] } };

const structure = {
  readers: ['kommune'],
  fit: 'pages',
  sections: [
    { id: 'name', topic: 'name', stands: 'head' },
    { id: 'when', topic: 'when', stands: 'head', first: true },
    { id: 'meeting', topic: 'meeting', stands: 'head' },
    { id: 'hours', topic: 'hours', stands: 'head' },
    { id: 'things', topic: 'things', stands: 'head' },
    { id: 'work', topic: 'work', off: true },
  ],
};
const words = {
  title: 'Ark',
  lead: 'Til hver.',
  file: 'ark',
  sections: Object.fromEntries(
    structure.sections.map(({ id }) => [id, { title: id === 'things' ? 'Hvad er vigtigst?' : id }]),
  ),
};

const without = {
  ...structure,
  sections: structure.sections.filter(({ id }) => id !== 'name'),
};

function headOf(answers: Answers, sections?: string[]): unknown {
  const changes = sections ? { sections } : {};
  return madePaper(structure, words, answers, changes, changed).blocks[0];
}

const long = 'Skriv til mig i god tid. '.repeat(3).trim();

describe('The head of a paper', () => {
  it.each<[string, Answers, object]>([
    ['has a line for the name while none is given', {}, { nameLine: 'plan.name', facts: [] }],
    [
      'has a line for a name that is not known yet',
      { 'meeting-place': notYet() },
      { nameLine: 'plan.name', facts: [] },
    ],
    [
      'has the name in one line, however long, and not again among what is good to know',
      { 'meeting-place': wrote(`Ida\n${long}`) },
      { name: `Ida ${long}`, facts: [] },
    ],
    [
      'says what came from the kommune',
      { 'meeting-when': { ...dated('12/1/2027 10.30'), from: 'kommune' } },
      {
        nameLine: 'plan.name',
        facts: ['tirsdag den 12. januar 2027 kl. 10.30 (plan.mark.kommune)'],
      },
    ],
    [
      'has what is short, in order: what is typed says what it is',
      {
        'meeting-when': dated('12/1/2027 10.30'),
        'called-to': chose('other'),
        'called-to-other': wrote('En\nsamtale'),
        kommune: chose('741'),
      },
      {
        nameLine: 'plan.name',
        facts: [
          'tirsdag den 12. januar 2027 kl. 10.30',
          'Et andet møde',
          'Hvad står der? En samtale',
          'Samsø',
        ],
      },
    ],
    [
      'has nothing of an answer that has no words any more',
      { kommune: chose('gone-since'), easier: choseAll(['gone-since']) },
      { nameLine: 'plan.name', facts: [] },
    ],
  ])('%s', (_, answers, expected) => {
    expect(headOf(answers)).toEqual({ kind: 'head', title: 'Ark', ...expected });
  });

  it('has what is 80 characters with what it says it is, and not what is longer', () => {
    const asked = 'Hvad står der? ';
    const fits = 'x'.repeat(80 - asked.length);
    const factsOf = (text: string) =>
      headOf({ 'called-to': chose('other'), 'called-to-other': wrote(text) });
    expect(factsOf(fits)).toMatchObject({ facts: ['Et andet møde', asked + fits] });
    expect(factsOf(`${fits}x`)).toMatchObject({ facts: ['Et andet møde'] });
  });

  it('has no text that has room for much, though it is short', () => {
    const small = { hours: wrote('10'), 'wish-job': wished([], 'Kok') };
    expect(headOf(small)).toMatchObject({ facts: ['Hvor mange timer? 10'] });
    const large = { 'how-quiet': wrote('Helt'), easier: choseAll(['quiet']) };
    expect(headOf(large)).toMatchObject({ facts: [] });
  });

  it('has no line for a name that stands elsewhere on the paper', () => {
    const [name, ...rest] = structure.sections;
    const elsewhere = { ...structure, sections: [{ ...name, stands: 'front' }, ...rest] };
    const [head] = madePaper(elsewhere, words, {}, {}, changed).blocks;
    expect(head).toEqual({ kind: 'head', title: 'Ark', facts: [] });
  });

  it('has a line for the name that is not to stand on it', () => {
    expect(headOf({ 'meeting-place': wrote('Ida') }, ['when'])).toMatchObject({
      nameLine: 'plan.name',
    });
  });

  it('has no line for a name on a paper that has none, nor has its foot', () => {
    const { blocks, ...plan } = madePaper(without, namelessWords(), {}, {}, changed);
    expect(blocks[0]).toEqual({ kind: 'head', title: 'Ark', facts: [] });
    expect(plan).not.toHaveProperty('foot');
  });

  it('says who has written it and when, on a paper that is signed', () => {
    const signed = { ...structure, signed: true };
    const [head] = madePaper(signed, words, {}, {}, changed).blocks;
    expect(head).toMatchObject({ by: 'plan.written-by.me' });
  });
});

/** The words of a paper without a name. */
function namelessWords() {
  const { name: _, ...sections } = words.sections;
  return { ...words, sections };
}

describe('Below the head', () => {
  const below = (answers: Answers) =>
    // Nothing more is written, and the last block says that.
    madePaper({ ...structure, compact: true }, words, answers, {}, changed).blocks.slice(1, -1);

  it.each<[string, Answers, object[]]>([
    [
      'stands a text that is too long for it',
      { 'wish-job': wished([], 'Kok'), hours: wrote(long) },
      [{ heading: 'hours', blocks: [{ text: [{ text: 'Hvor mange timer? ' }, { text: long }] }] }],
    ],
    [
      'stands what is of several parts, without what was asked where the heading says it',
      { 'three-things': ranking(['Ro', 'Tid']) },
      [{ heading: 'Hvad er vigtigst?', blocks: [{ kind: 'list' }] }],
    ],
    [
      'stands whose words they are, behind them',
      { easier: choseAll(['quiet'], at(0), 'helper') },
      [
        {
          heading: 'meeting',
          blocks: [
            {
              text: [
                { text: 'Hvad gør det lettere? ', soft: true },
                { text: 'Ro' },
                { text: ' (plan.mark.helper)', soft: true },
              ],
            },
          ],
        },
      ],
    ],
  ])('%s', (_, answers, expected) => {
    expect(below(answers)).toMatchObject(expected.map((one) => ({ kind: 'beside', ...one })));
  });

  it('stands nothing again that the head has, nor the name, however long', () => {
    expect(below({ 'meeting-place': wrote(`Ida ${long}`), kommune: chose('741') })).toEqual([]);
  });

  it('comes first what its section says comes first', () => {
    const front = {
      ...structure,
      sections: [...structure.sections, { id: 'way', tells: 'way', stands: 'front' }],
    };
    const titled = { ...words, sections: { ...words.sections, way: { title: 'Vej' } } };
    const answers = { 'three-things': ranking(['Ro']), easier: choseAll(['quiet']) };
    const plan = madePaper(
      front,
      titled,
      answers,
      {},
      { ...changed, easier: { topics: ['when'] } },
    );
    expect(
      plan.front?.items.map(({ block, first, repeats }) => [block.heading, first, repeats]),
    ).toEqual([
      ['when', true, false],
      ['Hvad er vigtigst?', false, false],
    ]);
  });
});

describe('The foot of a paper', () => {
  it.each([
    ['has the name', { 'meeting-place': wrote('Ida') }, { name: 'Ida' }],
    ['has a line for it', {}, { line: 'plan.name' }],
  ])('%s', (_, answers, foot) => {
    expect(madePaper(structure, words, answers, {}, changed).foot).toEqual(foot);
  });
});
