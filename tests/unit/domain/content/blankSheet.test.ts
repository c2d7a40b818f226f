import { describe, expect, it } from 'vitest';
import { blankSheet } from '../../../../src/domain/content/blankSheet.ts';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import type { QuestionStep } from '../../../../src/domain/content/catalog.ts';
import { inlineText } from '../../../../src/domain/text/blockText.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';

/** Built for each test: what builds it is tried here too. */
function step(id: string): QuestionStep {
  const { steps } = buildCatalog(smallCatalog, ['da']).catalog;
  const found = steps.find((one) => one.id === id);
  if (found?.view !== 'questions') throw new Error(`The small catalog has no step ${id}.`);
  return found;
}

/** The blocks of a step's sheet, each by its kind and what it is called. */
function told(id: string): string[] {
  return blankSheet(step(id), 'da').map((block) =>
    block.kind === 'heading'
      ? `# ${block.text}`
      : `${block.kind} ${'label' in block ? (block.label ?? '') : ''}`.trim(),
  );
}

describe('A blank sheet', () => {
  it('has headings and every question below, also conditional ones; a question alone is its heading', () => {
    expect(told('moedet')).toEqual([
      '# Hvem skriver svarene?',
      'checks',
      '# Brevet',
      'answer Hvad er du indkaldt til?',
      'lines Hvad står der?',
      'answer Hvilken kommune?',
      '# Hvad gør det lettere?',
      'checks',
      '# Hvor stille?',
      'lines',
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

  it('has a row for each field of an entry: boxes to tick, or as many lines as its answer has', () => {
    const people = blankSheet(step('samtalen'), 'da').find(
      (block) => block.kind === 'table' && block.columns.includes('Person 1'),
    );
    const rooms = people?.kind === 'table' ? people.rows.map(({ room }) => room) : [];
    expect(rooms).toEqual([1, 3, 1, 1]);
    const [goals] = blankSheet(step('oensker'), 'da').filter(({ kind }) => kind === 'table');
    const [, kinds] = goals?.kind === 'table' ? goals.rows : [];
    expect(kinds?.cells.map(inlineText)).toEqual(['☐ Et job\n☐ Et kursus', '☐ Et job\n☐ Et kursus']);
    expect(kinds?.room).toBe(1);
  });

  it('has the hint of a question that is a heading by itself, kept with what follows', () => {
    const { screens, ...rest } = step('moedet');
    const [screen] = screens;
    const [question] = screen?.questions ?? [];
    if (!screen || !question) throw new Error('The step has no question.');
    const asked = { ...screen, questions: [{ ...question, hint: 'Vælg én.' }] };
    expect(blankSheet({ ...rest, screens: [asked] }, 'da')[1]).toEqual({
      kind: 'paragraph',
      text: [{ text: 'Vælg én.' }],
      keep: 'next',
    });
  });
});
