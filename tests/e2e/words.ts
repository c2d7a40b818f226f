/** The site's own words, by their ids in the content: a corrected text breaks no test. */
import danish from '../../content/ui/da.json' with { type: 'json' };
import process from 'node:process';
import { buildCatalog } from '../../src/domain/content/buildCatalog.ts';
import type { Document, Screen } from '../../src/domain/content/catalog.ts';
import { questionsOf } from '../../src/domain/content/questionsOf.ts';
import { showsAnswers } from '../../src/domain/content/showsAnswers.ts';
import { pathOf, screensOf } from '../../src/domain/way/flow.ts';
import { outlineOf } from '../../src/domain/way/outline.ts';
import type { KindName, Question, QuestionOf } from '../../src/domain/kinds/registry.ts';
import { mainLocale } from '../../src/i18n/locales.ts';
import { createTranslate } from '../../src/i18n/translate.ts';
import { readContent } from '../../src/cli/readContent.ts';

export const t = createTranslate(mainLocale, danish);

export const { catalog } = buildCatalog(await readContent(), [mainLocale]);

export const questions = questionsOf(catalog);

/** The addresses of all screens, in order, without a slash in front; last the review. */
export const screens = screensOf(outlineOf(catalog)).map((place) => pathOf(place).slice(1));

/** The address of the screen that asks a question. */
export function screenOf(question: string): string {
  const found = screensOf(outlineOf(catalog)).find(({ step, screen }) =>
    questionsOn(step, screen).some(({ id }) => id === question),
  );
  if (found === undefined) throw new Error(`No screen asks ${question}.`);
  return pathOf(found).slice(1);
}

/** The title of the screen that asks a question. */
export function screenTitle(question: string): string {
  const [, , id] = screenOf(question).split('/');
  const all = catalog.steps.flatMap((step) => (step.view === 'questions' ? step.screens : []));
  return all.find((screen) => screen.id === id)?.title ?? '';
}

/** The questions of the screen at an address. */
export function questionsAt(path: string): Question[] {
  const [, step = '', screen] = path.split('/');
  return questionsOn(step, screen);
}

function questionsOn(step: string, screen: string | undefined): Question[] {
  return screenAt(step, screen)?.questions ?? [];
}

function screenAt(step: string, screen: string | undefined): Screen | undefined {
  const found = catalog.steps.find(({ id }) => id === step);
  return found?.view === 'questions' ? found.screens.find(({ id }) => id === screen) : undefined;
}

/** The first screen of each sort: of the same kinds of question, and with the same below them. With FULL all screens. */
export function screensOfEachSort(): string[] {
  if (process.env.FULL) return screens;
  const sorts = screens.map(sortOf);
  return screens.filter((_, at) => sorts.indexOf(sorts[at] ?? '') === at);
}

function sortOf(path: string): string {
  const [, step = '', id] = path.split('/');
  const screen = screenAt(step, id);
  // What asks nothing is a sort of its own.
  if (screen === undefined) return path;
  const kinds = new Set(screen.questions.map(({ kind }) => kind));
  return [...[...kinds].sort(), screen.shows ?? ''].join();
}

export function questionOf(id: string): Question {
  const found = questions.find((question) => question.id === id);
  if (found === undefined) throw new Error(`There is no question ${id}.`);
  return found;
}

/** What a question is called. */
export function label(question: string): string {
  return questionOf(question).label;
}

/** What an option of a question is called. */
export function option(question: string, id: string): string {
  const asked = questionOf(question);
  const groups = 'groups' in asked ? asked.groups : [];
  return named(
    groups.flatMap(({ options }) => options),
    id,
  );
}

/** The field of an entry: its name, or that of an option in it. */
export function field(question: string, id: string, chosen?: string): string {
  const asked = questionOf(question);
  const fields = asked.kind === 'entries' ? asked.fields : [];
  if (chosen === undefined) return named(fields, id);
  const found = fields.find((one) => one.id === id);
  const groups = found && 'groups' in found ? found.groups : [];
  return named(
    groups.flatMap(({ options }) => options),
    chosen,
  );
}

/** *Tilføj: …* of a question that has entries. */
export function addLabel(question: string): string {
  const asked = questionOf(question);
  return t('entries.add', { entry: asked.kind === 'entries' ? asked.entry : '' });
}

/** The papers on which something that is answered can stand. */
export const answering = catalog.documents.filter(showsAnswers);

/** A paper that can be made. */
export function documentOf(id: string): Document {
  const found = catalog.documents.find((document) => document.id === id);
  if (found === undefined) throw new Error(`There is no document ${id}.`);
  return found;
}

/** What a section of a paper is called. */
export function section(document: string, id: string): string {
  const found = documentOf(document).sections.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${document} has no section ${id}.`);
  return found.title;
}

/** Whether a paper tells the answer of a question, as it is or with some of its sections ticked that are off. */
export function isOn(document: string, question: string, ticked: string[] = []): boolean {
  const { topics } = questionOf(question);
  return documentOf(document).sections.some(
    (one) => 'topic' in one && topics.includes(one.topic) && (!one.off || ticked.includes(one.id)),
  );
}

/** A question of a kind, with what only that kind has. */
export function questionAs<K extends KindName>(kind: K, id: string): QuestionOf<K> {
  const found = questionOf(id);
  if (found.kind !== kind) throw new Error(`${id} is of the kind ${found.kind}.`);
  return found as QuestionOf<K>;
}

function named(all: { id: string; label: string }[], id: string): string {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found.label;
}
