/** The catalog: everything of `content/` in one language, put together and believed from here on. */
import type { Block } from './block.ts';
import { contentReader } from './contentReader.ts';
import type { ContentFile, Problem, Reader } from './contentReader.ts';
import {
  documentStructure,
  documentWords,
  pageStructure,
  pageWords,
  ruleStructure,
  ruleWords,
} from './contentFiles.ts';
import type { readers } from './contentFiles.ts';
import type { Lists } from './kinds/kind.ts';
import type { Question } from './kinds/registry.ts';
import { buildLevels, buildLists } from './catalogLists.ts';
import { buildSteps } from './catalogSteps.ts';
import type { z } from './zod.ts';

export type Screen = { id: string; title: string; lead?: string; questions: Question[] };

/** `lang` is the language the words are in: the main one where a translation is missing. */
type StepWords = {
  id: string;
  title: string;
  lead: string;
  minutes: number;
  guidance: Block[];
  lang: string;
};
export type QuestionStep = StepWords & { view: 'questions'; screens: Screen[] };
export type ReviewStep = StepWords & { view: 'review' };
export type Step = QuestionStep | ReviewStep;

/** A level of the spørgetragt, by the name it has in a sentence. */
export type Level = { id: string; name: string };

export type Section = z.infer<typeof documentStructure>['sections'][number] & {
  title: string;
  why?: string;
};
export type Document = {
  id: string;
  reader: z.infer<typeof readers>;
  title: string;
  lead: string;
  file: string;
  lang: string;
  opening: Block[];
  sections: Section[];
};

export type Rule = z.infer<typeof ruleStructure> & {
  id: string;
  title: string;
  body: Block[];
  lang: string;
};

export type Page = Omit<z.infer<typeof pageStructure>, 'next' | 'rules'> & {
  path: string;
  title: string;
  lead: string;
  body: Block[];
  rules: Rule[];
  next?: { path: string; text: string };
  lang: string;
};

export type Catalog = {
  locale: string;
  steps: Step[];
  levels: Level[];
  lists: Lists;
  documents: Document[];
  rules: Rule[];
  pages: Page[];
};

/** Puts the files of `content/` together for one language; `problems` is empty when all is there. */
export function buildCatalog(
  files: ContentFile[],
  { locale, fallback }: { locale: string; fallback: string },
): { catalog: Catalog; problems: Problem[] } {
  const reader = contentReader(files, locale, fallback);
  const { levels, levelLists } = buildLevels(reader);
  const lists = buildLists(reader);
  for (const [question, list] of Object.entries(levelLists))
    if (list !== undefined && lists[list] === undefined)
      reader.report('funnel/levels.yaml', 'unknown-list', { question });
  const rules = buildRules(reader);
  const steps = buildSteps(reader, lists, levelLists);
  const catalog: Catalog = {
    locale,
    steps,
    levels,
    lists,
    documents: buildDocuments(reader),
    rules,
    pages: buildPages(reader, rules),
  };
  return { catalog, problems: reader.problems };
}

/** All questions of the way through, in order. */
export function questionsOf({ steps }: Pick<Catalog, 'steps'>): Question[] {
  return steps.flatMap((step) =>
    step.view === 'questions' ? step.screens.flatMap(({ questions }) => questions) : [],
  );
}

/** The question whose answer says who writes, if there is one. */
export function writerQuestion(catalog: Pick<Catalog, 'steps'>): string | undefined {
  return questionsOf(catalog).find(({ setsWriter }) => setsWriter)?.id;
}

function buildDocuments(reader: Reader): Document[] {
  return reader
    .all('documents', 'document.yaml', documentStructure)
    .flatMap(({ path, id, structure }): Document[] => {
      const found = reader.words(path, 'md', documentWords);
      if (found === undefined) return [];
      const { title, lead, file } = found.words;
      const sections = structure.sections.map((section): Section => {
        const own = found.words.sections[section.id];
        if (own === undefined) reader.report(found.file, 'no-words', { id: section.id });
        const words = own ?? found.main.sections[section.id];
        return {
          ...section,
          title: words?.title ?? section.id,
          ...(words?.why !== undefined && { why: words.why }),
        };
      });
      return [
        {
          id,
          reader: structure.reader,
          title,
          lead,
          file,
          lang: found.lang,
          opening: found.body,
          sections,
        },
      ];
    });
}

function buildRules(reader: Reader): Rule[] {
  return reader
    .all('rules', 'rule.yaml', ruleStructure)
    .flatMap(({ path, id, structure }): Rule[] => {
      const found = reader.words(path, 'md', ruleWords);
      return found
        ? [{ ...structure, id, title: found.words.title, body: found.body, lang: found.lang }]
        : [];
    });
}

function buildPages(reader: Reader, rules: Rule[]): Page[] {
  return reader
    .all('pages', 'page.yaml', pageStructure)
    .flatMap(({ path, id, structure }): Page[] => {
      const found = reader.words(path, 'md', pageWords);
      if (found === undefined) return [];
      const { next, rules: ruleIds, ...rest } = structure;
      const shown = ruleIds.flatMap((ruleId) => {
        const rule = rules.find((one) => one.id === ruleId);
        if (rule === undefined) reader.report(`${path}/page.yaml`, 'unknown-rule', { id: ruleId });
        return rule ? [rule] : [];
      });
      const { title, lead, next: text } = found.words;
      return [
        {
          ...rest,
          path: id,
          title,
          lead,
          body: found.body,
          rules: shown,
          lang: found.lang,
          ...(next !== undefined && { next: { path: next, text: text ?? next } }),
        },
      ];
    });
}
