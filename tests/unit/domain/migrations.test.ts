import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../../src/domain/migrations.ts';
import type { Migration } from '../../../src/domain/migrations.ts';
import { parsePreparation } from '../../../src/domain/file.ts';
import { VERSION } from '../../../src/domain/preparation.ts';
import { at, preparationWith, wrote } from '../../fixtures/catalog/answers.ts';

/** Three invented steps, each leaving a trace: version 4 would be the newest. */
const steps: Migration[] = ['one', 'two', 'three'].map((name) => ({ trace = [], ...rest }) => ({
  ...rest,
  trace: [...(trace as string[]), name],
}));

describe('Migrating', () => {
  it('has one step for every version but the newest', () => {
    expect(migrations).toHaveLength(VERSION - 1);
  });

  it.each([
    [1, ['one', 'two', 'three']],
    [2, ['two', 'three']],
    [3, ['three']],
  ])('carries version %d through the steps after it, in order', (version, trace) => {
    expect(migrate({ answers: 'kept' }, version, steps)).toEqual({ answers: 'kept', trace });
  });

  it('leaves the newest version as it is', () => {
    expect(migrate({ answers: 'kept' }, 4, steps)).toEqual({ answers: 'kept' });
  });

  it('leaves the old data as it was', () => {
    const old = { trace: ['zero'] };
    migrate(old, 1, steps);
    expect(old).toEqual({ trace: ['zero'] });
  });
});

describe('A file of version 1', () => {
  const paper = { sections: ['wishes', 'hours'], at: at(3) };
  const work = preparationWith({ own: wrote('Gartner', at(1)) }, { revision: 4 });
  const old = { ...work, version: 1 };

  function reading(changes: object): string {
    const raw = JSON.stringify({ ...old, ...changes });
    const loaded = parsePreparation(raw);
    if (loaded.state === 'unreadable') expect(loaded.raw).toBe(raw);
    return loaded.state === 'unreadable' ? loaded.reason : loaded.state;
  }

  it('has all that it had, and papers without a ticked line', () => {
    const loaded = parsePreparation(JSON.stringify({ ...old, papers: { papir: paper, a: paper } }));
    expect(loaded).toEqual({
      state: 'ready',
      preparation: {
        ...work,
        papers: { papir: { ...paper, lines: {} }, a: { ...paper, lines: {} } },
      },
    });
  });

  it('without a chosen paper has none', () => {
    const loaded = parsePreparation(JSON.stringify(old));
    expect(loaded).toEqual({ state: 'ready', preparation: work });
  });

  it.each([
    ['a paper that is a word', { papir: 'wishes' }],
    ['a paper that is a number', { papir: 7 }],
    ['a paper that is nothing', { papir: null }],
    ['a paper that is a list', { papir: ['wishes'] }],
    ['a paper without sections', { papir: { at: at(3) } }],
    ['a paper without a moment', { papir: { sections: [] } }],
    ['a paper without a name', { '': paper }],
    ['a list of papers', [paper, 'wishes']],
  ])('with strange papers is corrupt, and kept whole: %s', (_, papers) => {
    expect(reading({ papers })).toBe('corrupt');
  });

  it.each([
    ['nothing', null],
    ['a number', 7],
    ['an empty list', []],
  ])('with %s for papers never throws', (_, papers) => {
    expect(['ready', 'corrupt']).toContain(reading({ papers }));
  });

  it('never throws, whatever stands for its papers', () => {
    const papers = fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()));
    fc.assert(
      fc.property(papers, (strange) => {
        expect(['ready', 'corrupt']).toContain(reading({ papers: strange }));
      }),
    );
  });

  it('is left as it was', () => {
    const before = { ...old, papers: { papir: paper } };
    const copy = structuredClone(before);
    migrate(before, 1);
    expect(before).toEqual(copy);
  });
});
