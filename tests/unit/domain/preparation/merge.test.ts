import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettingGo, restoring } from '../../../../src/domain/preparation/asideChanges.ts';
import { applyChange, mergeCopies } from '../../../../src/domain/preparation/merge.ts';
import type { Preparation } from '../../../../src/domain/preparation/preparation.ts';
import { at, preparationWith, wrote } from '../../../fixtures/catalog/answers.ts';
import { by, question, textOf, told, workWith, writing } from '../changes.ts';

describe('A change from another tab', () => {
  it('is taken where nothing is written, or what it was made upon', () => {
    expect(told(workWith(by('a', 1, 'Ny')))).toEqual(['Ny']);
    const change = { question, answer: by('b', 2, 'Ny', { a: 1 }) };
    expect(told(applyChange(workWith(by('a', 1, 'Gammel')), change))).toEqual(['Ny']);
  });

  it('sets aside what it did not know, or is set aside, and changes nothing when it is heard twice', () => {
    const change = { question, answer: by('b', 2, 'Din') };
    const once = applyChange(workWith(by('a', 1, 'Min')), change);
    expect(told(once)).toEqual(['Din', 'Min']);
    expect(told(applyChange(workWith(by('a', 3, 'Min')), change))).toEqual(['Min', 'Din']);
    expect(told(applyChange(once, change))).toEqual(['Din', 'Min']);
  });

  it('makes two that stand side by side know the same, in whichever order three copies meet', () => {
    // What one copy has let go since: `b` knows of `a` there, and those that were written over `b` do not.
    const letGo = workWith(by('b', 1, 'Kok', { a: 1 }));
    const pilot = workWith(by('c', 4, 'Pilot', { b: 1 }));
    const smed = workWith(by('d', 3, 'Smed', { b: 1 }));
    const merged = mergeCopies(mergeCopies(letGo, pilot), smed);
    expect(merged).toEqual(mergeCopies(letGo, mergeCopies(pilot, smed)));
    expect(told(merged)).toEqual(['Pilot', 'Smed']);
    expect(merged.setAside[question]?.[0]?.seen).toEqual({ a: at(1), b: at(1) });
  });

  it('leaves the later choice of minutes, in whichever order two copies meet', () => {
    const chose5 = { ...preparationWith({}), pace: { minutes: 5 as const, at: at(1) } };
    const chose15 = { ...preparationWith({}), pace: { minutes: 15 as const, at: at(2) } };
    for (const [one, other] of [
      [chose5, chose15],
      [chose15, chose5],
    ] as const)
      expect(mergeCopies(one, other).pace).toEqual(chose15.pace);
    expect(mergeCopies(preparationWith({}), chose5).pace).toEqual(chose5.pace);
    expect(applyChange(chose5, { question, answer: wrote('Ny', at(2)) }).pace).toEqual(chose5.pace);
  });

  it('is one revision on, and leaves other questions and papers alone', () => {
    const papers = { papir: { sections: ['wishes'], lines: {}, at: at(4) } };
    const work = preparationWith({ other: wrote('Uberørt') }, { revision: 5, papers });
    expect(applyChange(work, { question, answer: wrote('Ny', at(2)) })).toEqual({
      ...work,
      revision: 6,
      changed: at(2),
      answers: { other: wrote('Uberørt'), own: wrote('Ny', at(2)) },
    });
    const later = applyChange(work, { question, answer: wrote('Ny', at(2)) });
    expect(applyChange(later, { question, answer: wrote('Før', at(1)) }).changed).toBe(at(2));
    expect(work.answers).not.toHaveProperty(question);
  });
});

