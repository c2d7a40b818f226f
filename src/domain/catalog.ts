/** The catalog: everything of `content/` in one language, put together and believed from here on. */
import type { Block } from './block.ts';
import { contentReader } from './contentReader.ts';
import type { ContentFile, Problem, Reader, Words } from './contentReader.ts';
import {
  areaStructure,
  areaWords,
  documentStructure,
  documentWords,
  funnelStructure,
  funnelWords,
  municipalities,
  pageStructure,
  pageWords,
  ruleStructure,
  ruleWords,
  stepStructure,
  stepWords,
} from './contentFiles.ts';
import type { readers } from './contentFiles.ts';
import type { Lists, QuestionWords } from './kinds/kind.ts';
import type { Question } from './kinds/registry.ts';
import { makeQuestion } from './question.ts';
import type { LevelLists, QuestionStructure } from './question.ts';
import type { z } from './zod.ts';

export type Screen = { id: string; title: string; lead?: string; questions: Question[] };

/** `lang` is the language the words are in: the main one where a translation is missing. */
type StepWords = { id: string; title: string; lead: string; minutes: number; guidance: Block[]; lang: string };
export type QuestionStep = StepWords & { view: 'questions'; screens: Screen[] };
export type ReviewStep = StepWords & { view: 'review' };
export type Step = QuestionStep | ReviewStep;

/** A level of the spørgetragt, by the name it has in a sentence. */
export type Level = { id: string; name: string };

export type Section = z.infer<typeof documentStructure>['sections'][number] & { title: string; why?: string };
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

export type Rule = z.infer<typeof ruleStructure> & { id: string; title: string; body: Block[]; lang: string };

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

function buildSteps(reader: Reader, lists: Lists, levels: LevelLists): Step[] {
  return reader.all('steps', 'step.yaml', stepStructure).flatMap(({ path, id, structure }): Step[] => {
    const found = reader.words(path, 'md', stepWords);
    if (found === undefined) return [];
    const { words, body, lang } = found;
    const step = { id, title: words.title, lead: words.lead, minutes: structure.minutes, guidance: body, lang };
    if (structure.view === 'review') return [{ ...step, view: 'review' }];
    const screens = structure.screens.map((screen): Screen => {
      if (words.screens[screen.id] === undefined) reader.report(found.file, 'no-words', { id: screen.id });
      const screenWords = words.screens[screen.id] ?? found.main.screens[screen.id];
      return {
        id: screen.id,
        title: screenWords?.title ?? screen.id,
        ...(screenWords?.lead !== undefined && { lead: screenWords.lead }),
        questions: screen.questions.map((question) => {
          const { words: ofQuestion, lang: spoken } = questionWords(reader, found, question);
          return makeQuestion(question, ofQuestion, spoken, lists, levels);
        }),
      };
    });
    return [{ ...step, view: 'questions', screens }];
  });
}

/** The words of a question; each that is missing is a problem, and then the main language has the word. */
function questionWords(
  { report, fallback }: Reader,
  { words, main, lang, file }: Words<z.infer<typeof stepWords>>,
  structure: QuestionStructure,
): { words: QuestionWords; lang: string } {
  const found = words.questions[structure.id];
  const missing = missingWords(structure, found);
  for (const id of missing) report(file, 'no-words', { id });
  if (found !== undefined && missing.length === 0) return { words: found, lang };
  return { words: main.questions[structure.id] ?? found ?? { label: structure.id }, lang: fallback };
}

function missingWords(structure: QuestionStructure, found: QuestionWords | undefined): string[] {
  if (found === undefined) return [structure.id];
  const options = optionIds(structure).flatMap(([field, ids]) => {
    const labels = field === '' ? found.options : found.fields?.[field]?.options;
    const place = [structure.id, field].filter((part) => part !== '').join(' → ');
    return ids.filter((id) => labels?.[id] === undefined).map((id) => `${place} → ${id}`);
  });
  const fields = structure.kind === 'entries' ? structure.fields : [];
  return [
    ...options,
    ...fields.filter(({ id }) => found.fields?.[id] === undefined).map(({ id }) => `${structure.id} → ${id}`),
    ...(structure.kind === 'entries' && found.entry === undefined ? [`${structure.id} → entry`] : []),
    ...(structure.askable && found.ask === undefined ? [`${structure.id} → ask`] : []),
  ];
}

