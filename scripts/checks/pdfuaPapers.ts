/** Every paper there is, for veraPDF: each document of each invented citizen in each language, and papers broken on purpose. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';
import { fontFiles } from '../../src/cli/fontFiles.ts';
import { paperGlosses } from '../../src/cli/paperGlosses.ts';
import { paperSpeech } from '../../src/cli/paperSpeech.ts';
import { withEdition } from '../../src/cli/withEdition.ts';
import { readContent, readMessages } from '../../src/cli/readContent.ts';
import { readPreparation } from '../../src/cli/readPreparation.ts';
import type { Plan } from '../../src/domain/text/block.ts';
import { knownIn } from '../../src/catalog/known.ts';
import { readLayer } from '../../src/domain/local/layer.ts';
import { withLayer } from '../../src/domain/local/withLayer.ts';
import type { ContentFile } from '../../src/domain/content/contentReader.ts';
import { readFolder } from '../../src/local/readFolder.ts';
import { buildCatalog } from '../../src/domain/content/buildCatalog.ts';
import type { Catalog } from '../../src/domain/content/catalog.ts';
import { questionsOf } from '../../src/domain/content/questionsOf.ts';
import type { Question } from '../../src/domain/kinds/registry.ts';
import { attachmentFor } from '../../src/domain/preparation/ownCopy.ts';
import type { Attachment } from '../../src/domain/preparation/ownCopy.ts';
import { entriesChart } from '../../src/domain/kinds/paper/entriesChart.ts';
import { glossWith } from '../../src/domain/paper/glosses.ts';
import { assemble } from '../../src/domain/paper/plan.ts';
import { chainOf, localeOf, locales, mainLocale } from '../../src/i18n/locales.ts';
import { renderPdf } from '../../src/pdf/renderPdf.ts';
import { extremes } from '../../tests/fixtures/extremes.ts';
import { root } from '../setup.mjs';

const fixtures = ['preparations', 'years'].map((name) => join(root, 'tests/fixtures', name));
const today = '2026-11-22';
const asLargeAndOwn = ['birgit', 'jytte'];

/** One file, and the papers that are this file, byte for byte: `document/citizen/language`. */
export type PaperFile = { file: string; bytes: Uint8Array; papers: string[] };

/** The papers as files. Two with the same plan (one language stands in for the other) are one file. */
export async function everyPaper(): Promise<PaperFile[]> {
  const files = new Map<string, PaperFile>();
  for await (const [paper, plan, attachment] of plans()) {
    const words = JSON.stringify([plan, attachment]);
    const known = files.get(words);
    if (known) {
      known.papers.push(paper);
      continue;
    }
    const { bytes } = await renderPdf(plan, await fontFiles(plan.locale), {
      today,
      ...(attachment && { attachment }),
    });
    files.set(words, { file: `${paper.replaceAll('/', '.')}.pdf`, bytes, papers: [paper] });
  }
  return [...files.values()];
}

/** The content with the layer of *Eksempel Kommune* over it: its sheets are papers too. */
async function withExample(content: ContentFile[]): Promise<ContentFile[]> {
  const files = readFolder(join(root, 'tests/fixtures/local/eksempel')) ?? [];
  const { layer } = readLayer(files, knownIn(buildCatalog(content, [mainLocale]).catalog));
  if (layer === undefined) throw new Error('The layer of Eksempel Kommune is not whole.');
  const from = (await readMessages(mainLocale))['local.from'] ?? '';
  return withLayer(content, layer, { lang: mainLocale, from, link: (path) => path });
}

/**
 * The plan of each paper as it is by itself, and of the same with every section it can have; of one citizen also in
 * large print, and as the copy that carries the answers.
 */
async function* plans(): AsyncGenerator<
  [paper: string, plan: Plan, carried?: Attachment | undefined]
> {
  const content = await withExample(await readContent());
  const attached = (await readMessages(mainLocale))['paper.attachment'] ?? '';
  const catalogs = new Map(
    locales.map(({ code }) => [code, buildCatalog(content, chainOf(code)).catalog]),
  );
  const speak = (code: string): Catalog => {
    const catalog = catalogs.get(code);
    if (catalog === undefined) throw new Error(`No catalog in ${code}.`);
    return catalog;
  };
  const citizens = await readCitizens(questionsOf(speak(mainLocale)));
  for (const [code, { documents }] of catalogs) {
    for (const wanted of documents) {
      const { lang, t } = await paperSpeech(wanted);
      const { id } = wanted;
      const read = speak(lang);
      const document = read.documents.find((one) => one.id === id);
      if (document === undefined) throw new Error(`No ${id} in ${lang}.`);
      const catalog = withEdition(read, wanted, { lang, t });
      const glosses = await paperGlosses({ document, catalog }, code, speak);
      const gloss = glossWith(glosses);
      const options = { today, t, dir: localeOf(lang).dir, draw: entriesChart, gloss };
      const sections = document.sections.map((section) => section.id);
      for (const { name, preparation } of citizens) {
        const paper = `${id}/${name}/${code}`;
        yield [paper, assemble(document, catalog, preparation, options)];
        const whole = assemble(document, catalog, preparation, { ...options, sections });
        yield [`${paper}/every-section`, whole];
        // How a paper is set, and what it carries, is the same whoever has written it.
        if (!asLargeAndOwn.includes(name)) continue;
        const large = { ...options, sections, large: true };
        yield [`${paper}/large`, assemble(document, catalog, preparation, large)];
        const { attachment } = attachmentFor('mine', preparation, attached);
        yield [`${paper}/mine`, whole, attachment];
      }
    }
  }
}

/** Every fixture, each as the version of today, and the two that are made from the questions. */
async function readCitizens(questions: Question[]) {
  const files = fixtures.flatMap((folder) =>
    readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [join(folder, file)] : [])),
  );
  const citizens = await Promise.all(
    files.map(async (file) => {
      const loaded = await readPreparation(file);
      if (loaded?.state !== 'ready') throw new Error(`${file} cannot be read.`);
      return { name: basename(file, '.json'), preparation: loaded.preparation };
    }),
  );
  return [...citizens, ...extremes(questions)];
}

/** What a paper's catalog cannot be without, and the clause of ISO 14289-1 that asks for it. */
export const needed = {
  Lang: '7.2',
  MarkInfo: '6.2',
  Metadata: '7.1',
  StructTreeRoot: '7.1',
  ViewerPreferences: '7.1',
} as const;
export type Needed = keyof typeof needed;

/** The same paper without one of these. */
export async function without(entry: Needed, paper: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(paper, { updateMetadata: false });
  document.catalog.delete(PDFName.of(entry));
  return document.save();
}
