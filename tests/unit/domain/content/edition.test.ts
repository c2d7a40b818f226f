import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { editionOf } from '../../../../src/domain/content/edition.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';

const [rule] = buildCatalog(smallCatalog, ['da']).catalog.rules;

describe('An edition', () => {
  it('is as fresh as the rule that has waited longest', () => {
    if (rule === undefined) throw new Error('The small catalog has no rule.');
    const rules = ['2026-11-26', '2026-03-01', '2027-01-02'].map((checked) => ({
      ...rule,
      checked,
    }));
    expect(editionOf(rules, '1.2.3')).toEqual({ version: '1.2.3', checked: '2026-03-01' });
  });

  it('is of no day where there are no rules', () => {
    expect(editionOf([], '1.2.3')).toBeUndefined();
  });
});