describe('Two stored copies', () => {
  const papers = { papir: { sections: ['wishes'], lines: {}, at: at(4) } };
  const one = preparationWith(
    { a: by('p', 5, 'a-ny', { q: 2 }), b: by('p', 1, 'b-gammel'), c: by('p', 1, 'c') },
    { revision: 8, changed: at(5), papers },
  );
  const other = preparationWith(
    { a: by('q', 2, 'a-gammel'), b: by('q', 6, 'b-ny'), d: by('q', 3, 'd') },
    { revision: 7, changed: at(6), setAside: { d: [by('r', 1, 'd-anden')] } },
  );

  it('become one: what was made apart is set aside, and of each paper there is the later choice', () => {
    const merged = {
      ...one,
      answers: { ...one.answers, b: other.answers.b, d: other.answers.d },
      setAside: { b: [one.answers.b], d: [by('r', 1, 'd-anden')] },
    };
    expect(mergeCopies(other, one)).toEqual(merged);
    expect(mergeCopies(one, { ...other, id: 'work-2' })).toEqual(merged);
    const later = { ...other, papers: { papir: { sections: [], lines: {}, at: at(6) } } };
    expect(mergeCopies(one, later).papers).toEqual(later.papers);
  });

  it('keep whom a paper is for as the later of them has it', () => {
    const chosen = (reader: string, moment: number) => ({
      papers: { papir: { sections: [], lines: {}, reader, at: at(moment) } },
    });
    const [before, after] = [chosen('kommune', 6), chosen('workplace', 7)];
    for (const [first, second] of [
      [before, after],
      [after, before],
    ])
      expect(mergeCopies({ ...one, ...first }, { ...other, ...second }).papers).toEqual(
        after.papers,
      );
  });

  it('of the same moment are decided, their papers too', () => {
    const choice = { sections: [], lines: {}, at: at(4) };
    const twin = { ...one, id: 'work-0', papers: { papir: choice } };
    expect(mergeCopies(one, twin)).toEqual(mergeCopies(twin, one));
    expect(mergeCopies(one, twin).id).toBe('work-1');
  });

  it('keep a question whatever it is called', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const odd = Object.fromEntries(names.map((name) => [name, wrote('Kok')]));
    const merged = mergeCopies(one, preparationWith(odd));
    expect(Object.keys(merged.answers)).toEqual(expect.arrayContaining(names));
  });
});

/** What somebody does to a question, in one of three tabs: writes, brings back, lets go; or a tab hears another. */
type Deed = {
  tab: number;
  does: 'write' | 'restore' | 'dismiss' | 'hear';
  text: string;
  from: number;
};
const deeds = fc.array(
  fc.record<Deed>({
    tab: fc.nat(2),
    does: fc.constantFrom('write', 'write', 'hear', 'restore', 'dismiss'),
    text: fc.constantFrom('', 'Gartner', 'Kok', 'Pilot'),
    from: fc.nat(2),
  }),
  { maxLength: 15 },
);

/** Three copies of a work, or of three, after all that was done; clocks stand still now and then. */
function copiesAfter(all: Deed[], ids: string[]): Preparation[] {
  const works = ids.map((id) => preparationWith({}, { id }));
  const names = ['a', 'b', 'c'];
  let made = 0;
  for (const [index, { tab, does, text, from }] of all.entries()) {
    const [work, heard] = [works[tab], works[from]];
    if (!work || !heard) continue;
    const aside = work.setAside[question]?.[0];
    const timestamp = Math.floor(index / 2) + 1;
    const page = (names[tab] = `${names[tab]?.[0]}${(made += 1)}`);
    if (does === 'hear') works[tab] = mergeCopies(work, heard);
    if (does === 'write') works[tab] = writing(work, page, timestamp, text);
    if (aside === undefined) continue;
    const changes =
      does === 'restore'
        ? restoring(work, question, { ...aside, at: at(timestamp), page }, `x${page}`)
        : lettingGo(work, question, aside);
    if (does === 'restore' || does === 'dismiss')
      works[tab] = changes.reduce((one, answer) => applyChange(one, { question, answer }), work);
  }
  return works;
}

describe.each([
  ['the same work', ['work-1', 'work-1', 'work-1']],
  ['different works', ['work-1', 'work-2', 'work-3']],
])('Merging any copies of %s', (_, ids) => {
  const copies = deeds.map(
    (all) => copiesAfter(all, ids) as [Preparation, Preparation, Preparation],
  );

  it('gives the same in any order, in any grouping, and again', () => {
    fc.assert(
      fc.property(copies, ([one, other, third]) => {
        const merged = mergeCopies(one, other);
        expect(mergeCopies(other, one)).toEqual(merged);
        expect(mergeCopies(merged, other)).toEqual(merged);
        expect(mergeCopies(merged, merged)).toEqual(merged);
        expect(mergeCopies(merged, third)).toEqual(mergeCopies(one, mergeCopies(other, third)));
      }),
      { numRuns: 1000 },
    );
  });

  it('loses nothing that stood or was set aside in either, unless the other was written over it', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        // Nobody hears of anybody, brings back or lets go: what each wrote last was written over nothing of another.
        const apart = copiesAfter(
          all.filter(({ does }) => does === 'write'),
          ids,
        );
        const merged = apart.reduce(mergeCopies);
        for (const { answers } of apart)
          if (answers[question]) expect(told(merged)).toContain(textOf(answers[question]));
      }),
      { numRuns: 1000 },
    );
  });
});
