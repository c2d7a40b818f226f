import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { questionsOf, writerQuestion } from '../../../../src/domain/content/questionsOf.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';

const { catalog } = buildCatalog(smallCatalog, ['da']);

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
});
