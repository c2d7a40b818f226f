import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/domain/kinds/entries.ts';
import { restoring } from '../../../../src/domain/preparation/asideChanges.ts';
import { writtenOver } from '../../../../src/domain/preparation/changes.ts';
import { stamped } from '../../../../src/domain/preparation/entryChanges.ts';
import { applyChange, mergeCopies } from '../../../../src/domain/preparation/merge.ts';
import type { Answer, Preparation } from '../../../../src/domain/preparation/preparation.ts';
import { at, fieldsOf, notYet, preparationWith } from '../../../fixtures/catalog/answers.ts';

const question = 'jobs';
type Jobs = Record<string, string>;

function entriesOf(answer: Answer | undefined): Entry[] {
  return answer?.state === 'answered' && answer.content.kind === 'entries'
    ? answer.content.value
    : [];
}

/** The list as a page saves it, with these titles by id, in this order. */
function saving(work: Preparation, page: string, moment: number, jobs: Jobs): Preparation {
  const before = new Map(entriesOf(work.answers[question]).map((one) => [one.id, one]));
  const value = Object.entries(jobs).map(([id, title]) => ({
    ...(before.get(id) ?? { id }),
    values: fieldsOf({ title }),
  }));
  const content = { kind: 'entries' as const, value };
  const given: Answer = { state: 'answered', content, at: at(moment), by: 'me', page };
  const answer = writtenOver(work, question, stamped(given, work.answers[question]));
  return applyChange(work, { question, answer });
}

function titles(answer: Answer | undefined): string[] {
  return entriesOf(answer).map(({ values }) => {
    const given = values.title;
    return given?.kind === 'text' ? given.value : '';
  });
}

/** What stands, then each list that is set aside. */
function told({ answers, setAside }: Preparation): string[][] {
  return [answers[question], ...(setAside[question] ?? [])].map(titles);
}

const base = saving(preparationWith({}), 'p', 1, { a: 'Kok', b: 'Bager' });

describe('Two tabs that change a list apart', () => {
  const cases: [string, Jobs, Jobs, string[][]][] = [
    ['two entries', { a: 'Kok!', b: 'Bager' }, { a: 'Kok', b: 'Bager!' }, [['Kok!', 'Bager!']]],
    [
      'an entry, and add one',
      { a: 'Kok!', b: 'Bager' },
      { a: 'Kok', b: 'Bager', c: 'Smed' },
      [['Kok!', 'Bager', 'Smed']],
    ],
    [
      'add one each, the later first',
      { a: 'Kok', c: 'Smed', b: 'Bager' },
      { a: 'Kok', d: 'Maler', b: 'Bager' },
      [['Kok', 'Maler', 'Smed', 'Bager']],
    ],
    ['an entry, and remove another', { a: 'Kok!', b: 'Bager' }, { a: 'Kok' }, [['Kok!']]],
    ['an entry, and remove it', { a: 'Kok!', b: 'Bager' }, { b: 'Bager' }, [['Kok!', 'Bager']]],
    [
      'nothing but the order',
      { b: 'Bager', a: 'Kok' },
      { a: 'Kok', b: 'Bager' },
      [['Kok', 'Bager']],
    ],
    [
      'the same entry, keep both lists',
      { a: 'Min', b: 'Bager!' },
      { a: 'Din', b: 'Bager' },
      [
        ['Din', 'Bager'],
        ['Min', 'Bager!'],
      ],
    ],
    [
      'the same entry in the same way',
      { a: 'Ny', b: 'Bager' },
      { a: 'Ny', b: 'Bager' },
      [['Ny', 'Bager']],
    ],
  ];
  it.each(cases)('have both changes in the end: %s', (_, mine, theirs, expected) => {
    const one = saving(base, 'mine', 2, mine);
    const other = saving(base, 'theirs', 3, theirs);
    expect(told(mergeCopies(one, other))).toEqual(expected);
    expect(told(mergeCopies(other, one))).toEqual(expected);
    expect(told(mergeCopies(mergeCopies(one, other), other))).toEqual(expected);
  });

  it('go on from what they have together', () => {
    const one = saving(base, 'mine', 2, { a: 'Kok!', b: 'Bager' });
    const both = mergeCopies(one, saving(base, 'theirs', 3, { a: 'Kok', b: 'Bager!' }));
    const without = saving(both, 'mine', 4, { b: 'Bager!' });
    expect(told(mergeCopies(without, both))).toEqual([['Bager!']]);
    expect(told(mergeCopies(without, one))).toEqual([['Bager!']]);
  });

  it('keep a list beside an answer that is open', () => {
    const open = { ...notYet(at(5)), page: 'theirs' };
    const merged = mergeCopies(base, applyChange(preparationWith({}), { question, answer: open }));
    expect(merged.answers[question]?.state).toBe('not-yet');
    expect(merged.setAside[question]?.map(titles)).toEqual([['Kok', 'Bager']]);
  });

  it('can bring back a list that was set aside, and what stood is set aside then', () => {
    const one = saving(base, 'mine', 2, { a: 'Min', b: 'Bager' });
    const both = mergeCopies(one, saving(base, 'theirs', 3, { a: 'Din', b: 'Bager' }));
    const [back] = both.setAside[question] ?? [];
    if (!back) throw new Error('Nothing is set aside.');
    const again = restoring(both, question, { ...back, at: at(9), page: 'again' }, 'fresh');
    const after = again.reduce((work, answer) => applyChange(work, { question, answer }), both);
    expect(told(after)).toEqual([
      ['Min', 'Bager'],
      ['Din', 'Bager'],
    ]);
  });
});

