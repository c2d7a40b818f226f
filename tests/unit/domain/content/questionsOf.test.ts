import { beforeEach, describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import type { Catalog } from '../../../../src/domain/content/catalog.ts';
import {
  nameQuestions,
  onceQuestions,
  questionsOf,
  writerQuestion,
} from '../../../../src/domain/content/questionsOf.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';

let catalog: Catalog;
beforeEach(() => ({ catalog } = buildCatalog(smallCatalog, ['da'])));

describe('The questions of a catalog', () => {
  it('are those of all its screens, in order', () => {
    const ids = questionsOf(catalog).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['who-writes', 'called-to']);
    expect(ids.at(-1)).toBe('people');
  });

  it('have one that says who writes, or none', () => {
    expect(writerQuestion(catalog)).toBe('who-writes');
    expect(writerQuestion({ steps: catalog.steps.slice(1) })).toBeUndefined();
  });

  it('have those whose answer is a name, where some are marked so', () => {
    expect(nameQuestions(catalog)).toEqual([]);
    const [first] = questionsOf(catalog);
    if (first) first.setsName = true;
    expect(nameQuestions(catalog)).toEqual([first]);
  });

  it('have those that are about one meeting, where some are marked so', () => {
    expect(onceQuestions(catalog)).toEqual([]);
    const [first] = questionsOf(catalog);
    if (first) first.once = true;
    expect(onceQuestions(catalog)).toEqual([first?.id]);
  });
});
