/** The papers of the catalog, each with its words; sheets for the steps become a section a step. */
import type { Document, Section, Step } from './catalog.ts';
import { documentStructure, documentWords } from './contentFiles.ts';
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
      const { title, lead, file } = found.words;
      const sections = structure.sections.flatMap((section) =>
        buildSections(reader, found, section, steps),
      );
      return [
        { ...structure, id, title, lead, file, lang: found.lang, opening: found.body, sections },
      ];
    });
}

/** A section with its words; those that are missing are said, and come from the main language. */
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
        write: [],
        tells: 'sheet',
        step: step.id,
      }));
  }
  const own = found.words.sections[id];
  if (own === undefined) reader.report(found.file, 'no-words', { id });
  const main = found.main.sections[id];
  const { title, why, hint } = own ?? main ?? { title: id };
  const write = Object.entries(section.write).map(([name, lines]) => {
    const label = own?.write?.[name];
    if (own !== undefined && label === undefined)
      reader.report(found.file, 'no-words', { id: `${id} → ${name}` });
    return { label: label ?? main?.write?.[name] ?? name, lines };
  });
  return [
    {
      ...section,
      title,
      write,
      ...(why !== undefined && { why }),
      ...(hint !== undefined && { hint }),
    },
  ];
}
