import { describe, expect, it } from 'vitest';
import { blankSheet } from '../../../../src/domain/paper/blankSheet.ts';
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
  it('has the screens of a step as headings, and every question below, also conditional ones', () => {
    const told = blankSheet(step('moedet'), 'da').map((block) =>
      block.kind === 'heading' ? `# ${block.text}` : block.kind === 'answer' && block.label,
    );
    expect(told).toEqual([
      '# Hvem skriver?',
      'Hvem skriver svarene?',
      '# Brevet',
      'Hvad er du indkaldt til?',
      'Hvad står der?',
      'Hvilken kommune?',
      '# Lettere',
      'Hvad gør det lettere?',
      '# Stille',
      'Hvor stille?',
    ]);
  });

  it('has the hint of a question, and room for the answer', () => {
    expect(blankSheet(step('moedet'), 'da')).toContainEqual({
      kind: 'answer',
      label: 'Hvad er du indkaldt til?',
      blocks: [
        { kind: 'paragraph', text: [{ text: 'Det står i brevet.' }] },
        {
          kind: 'checks',
          items: [
            { text: 'Teamet', checked: false },
            { text: 'Et andet møde', checked: false },
          ],
        },
      ],
    });
    expect(blankSheet(step('moedet'), 'da')).toContainEqual({
      kind: 'answer',
      label: 'Hvor stille?',
      blocks: [{ kind: 'lines', count: 5 }],
    });
  });
});