/** Where a question has options of its own: '' for itself, a field's id for a field. */
function optionIds(structure: QuestionStructure): [string, string[]][] {
  if (structure.kind === 'entries')
    return structure.fields.flatMap((field): [string, string[]][] =>
      'options' in field && Array.isArray(field.options) ? [[field.id, field.options]] : [],
    );
  return 'options' in structure && Array.isArray(structure.options) ? [['', structure.options]] : [];
}

function buildLevels(reader: Reader): { levels: Level[]; levelLists: LevelLists } {
  const levels: Level[] = [];
  const levelLists: LevelLists = {};
  for (const { path, structure } of reader.all('funnel', 'levels.yaml', funnelStructure)) {
    const found = reader.words(path, 'yaml', funnelWords);
    for (const { id, picks } of structure.levels) {
      const name = found?.words.levels[id];
      if (found !== undefined && name === undefined) reader.report(found.file, 'no-words', { id });
      levels.push({ id, name: name ?? id });
      levelLists[id] = picks;
    }
  }
  return { levels, levelLists };
}

/** The lists that options come from: kommuner, tasks by area, the areas themselves, tasks at home. */
function buildLists(reader: Reader): Lists {
  const places = reader.all('municipalities', 'kommuner.yaml', municipalities).flatMap(({ structure }) => structure.municipalities);
  const areas = reader.all('tasks', 'area.yaml', areaStructure).flatMap(({ path, id, structure }) => {
    const found = reader.words(path, 'md', areaWords);
    if (found === undefined) return [];
    const options = structure.tasks.map((task) => {
      const label = found.words.tasks[task];
      if (label === undefined) reader.report(found.file, 'no-words', { id: task });
      return { id: task, label: label ?? task };
    });
    return [{ home: structure.home, group: { id, label: found.words.title, options } }];
  });
  const work = areas.filter(({ home }) => !home).map(({ group }) => group);
  return {
    municipalities: [{ id: 'all', label: '', options: places.map(({ code, name }) => ({ id: code, label: name })) }],
    tasks: work,
    areas: [{ id: 'all', label: '', options: work.map(({ id, label }) => ({ id, label })) }],
    home: areas.filter(({ home }) => home).map(({ group }) => group),
  };
}

function buildDocuments(reader: Reader): Document[] {
  return reader.all('documents', 'document.yaml', documentStructure).flatMap(({ path, id, structure }): Document[] => {
    const found = reader.words(path, 'md', documentWords);
    if (found === undefined) return [];
    const { title, lead, file } = found.words;
    const sections = structure.sections.map((section): Section => {
      const words = found.words.sections[section.id];
      if (words === undefined) reader.report(found.file, 'no-words', { id: section.id });
      return { ...section, title: words?.title ?? section.id, ...(words?.why !== undefined && { why: words.why }) };
    });
    return [{ id, reader: structure.reader, title, lead, file, lang: found.lang, opening: found.body, sections }];
  });
}

function buildRules(reader: Reader): Rule[] {
  return reader.all('rules', 'rule.yaml', ruleStructure).flatMap(({ path, id, structure }): Rule[] => {
    const found = reader.words(path, 'md', ruleWords);
    return found ? [{ ...structure, id, title: found.words.title, body: found.body, lang: found.lang }] : [];
  });
}

function buildPages(reader: Reader, rules: Rule[]): Page[] {
  return reader.all('pages', 'page.yaml', pageStructure).flatMap(({ path, id, structure }): Page[] => {
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