describe('The stamp of an entry', () => {
  it('is that of its last change, whatever else was changed', () => {
    const later = saving(base, 'mine', 2, { a: 'Kok', b: 'Bager!', c: 'Smed' });
    expect(entriesOf(later.answers[question]).map((one) => [one.id, one.at, one.page])).toEqual([
      ['a', at(1), 'p'],
      ['b', at(2), 'mine'],
      ['c', at(2), 'mine'],
    ]);
  });

  it('is made anew when it is said whose words they are, and keeps whose they were otherwise', () => {
    const [a, b] = entriesOf(base.answers[question]);
    if (!a || !b) throw new Error('There are no entries.');
    const content = { kind: 'entries' as const, value: [{ ...a, by: 'helper' as const }, b] };
    const given: Answer = { state: 'answered', content, at: at(2), by: 'me' };
    expect(
      entriesOf(stamped(given, base.answers[question])).map(({ by, at: when }) => [by, when]),
    ).toEqual([
      ['helper', at(2)],
      ['me', at(1)],
    ]);
  });

  it('of a file from before is that of its list, and merges by it', () => {
    const value = ['Kok', 'Bager'].map((title, id) => ({
      id: 'ab'.charAt(id),
      values: fieldsOf({ title }),
    }));
    const content = { kind: 'entries' as const, value };
    const old: Answer = { state: 'answered', content, at: at(1), by: 'helper', page: 'old' };
    const before = preparationWith({ [question]: old });
    const one = saving(before, 'mine', 2, { a: 'Kok!', b: 'Bager' });
    expect(entriesOf(one.answers[question])[1]).toMatchObject({ at: at(1), by: 'helper' });
    const other = saving(before, 'theirs', 3, { a: 'Kok', b: 'Bager!' });
    expect(told(mergeCopies(one, other))).toEqual([['Kok!', 'Bager!']]);
  });

  it('has the language of the page on which it was last changed', () => {
    const list = (titles: string[], lang?: string) => {
      const value = titles.map((title) => ({ id: title, values: fieldsOf({ title }) }));
      const content = { kind: 'entries' as const, value };
      return {
        state: 'answered' as const,
        content,
        at: at(1),
        by: 'me' as const,
        ...(lang && { lang }),
      };
    };
    const before = stamped(list(['Kok'], 'en'), undefined);
    const after = stamped(list(['Kok', 'Bager']), before);
    expect(entriesOf(after).map(({ lang }) => lang)).toEqual(['en', undefined]);
  });

  it('is left to answers of other kinds as it is', () => {
    const open = notYet(at(1));
    expect(stamped(open, undefined)).toBe(open);
  });
});

/** Any list of up to five entries, each with one of a few titles. */
const anyJobs = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  .chain((ids) =>
    fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom('1', '2', '3')]))),
  );

describe('Any changes of three tabs', () => {
  it('give the same in any order, and lose no entry that nobody removed', () => {
    fc.assert(
      fc.property(fc.array(anyJobs, { minLength: 3, maxLength: 3 }), (lists) => {
        const copies = lists.map((jobs, index) => saving(base, `page${index}`, 2 + index, jobs));
        const orders = [
          [0, 1, 2],
          [2, 1, 0],
          [1, 2, 0],
        ].map((order) => order.flatMap((index) => copies[index] ?? []));
        const merged = orders.map(([first, ...rest]) =>
          rest.reduce((one, other) => mergeCopies(one, other), first ?? base),
        );
        const everything = merged.map((work) => [...new Set(told(work).flat())].sort());
        const written = [...new Set<string>(lists.flatMap((jobs) => Object.values(jobs)))].sort();
        for (const found of everything)
          expect(found.filter((title) => written.includes(title))).toEqual(written);
      }),
    );
  });
});
