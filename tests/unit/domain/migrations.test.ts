import { describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../../src/domain/migrations.ts';
import type { Migration } from '../../../src/domain/migrations.ts';
import { VERSION } from '../../../src/domain/preparation.ts';

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
