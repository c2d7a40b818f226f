import { describe, expect, it } from 'vitest';
import { parsePreparation, printPreparation } from '../../../../src/domain/preparation/file.ts';
import { applyChange, mergeCopies } from '../../../../src/domain/preparation/merge.ts';
import type { Answer, Preparation } from '../../../../src/domain/preparation/preparation.ts';
import { dayReadBack, withReadBack } from '../../../../src/domain/preparation/readBack.ts';
import { at, listed, preparationWith, wrote } from '../../../fixtures/catalog/answers.ts';

const question = 'own';
const day = '2026-12-01';

function readBack(work: Preparation, moment = at(5)): Preparation {
  return { ...work, ...withReadBack(work, question, day, moment) };
}

function read(answer: Answer): Preparation {
  return readBack(preparationWith({ [question]: answer }));
}

describe('An answer that is read back', () => {
  it.each([wrote('Ro'), listed({ title: 'Kok' }, { title: 'Smed' })])(
    'tells on which day, also after it was kept: %#',
    (answer) => {
      const loaded = parsePreparation(printPreparation(read(answer)));
      if (loaded.state !== 'ready') throw new Error(loaded.reason);
      expect(dayReadBack(loaded.preparation, question)).toBe(day);
    },
  );

  it('is not read back any more once it is changed, and is when it is read again', () => {
    const changed = applyChange(read(wrote('Ro')), { question, answer: wrote('Uro', at(9)) });
    expect(dayReadBack(changed, question)).toBeUndefined();
    expect(dayReadBack(readBack(changed, at(10)), question)).toBe(day);
  });

  it('is not read back with an entry that another tab has put in, or changed', () => {
    const { content } = listed({ title: 'Kok' }, { title: 'Smed' }) as Answer & {
      content: { kind: 'entries'; value: { id: string; at?: string }[] };
    };
    const work = read(listed({ title: 'Kok' }));
    const [first, second] = content.value;
    const withEntries = (...value: unknown[]): Preparation => {
      const answer = { ...wrote(''), content: { ...content, value } } as Answer;
      return { ...work, answers: { [question]: answer } };
    };
    expect(dayReadBack(withEntries(first), question)).toBe(day);
    expect(dayReadBack(withEntries(first, second), question)).toBeUndefined();
    expect(dayReadBack(withEntries({ ...first, at: at(1) }), question)).toBeUndefined();
    expect(dayReadBack(withEntries(), question)).toBeUndefined();
  });

  it('is none without an answer or a mark', () => {
    expect(dayReadBack(preparationWith({ [question]: wrote('Ro') }), question)).toBeUndefined();
    expect(withReadBack(preparationWith({}), question, day, at(1))).toEqual({});
    const gone = { ...read(wrote('Ro')), answers: {} };
    expect(dayReadBack(gone, question)).toBeUndefined();
  });

  it('stays with the later mark of two copies, in whichever order they meet', () => {
    const work = preparationWith({ [question]: wrote('Ro') });
    const early = readBack(work, at(2));
    const late = { ...work, ...withReadBack(work, question, '2026-12-03', at(9)) };
    for (const [one, other] of [
      [early, late],
      [late, early],
    ] as const)
      expect(dayReadBack(mergeCopies(one, other), question)).toBe('2026-12-03');
    for (const [one, other] of [
      [work, early],
      [early, work],
    ] as const)
      expect(dayReadBack(mergeCopies(one, other), question)).toBe(day);
    expect(mergeCopies(work, work)).not.toHaveProperty('readBack');
  });

  it.each(['2026-99-99', 'i går', ''])('is no file of ours with the day %s', (wrong) => {
    const text = printPreparation(read(wrote('Ro'))).replace(`"day":"${day}"`, `"day":"${wrong}"`);
    expect(parsePreparation(text)).toMatchObject({ state: 'unreadable', reason: 'corrupt' });
  });
});
