/** Whatever is answered gives a paper. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePreparation, printFile } from '../../../src/domain/preparation/file.ts';
import { preparationWith } from '../../fixtures/catalog/answers.ts';
import { anyAnswers } from '../domain/anyAnswers.ts';
import { pagesOf } from './readBack.ts';
import { answering, paperOf, questions, withAllTicked } from './realPapers.ts';

const runs = process.env.FULL ? 2000 : 50;

/** What people and machines can put in a text field. */
const anyWords = fc.oneof(
  fc.constantFrom(
    '🙂👩‍👧🇩🇰❤️',
    'مرحبا، أنا هنا\nשלום',
    '\ud83d alene \ude42',
    '\u202efor\u202c\u0000\u0007\u200b\ufeff',
    'e\u0301'.repeat(300),
    '{signs}{{date}}$t(plan.not-yet)$&',
    'ord '.repeat(1001).slice(0, 4001),
    'å'.repeat(4001),
    '🙂'.repeat(4001),
    '\n'.repeat(4001),
  ),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
);

/** Any questions answered in any way, with such words wherever somebody can write. */
const anyWork = fc.record({
  answers: anyAnswers(questions, undefined, anyWords),
  allTicked: fc.boolean(),
  dir: fc.constantFrom('ltr' as const, 'rtl' as const),
});

test('Any answers give papers that a reader opens', { timeout: 1_800_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyWork, async ({ answers, allTicked, dir }) => {
      const written = preparationWith(answers);
      // By way of a file, as the command gets it.
      const loaded = parsePreparation(printFile(allTicked ? withAllTicked(written) : written));
      if (loaded.state !== 'ready') throw new Error(loaded.reason);
      for (const document of answering) {
        const { bytes, pages } = await paperOf(document, loaded.preparation, dir);
        expect(pagesOf(bytes)).toBe(pages);
      }
    }),
    { numRuns: runs },
  );
});
