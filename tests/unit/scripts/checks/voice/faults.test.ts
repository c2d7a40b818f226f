import { describe, expect, it } from 'vitest';
import { findingsIn, idleAllowed, isUnder } from '../../../../../scripts/checks/voice/faults.ts';
import type { Section } from '../../../../../scripts/checks/voice/sections.ts';
import type { Tic } from '../../../../../scripts/checks/voice/tics.ts';

const section = (unit: string, name: string, ...texts: string[]): Section => ({
  unit,
  name,
  texts,
});
const tic: Tic = { id: 'ja', pattern: /ja/g, most: 1, within: 'section', instead: 'nej' };
/** The names of the sections in which a tic stands once too often. */
function faults(sections: Section[], changes: Partial<Tic> = {}, texts: string[] = []): string[] {
  const allowed = texts.map((text) => ({ tic: 'ja', text, why: 'so' }));
  return findingsIn(sections, [{ ...tic, ...changes }], allowed)
    .filter(({ isFault }) => isFault)
    .map(({ section: name }) => name);
}

describe('A tic', () => {
  const twice = [section('a', '1', 'ja'), section('a', '2', 'ja', 'nej ja')];

  it('is a fault from where it is once too often in a section', () => {
    expect(faults(twice)).toEqual(['2']);
  });

  it('is counted over the whole unit where that is said, and anew in the next', () => {
    const units = [...twice, section('b', '3', 'ja')];
    expect(faults(units, { within: 'unit' })).toEqual(['2', '2']);
  });

  it('is a fault each time where it may not stand at all', () => {
    expect(faults(twice, { most: 0 })).toEqual(['1', '2', '2']);
  });

  it('is looked for only where it is one', () => {
    const units = [section('steps/1', 'in', 'ja'), section('stepsister', 'out', 'ja')];
    expect(faults(units, { most: 0, only: 'steps' })).toEqual(['in']);
  });

  it('is none in words that are allowed, and still one beside them', () => {
    expect(faults([section('a', '1', 'jakke og ja')], { most: 0 }, ['jakke'])).toEqual(['1']);
    expect(faults([section('a', '1', 'jakke')], { most: 0 }, ['jakke'])).toEqual([]);
  });

  it('is told with its words and its place, fault or not', () => {
    const [first] = findingsIn(twice, [tic], []);
    expect(first).toEqual({ tic, unit: 'a', section: '1', text: 'ja', isFault: false });
  });
});

it('Names what is allowed and stands nowhere', () => {
  const both = ['her', 'der'].map((text) => ({ tic: 'ja', text, why: 'so' }));
  expect(idleAllowed([section('a', '1', 'Det er her.')], both)).toEqual(both.slice(1));
});

it('A unit is under its folder and itself, and under no other name that begins like it', () => {
  expect(['a', 'a/b', 'ab'].map((unit) => isUnder(unit, ['a']))).toEqual([true, true, false]);
});
