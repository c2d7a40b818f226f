/** What somebody may write who writes more, or other letters, than a paper was drawn for. */
import { describe, expect, test } from 'vitest';
import { listed, preparationWith, wrote } from '../../fixtures/catalog/answers.ts';
import type { Answers } from '../../../src/domain/preparation/preparation.ts';
import { lettersOf, seenOn, squeeze, structureOf } from './readBack.ts';
import { documentOf, paperOf, planOf } from './realPapers.ts';

const document = documentOf('forberedelse');

/** What is read on the paper, its pages, and the head of each row of its tables. */
async function read(answers: Answers) {
  const preparation = preparationWith(answers);
  const { bytes, pages } = await paperOf(document, preparation);
  const rows = structureOf(bytes).filter(({ role, parent }) => role === 'TH' && parent === 'TR');
  const text = seenOn(bytes, planOf(document, preparation));
  return { pages, text, heads: rows.map(({ text: head }) => head) };
}

describe('A name', () => {
  test.each([
    ['of 300 letters', 'Anna'.repeat(75)],
    ['of 300 letters in many words', 'Anna Maria '.repeat(27).trim()],
    ['in Arabic', 'محمد الأحمد'],
    ['with an override of direction', '\u202eenoL\u202c'],
    ['with an override that never ends', '\u202eLone'],
    ['with emoji', 'Lone 🌻👩‍🦽'],
  ])('%s stands at the head, and all else as it is without it', async (_, name) => {
    const answers = { hope: wrote('At få ro.'), 'own-questions': wrote('Hvem ringer jeg til?') };
    const { pages, text } = await read({ ...answers, 'my-name': wrote(name) });
    expect(pages).toBe(1);
    for (const words of ['Min forberedelse', 'At få ro.', 'Hvem ringer jeg til?'])
      expect(text).toContain(squeeze(words));
    // Word by word: the reader tells them from the left to the right, as they stand.
    for (const word of name.split(' ')) expect(lettersOf(text)).toContain(lettersOf(word));
  });
});

describe('A table', () => {
  test('has a row for each of 12 people, and each row names its own', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `Person-${'abcdefghijkl'[at] ?? ''}`);
    const people = listed(...names.map((name) => ({ name, consent: 'yes', until: `til ${name}` })));
    const { text, heads } = await read({ people });
    for (const name of names) {
      expect(
        heads.filter((head) => head.startsWith(name)),
        name,
      ).not.toEqual([]);
      expect(text.split(squeeze(`til ${name}`)), name).toHaveLength(2);
    }
  });

  test('holds 40 jobs, a cell of 4,000 letters, and a word of 300', async () => {
    const long = `${'Jeg pakkede varer og kørte truck. '.repeat(120).slice(0, 3990)}slut-på-det`;
    const word = 'Speciallægepraksis'.repeat(17).slice(0, 300);
    const jobs = Array.from({ length: 40 }, (_, at) => ({
      title: `Job nr. ${at + 1}.`,
      workplace: at === 3 ? word : `Sted ${at + 1}.`,
      did: at === 5 ? long : `Gjorde ${at + 1}.`,
    }));
    const { text, pages } = await read({ jobs: listed(...jobs) });
    expect(pages).toBeLessThan(10);
    for (const { title, workplace, did } of jobs)
      for (const words of [title, workplace, did])
        expect(text, words.slice(0, 20)).toContain(squeeze(words));
  });
});
