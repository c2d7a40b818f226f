/** The list of criteria is whole, and what it names is there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFile } from '../../../../src/markdown/contentFile.ts';
import { countsOf, criteria, isAsked, isOpen } from '../../../../src/domain/content/criteria.ts';
import type { Criterion } from '../../../../src/domain/content/criteria.ts';

const read = (name: string): Criterion[] => {
  const path = `accessibility/${name}.yaml`;
  return criteria.parse(contentFile(path, readFileSync(`content/${path}`, 'utf8')).data);
};
const web = read('criteria');
const documents = read('documents');

/** Level A and AA of WCAG 2.2: how many criteria each guideline has, by its number (https://www.w3.org/TR/WCAG22/). */
const guidelines: Record<string, string> = {
  '1.1': '1',
  '1.2': '1 2 3 4 5',
  '1.3': '1 2 3 4 5',
  '1.4': '1 2 3 4 5 10 11 12 13',
  '2.1': '1 2 4',
  '2.2': '1 2',
  '2.3': '1',
  '2.4': '1 2 3 4 5 6 7 11',
  '2.5': '1 2 3 4 7 8',
  '3.1': '1 2',
  '3.2': '1 2 3 4 6',
  '3.3': '1 2 3 4 7 8',
  '4.1': '2 3',
};
const all = Object.entries(guidelines).flatMap(([guideline, numbers]) =>
  numbers.split(' ').map((number) => `${guideline}.${number}`),
);

describe('The criteria of accessibility', () => {
  it('are all of level A and AA of WCAG 2.2, each once, in order', () => {
    expect(all).toHaveLength(55);
    expect(web.filter(isAsked).map(({ id }) => id)).toEqual(all);
    expect(new Set([...web, ...documents].map(({ id }) => id)).size).toBe(
      web.length + documents.length,
    );
  });

  it('name tests that there are; what is met names one, or says what nobody has tested', () => {
    for (const { id, tests, result, hand } of [...web, ...documents]) {
      expect({ id, missing: tests.filter((file) => !existsSync(file)) }).toEqual({ id, missing: [] });
      if (result !== 'none') expect({ id, isTold: tests.length > 0 || hand !== undefined }).toEqual({ id, isTold: true });
    }
  });

  it('are counted by their results', () => {
    const counts = countsOf(web);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(web.length);
    expect(counts.partly + counts.not).toBe(web.filter(isOpen).length);
  });
});
