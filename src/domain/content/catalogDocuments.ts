/** The papers of the catalog, each with its words; sheets for the steps become a section a step. */
import type { Document, Part, Section, Step } from './catalog.ts';
import { documentStructure, documentWords } from './documentFiles.ts';
import type { Reader, Words } from './contentReader.ts';
import type { z } from '../zod.ts';

type Found = Words<z.infer<typeof documentWords>>;
type Structure = z.infer<typeof documentStructure>['sections'][number];

export function buildDocuments(reader: Reader, steps: Step[]): Document[] {
  return reader
    .all('documents', 'document.yaml', documentStructure)
    .flatMap(({ path, id, structure }): Document[] => {
      const found = reader.words(path, 'md', documentWords);
      if (found === undefined) return [];
      const { title, lead, file, always } = found.words;
      const sections = structure.sections.flatMap((section) =>
        buildSections(reader, found, section, steps),
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
      const opening = found.body;
      const spoken = { title, lead, file, lang: found.lang, opening, parts, sections };
      return [{ ...structure, id, ...spoken, ...(always !== undefined && { always }) }];
    });
}

/** A section with its words, all of them in one language: the nearest that has them. Those that are missing are said. */
function buildSections(reader: Reader, found: Found, section: Structure, steps: Step[]): Section[] {
  const { id } = section;
  if ('sheets' in section) {
    const { sheets: _, ...shared } = section;
    return steps
      .filter(({ view }) => view === 'questions')
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
  const { title, why, hint, write = {} } = spoken?.words.sections[id] ?? { title: id };
  return [
    {
      ...section,
      title,
      lang: spoken?.lang ?? found.lang,
      write: Object.entries(section.write).map(([name, lines]) => ({
        label: write[name] ?? name,
        lines,
      })),
      ...(why !== undefined && { why }),
      ...(hint !== undefined && { hint }),
    },
  ];
}

/** What a section lacks of its words in a language. */
function missingIn({ id, write }: Structure, words: z.infer<typeof documentWords>): string[] {
  const own = words.sections[id];
  if (own === undefined) return [id];
  return Object.keys(write)
    .filter((name) => own.write?.[name] === undefined)
    .map((name) => `${id} → ${name}`);
}
