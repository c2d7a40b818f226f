/** Whatever is answered gives a paper. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent, readPhrases } from '../../../src/cli/readContent.ts';
import { buildCatalog, questionsOf } from '../../../src/domain/catalog.ts';
import { parsePreparation, printFile } from '../../../src/domain/file.ts';
import type { Content } from '../../../src/domain/kinds/registry.ts';
import { assemble } from '../../../src/domain/plan.ts';
import type { Answer, Answers } from '../../../src/domain/preparation.ts';
import { createSay } from '../../../src/i18n/say.ts';
import { renderPdf } from '../../../src/pdf/renderPdf.ts';
import { preparationWith } from '../../fixtures/catalog/answers.ts';
import { anyAnswers } from '../domain/anyAnswers.ts';
import { fonts, poppler } from '../pdf/papers.ts';

const runs = process.env.FULL ? 2000 : 50;
const say = createSay('da', await readPhrases('da'));
const { catalog } = buildCatalog(await readContent(), { locale: 'da', fallback: 'da' });
const sectionIds = catalog.documents.flatMap(({ sections }) => sections.map(({ id }) => id));

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

/** Any questions answered in any way, and words to stand wherever somebody can write. */
const anyWork = fc.record({
  answers: anyAnswers(questionsOf(catalog)),
  words: fc.array(anyWords, { minLength: 1, maxLength: 12 }),
  sections: fc.option(fc.subarray(sectionIds), { nil: undefined }),
  dir: fc.constantFrom('ltr' as const, 'rtl' as const),
});

test('Any answers give a paper that a reader opens', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyWork, async ({ answers, words, sections, dir }) => {
      // By way of a file, as the command gets it.
      const written = preparationWith(withWords(answers, words));
      const loaded = parsePreparation(printFile(written));
      if (loaded.state !== 'ready') throw new Error(loaded.reason);
      for (const document of catalog.documents) {
        const options = { today: '2026-10-09', say, dir, ...(sections && { sections }) };
        const plan = assemble(document, catalog, loaded.preparation, options);
        const pdf = await renderPdf(plan, fonts, { today: '2026-10-09' });
        expect(poppler('pdfinfo', pdf)).toMatch(/^Pages: +[1-9]/m);
      }
    }),
    { numRuns: runs },
  );
});

/** The answers with these words, again and again, in place of what was written. */
function withWords(answers: Answers, words: string[]): Answers {
  let at = 0;
  const next = (): string => words[at++ % words.length] ?? '';
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]): [string, Answer] => [
      id,
      answer.state === 'answered'
        ? { ...answer, content: rewritten(answer.content, next) }
        : answer,
    ]),
  );
}

function rewritten(content: Content, next: () => string): Content {
  if (content.kind === 'text') return { ...content, value: next() };
  if (content.kind === 'funnel') return { ...content, value: { ...content.value, text: next() } };
  if (content.kind !== 'entries') return content;
  const value = content.value.map((entry) => ({
    ...entry,
    values: Object.fromEntries(
      Object.entries(entry.values).map(([field, given]) => [
        field,
        typeof given === 'string' ? next() : given,
      ]),
    ),
  }));
  return { ...content, value };
}
