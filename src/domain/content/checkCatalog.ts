/** What the shapes of single files cannot tell: ids that meet, words that belong to nothing, papers that show too much. */
import { questionsOf } from './questionsOf.ts';
import type { Catalog, Step } from './catalog.ts';
import { checkDocument } from './checkDocument.ts';
import { checkReading } from './checkReading.ts';
import { questionsOfCondition } from '../way/condition.ts';
import type { Problem } from './contentReader.ts';
import { problem, sameIds } from './problems.ts';
import { labelOf } from '../kinds/kind.ts';
import type { OptionGroup } from '../kinds/kind.ts';
import type { Question } from '../kinds/registry.ts';
import { placeholdersIn } from '../text/placeholders.ts';

/** The problems of a catalog that was put together; none means that every promise to its readers can be kept. */
export function checkCatalog(catalog: Catalog): Problem[] {
  const questions = questionsOf(catalog);
  const { tasks, home } = catalog.lists;
  return [
    ...sameIds('steps', questions),
    // One that is still asked may have options that are gone.
    ...sameIds('retired', catalog.retired),
    ...sameIds('steps', catalog.steps),
    ...sameIds('funnel', catalog.levels),
    ...sameIds(
      'tasks',
      [...(tasks ?? []), ...(home ?? [])].flatMap(({ options }) => options),
    ),
    ...catalog.steps.flatMap((step) =>
      step.view === 'questions' ? sameIds(`steps/${step.id}`, step.screens) : [],
    ),
    ...catalog.steps.flatMap((step) => leadsNowhere(step, catalog)),
    ...catalog.documents.flatMap(({ id, sections }) => sameIds(`documents/${id}`, sections)),
    ...questions.flatMap((question) => checkQuestion(catalog, question, questions)),
    ...(questions.filter(({ setsWriter }) => setsWriter).length > 1
      ? [problem('steps', 'too-many-writers')]
      : []),
    ...catalog.documents.flatMap((document) => checkDocument(document, questions)),
    ...unfedTopics(catalog, questions),
    ...checkReading(catalog),
  ];
}

/** A step whose paper is no document. */
function leadsNowhere(step: Step, { documents }: Catalog): Problem[] {
  if (step.view !== 'questions' || step.paper === undefined) return [];
  const { id, paper } = step;
  const isKnown = documents.some((document) => document.id === paper);
  return isKnown ? [] : [problem('steps', 'unknown-document', { step: id, id: paper })];
}

/** What is wrong with a question, and with each field of its entries; `name` is what its author looks for. */
function checkQuestion(
  catalog: Catalog,
  question: Question,
  all: Question[],
  name = question.id,
): Problem[] {
  const asksFor = [
    ...(question.when ? questionsOfCondition(question.when) : []),
    ...(question.kind === 'dateTime' && question.event ? [question.event.place] : []),
  ];
  const strangers = [
    ...asksFor.filter((id) => !all.some((other) => other.id === id)),
    ...offersNoText(question, all),
    ...hasNoRows(question, all),
    ...cannotFill(question, all),
    ...noChoiceField(question),
    ...noColumn(question),
  ];
  const noLevel =
    question.kind === 'funnel' && !catalog.levels.some(({ id }) => id === question.level);
  const fields = question.kind === 'entries' ? question.fields : [];
  return [
    ...strangers.map((id) => problem('steps', 'unknown-question', { question: name, id })),
    ...(noLevel
      ? [problem('steps', 'unknown-level', { question: name, id: question.level })]
      : []),
    ...(lacksOptions(question) ? [problem('steps', 'unknown-list', { question: name })] : []),
    ...unnamedEntries(question).map((id) =>
      problem('steps', 'unnamed-entries', { question: name, id }),
    ),
    ...unknownNone(question).map((id) =>
      problem('steps', 'unknown-option', { question: name, id }),
    ),
    ...fields.flatMap((field) => checkQuestion(catalog, field, all, `${name} → ${field.id}`)),
  ];
}

/** The fields that a condition of another names, and that are no choice. */
function noChoiceField(question: Question): string[] {
  if (question.kind !== 'entries') return [];
  const choices = question.fields.filter(({ kind }) => kind === 'choice').map(({ id }) => id);
  return Object.values(question.conditions ?? {})
    .map(({ field }) => field)
    .filter((field) => !choices.includes(field));
}

/** The fields in whose column another stands, and that have none of their own: what stands there would be lost. */
function noColumn(question: Question): string[] {
  if (question.kind !== 'entries') return [];
  const { fields, columns = {} } = question;
  const own = fields.map(({ id }) => id).filter((id) => columns[id] === undefined);
  return Object.values(columns).filter((id) => !own.includes(id));
}

/** The option that says that none holds, where the question does not have it. */
function unknownNone(question: Question): string[] {
  if (question.kind !== 'choices' || question.none === undefined) return [];
  return labelOf(question.groups, question.none) === undefined ? [question.none] : [];
}

/** Whether something is to be chosen from a list that has nothing in it. */
function lacksOptions(question: Question): boolean {
  const isChosen =
    question.kind === 'choice' || question.kind === 'choices' || question.kind === 'cards';
  return isChosen && isBare(question.groups);
}

/** A list whose first field cannot name an entry. */
function unnamedEntries(question: Question): string[] {
  const first = question.kind === 'entries' ? question.fields[0] : undefined;
  if (question.kind !== 'entries' || first === undefined) return [];
  // What another answer says is kept in words.
  const namers = question.rowsFrom ? ['text'] : ['text', 'choice', 'dateTime'];
  return namers.includes(first.kind) ? [] : [first.id];
}

/** The questions whose things are to be rows, and that are none, or say no things; a day is none. */
function hasNoRows(question: Question, all: Question[]): string[] {
  if (question.kind !== 'entries') return [];
  const { rowsFrom: sources = [] } = question;
  const lists = all.filter(
    (one) =>
      one.kind === 'ranked' || (one.kind === 'entries' && one.fields[0]?.kind !== 'dateTime'),
  );
  return sources.filter((id) => id === question.id || !lists.some((other) => other.id === id));
}

/** A question whose answer is to name an entry, and that is none, or is not answered by a text. */
function offersNoText(question: Question, all: Question[]): string[] {
  const id = question.kind === 'entries' ? question.offers?.question : undefined;
  const isText = all.some((other) => other.id === id && other.kind === 'text');
  return id === undefined || isText ? [] : [id];
}

/** The names in a draft that are no other question, nor the day. */
function cannotFill(question: Question, all: Question[]): string[] {
  const names = question.kind === 'text' ? placeholdersIn(question.draft ?? '') : [];
  const others = all.filter((other) => other !== question).map(({ id }) => id);
  return names.filter((name) => name !== 'today' && !others.includes(name));
}

function isBare(groups: OptionGroup[]): boolean {
  return groups.every(({ options }) => options.length === 0);
}

/** A topic that no paper gathers of a question: what is written there would never leave the screen. */
function unfedTopics({ documents }: Catalog, questions: Question[]): Problem[] {
  const sections = documents.flatMap((document) => document.sections);
  const isGathered = (id: string, topic: string): boolean =>
    sections.some(
      (section) =>
        'topic' in section && section.topic === topic && (section.questions?.includes(id) ?? true),
    );
  return questions.flatMap(({ id, topics }) =>
    topics
      .filter((topic) => !isGathered(id, topic))
      .map((topic) => problem('steps', 'unknown-topic', { question: id, id: topic })),
  );
}
