/** The papers of the catalog, each with its words; sheets for the steps become a section a step. */
import { hasSheet } from './blankSheet.ts';
import { inLanguage } from '../text/block.ts';
import type { Block } from '../text/block.ts';
import type { Bundle, Document, Grid, Page, Part, Section, Step } from './catalog.ts';
import { documentStructure, documentWords } from './documentFiles.ts';
import type { Reader, Words } from './contentReader.ts';
import { withSheets } from './sheetBlocks.ts';
import type { Sources } from './sheetBlocks.ts';
import type { z } from '../zod.ts';

type Found = Words<z.infer<typeof documentWords>>;
type Structure = z.infer<typeof documentStructure>['sections'][number];

export function buildDocuments(
  reader: Reader,
  pages: Page[],
  sources: Sources,
): Document[] {
  const { steps } = sources;
  return reader
    .all('documents', 'document.yaml', documentStructure)
    .flatMap(({ path, id, structure }): Document[] => {
      const found = reader.words(path, 'md', documentWords);
      if (found === undefined) return [];
      const { title, lead, file, always, unsaid } = found.words;
      const sections = structure.sections.flatMap((section) =>
        buildSections(reader, found, section, steps, pages),
      );
      const parts = structure.parts.map((part): Part => {
        const named = found.words.parts[part.id];
        if (named === undefined) reader.report(found.file, 'no-words', { id: part.id });
        const { title: called = part.id, official, text } = named ?? {};
        return {
          ...part,
          title: called,
          ...(official !== undefined && { official }),
          ...(text !== undefined && { text }),
        };
      });
      const picks = Object.entries(structure.picks).map(([name, ids]): Bundle => {
        const text = reader.nearest(found, name, (words) => words.picks[name]);
        return { id: name, text: text?.value ?? name, sections: ids };
      });
      const opening = found.body;
      const spoken = { title, lead, file, lang: found.lang, opening, parts, sections: withSheets(sections, sources) };
      const { picks: _, ...shared } = structure;
      return [
        {
          ...shared,
          id,
          ...spoken,
          ...(always !== undefined && { always }),
          ...(unsaid !== undefined && { unsaid }),
          ...(picks.length > 0 && { picks }),
        },
      ];
    });
}

/** A section with its words, all of them in one language: the nearest that has them. Those that are missing are said. */
function buildSections(
  reader: Reader,
  found: Found,
  section: Structure,
  steps: Step[],
  pages: Page[],
): Section[] {
  const { id } = section;
  if ('sheets' in section) {
    const { sheets: _, grids: __, ...shared } = section;
    return steps
      .filter(hasSheet)
      .map((step) => ({
        ...shared,
        id: step.id,
        title: step.title,
        lang: step.lang,
        write: [],
        tells: 'sheet',
        step: step.id,
      }));
  }
  const missing = missingIn(section, found.words);
  for (const name of missing) reader.report(found.file, 'no-words', { id: name });
  const spoken =
    found.all.find(({ words }) => missingIn(section, words).length === 0) ?? found.all.at(-1);
  const { title, why, hint, elsewhere, own: more, write = {}, columns, rows } = spoken?.words.sections[id] ?? { title: id };
  const told = {
    title,
    lang: spoken?.lang ?? found.lang,
    write: Object.entries(section.write).map(([name, lines]) => ({
      label: write[name] ?? name,
      lines,
    })),
    ...(section.grids.length > 0 && {
      grids: section.grids.map((grid) => gridOf(grid, columns, rows)),
    }),
    ...(elsewhere !== undefined && { elsewhere }),
    ...(more !== undefined && { own: more }),
    ...(why !== undefined && { why }),
    ...(hint !== undefined && { hint }),
  };
  const { grids: _, ...own } = section;
  if (!('page' in own)) return [{ ...own, ...told }];
  const { page: path, ...shared } = own;
  const page = pages.find((one) => one.path === path);
  if (page === undefined) reader.report(found.file, 'no-page', { id, path });
  const blocks = page ? inLanguage(fromHeading(page.body), page.lang, told.lang) : [];
  return [{ ...shared, ...told, tells: 'page', blocks }];
}

/** A text from its first heading on: what stands before it is about the page. All of it where it has none. */
function fromHeading(body: Block[]): Block[] {
  const at = body.findIndex(({ kind }) => kind === 'heading');
  return body.slice(Math.max(0, at));
}

/** A table to write in; its rows have a number where they have no words. */
function gridOf(
  { columns, rows, room }: Structure['grids'][number],
  above: Record<string, string> = {},
  before: Record<string, string> = {},
): Grid {
  return {
    columns: columns.map((name) => above[name] ?? name),
    rows: Array.isArray(rows)
      ? rows.map((name) => before[name] ?? name)
      : Array.from({ length: rows }, (_, at) => String(at + 1)),
    room,
  };
}

/** What a section lacks of its words in a language. */
function missingIn({ id, write, grids }: Structure, words: z.infer<typeof documentWords>): string[] {
  const own = words.sections[id];
  if (own === undefined) return [id];
  const columns = grids.flatMap((grid) => grid.columns);
  const rows = grids.flatMap((grid) => (Array.isArray(grid.rows) ? grid.rows : []));
  return [
    ...Object.keys(write).filter((name) => own.write?.[name] === undefined),
    ...columns.filter((name) => own.columns?.[name] === undefined),
    ...rows.filter((name) => own.rows?.[name] === undefined),
  ].map((name) => `${id} → ${name}`);
}
