/** The papers of the real content, and the preparations they are made from: fixtures, or made up by a test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent, readMessages } from '../../../src/cli/readContent.ts';
import { withEdition } from '../../../src/cli/withEdition.ts';
import type { Plan } from '../../../src/domain/text/block.ts';
import { buildCatalog } from '../../../src/domain/content/buildCatalog.ts';
import type { Document } from '../../../src/domain/content/catalog.ts';
import { parsePreparation } from '../../../src/domain/preparation/file.ts';
import { attachmentFor } from '../../../src/domain/preparation/ownCopy.ts';
import type { Copy } from '../../../src/domain/preparation/ownCopy.ts';
import { entriesChart } from '../../../src/domain/kinds/paper/entriesChart.ts';
import { linesOf } from '../../../src/domain/kinds/paper/registry.ts';
import { assemble } from '../../../src/domain/paper/plan.ts';
import type { PaperCatalog } from '../../../src/domain/paper/telling.ts';
import { questionsOfSection } from '../../../src/domain/paper/shown.ts';
import type { PaperChoice, Preparation } from '../../../src/domain/preparation/preparation.ts';
import { questionsOf } from '../../../src/domain/content/questionsOf.ts';
import { showsAnswers } from '../../../src/domain/content/showsAnswers.ts';
import { createTranslate } from '../../../src/i18n/translate.ts';
import { renderPdf } from '../../../src/pdf/renderPdf.ts';
import type { Rendered } from '../../../src/pdf/renderPdf.ts';
import { extremes } from '../../fixtures/extremes.ts';
import { fonts } from '../pdf/papers.ts';
import { fixtures, yearFixtures } from './command.ts';

export const today = '2026-11-22';
export const t = createTranslate('da', await readMessages('da'));
export const { catalog } = buildCatalog(await readContent(), ['da']);
export const { documents } = catalog;
/** The papers on which anything that is answered can stand; the others are the same for everybody. */
export const answering = documents.filter(showsAnswers);
export const questions = questionsOf(catalog);

export function documentOf(id: string): Document {
  const found = documents.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no paper called ${id}.`);
  return found;
}

type Named = { name: string; preparation: Preparation };

/** Every file of `fixtures/preparations`. */
const inFiles: Named[] = readdirSync(fixtures)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ name: file.replace('.json', ''), preparation: readFixture(fixtures, file) }));

/** The two who have written how it goes for a year. */
export const years: Named[] = ['jytte', 'amir'].map((name) => ({
  name,
  preparation: readFixture(yearFixtures, `${name}.json`),
}));

/** What was saved in versions before this one. */
export const saved = inFiles.filter(({ name }) => /-version-\d+$/.test(name));

/** All of them, and the two that are made from the questions. */
const everybody = [...inFiles, ...extremes(questions)];

/** The six citizens, as their files are now. */
export const citizens = inFiles.filter((one) => !saved.includes(one));

export function preparationOf(name: string): Preparation {
  const found = everybody.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no preparation called ${name}.`);
  return found.preparation;
}

/** The preparation with all there is ticked, on every paper. */
export function withAllTicked(preparation: Preparation): Preparation {
  const papers = documents.map((document): [string, PaperChoice] => {
    const sections = document.sections.map(({ id }) => id);
    return [
      document.id,
      { sections, lines: everyLine(document, preparation), at: preparation.changed },
    ];
  });
  return { ...preparation, papers: Object.fromEntries(papers) };
}

/** Every line that can be ticked for a document, as it is read now. */
export function everyLine({ sections }: Document, { answers }: Preparation): PaperChoice['lines'] {
  return Object.fromEntries(
    sections.flatMap((section) => {
      return questionsOfSection(section, questions).flatMap((question) => {
        const answer = answers[question.id];
        if (answer?.state !== 'answered') return [];
        return linesOf(question, answer.content).map(({ id }) => [
          `${question.id}/${id}`,
          answer.at,
        ]);
      });
    }),
  );
}

/** The ids of the sections that stand on a paper: those that were chosen, or are not off, and what goes with them. */
export function tickedSections(document: Document, { papers }: Preparation): string[] {
  const usual = document.sections.filter(({ off }) => !off).map(({ id }) => id);
  const chosen = papers[document.id]?.sections ?? usual;
  return document.sections.filter(({ id, of = id }) => chosen.includes(of)).map(({ id }) => id);
}

/** What stands on a paper. */
export function planOf(
  document: Document,
  preparation: Preparation,
  dir: 'ltr' | 'rtl' = 'ltr',
  from: PaperCatalog = catalog,
): Plan {
  const { edition } = withEdition(catalog, document, { t, lang: 'da' });
  return assemble(document, { ...from, ...(edition && { edition }) }, preparation, {
    today,
    t,
    dir,
    draw: entriesChart,
  });
}

/** A paper, made in this process from what was read once. */
export function paperOf(
  document: Document,
  preparation: Preparation,
  dir: 'ltr' | 'rtl' = 'ltr',
  copy: Copy = 'theirs',
  from: PaperCatalog = catalog,
): Promise<Rendered> {
  const plan = planOf(document, preparation, dir, from);
  const carried = attachmentFor(copy, preparation, t('paper.attachment'));
  return renderPdf(plan, fonts, { today, ...carried });
}

function readFixture(folder: string, file: string): Preparation {
  const loaded = parsePreparation(readFileSync(join(folder, file), 'utf8'));
  if (loaded.state !== 'ready') throw new Error(`${file}: ${loaded.reason}`);
  return loaded.preparation;
}
