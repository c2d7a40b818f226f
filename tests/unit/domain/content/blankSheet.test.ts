import { describe, expect, it } from 'vitest';
import { blankSheet } from '../../../../src/domain/content/blankSheet.ts';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import type { QuestionStep } from '../../../../src/domain/content/catalog.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';

const { steps } = buildCatalog(smallCatalog, ['da']).catalog;

function step(id: string): QuestionStep {
  const found = steps.find((one) => one.id === id);
  if (found?.view !== 'questions') throw new Error(`The small catalog has no step ${id}.`);
  return found;
}

describe('A blank sheet', () => {
  it('has headings and every question below, also conditional ones; a question alone is its heading', () => {
    const told = blankSheet(step('moedet'), 'da').map((block) =>
      block.kind === 'heading' ? `# ${block.text}` : 'label' in block && block.label,
    );
    expect(told).toEqual([
      '# Hvem skriver svarene?',
      false,
      '# Brevet',
      'Hvad er du indkaldt til?',
      'Hvad står der?',
      'Hvilken kommune?',
      '# Hvad gør det lettere?',
      false,
      '# Hvor stille?',
      false,
    ]);
  });

  it('has the hint of a question, and room for the answer', () => {
    expect(blankSheet(step('moedet'), 'da')).toContainEqual({
      kind: 'answer',
      label: 'Hvad er du indkaldt til?',
      hint: 'Det står i brevet.',
      blocks: [
        {
          kind: 'checks',
          items: [
            { text: 'Teamet', checked: false },
            { text: 'Et andet møde', checked: false },
          ],
        },
      ],
    });
  });
});
