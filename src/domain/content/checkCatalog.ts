/** What the shapes of single files cannot tell: ids that meet, words that belong to nothing, papers that show too much. */
import { questionsOf } from './questionsOf.ts';
import type { Catalog, Document, Section } from './catalog.ts';
import { checkReading } from './checkReading.ts';
import { checkResume } from './checkResume.ts';
import { questionsOfCondition } from '../way/condition.ts';
import type { Problem } from './contentReader.ts';
import { problem, sameIds } from './problems.ts';
import { labelOf } from '../kinds/kind.ts';
import type { OptionGroup } from '../kinds/kind.ts';
import type { Question } from '../kinds/registry.ts';
import { mayAll } from './readers.ts';
import { showsAnswers } from './showsAnswers.ts';

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
    ...noChoiceField(question),
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
  return first && first.kind !== 'text' && first.kind !== 'choice' ? [first.id] : [];
}

/** A question whose answer is to name an entry, and that is none, or is not answered by a text. */
function offersNoText(question: Question, all: Question[]): string[] {
  const id = question.kind === 'entries' ? question.offers?.question : undefined;
  const isText = all.some((other) => other.id === id && other.kind === 'text');
  return id === undefined || isText ? [] : [id];
}

function isBare(groups: OptionGroup[]): boolean {
  return groups.every(({ options }) => options.length === 0);
}

/** A section that nothing feeds would stay empty; more than its readers may see would break a promise. */
function checkDocument(document: Document, questions: Question[]): Problem[] {
  const { id: documentId, sections, per } = document;
  const file = `documents/${documentId}`;
  return [
    ...(per ? checkPer(file, per, questions) : []),
    ...sections.flatMap((section) => checkSection(file, section, questions)),
    ...checkResume(document, questions),
    ...sections.flatMap((section) => checkReaders(file, document, section, questions)),
    ...(document['by-hand'] && sections.every(isNothingByHand)
      ? [problem(file, 'nothing-by-hand')]
      : []),
  ];
}

/** A paper for one person needs a question of people, and a field that tells whom it is for first. */
function checkPer(
  file: string,
  { question, field, is }: NonNullable<Document['per']>,
  questions: Question[],
): Problem[] {
  const asked = questions.find(({ id }) => id === question);
  if (asked?.kind !== 'entries')
    return [problem(file, 'unknown-question', { question: 'per', id: question })];
  const told = asked.fields.find(({ id }) => id === field);
  const options = told && 'groups' in told ? told.groups.flatMap((group) => group.options) : [];
  return options.some(({ id }) => id === is)
    ? []
    : [problem(file, 'unknown-field', { id: 'per', field: `${field} → ${is}` })];
}

function checkSection(file: string, section: Section, questions: Question[]): Problem[] {
  if (!('topic' in section)) return [];
  const feeding = questions.filter(({ topics }) => topics.includes(section.topic));
  const known = feeding.flatMap((question) =>
    question.kind === 'entries' ? question.fields.map(({ id }) => id) : [],
  );
  const strangers = (section.fields ?? []).filter((id) => !known.includes(id));
  return [
    ...(feeding.length === 0 ? [problem(file, 'section-unfed', { id: section.id })] : []),
    ...strangers.map((field) => problem(file, 'unknown-field', { id: section.id, field })),
  ];
}

/** What a section would show that somebody who reads the paper may not see. */
function checkReaders(
  file: string,
  document: Document,
  section: Section,
  questions: Question[],
): Problem[] {
  const { id } = section;
  if (!mayAll('answers', document))
    return showsAnswers({ sections: [section] }) ? [problem(file, 'answers-shown', { id })] : [];
  if (!('topic' in section))
    return mayAll('told', document) ? [] : [problem(file, 'tells-shown', { id })];
  if (mayAll('health', document)) return [];
  return questions
    .filter(({ topics, health }) => health && topics.includes(section.topic))
    .map((question) => problem(file, 'health-shown', { id, question: question.id }));
}

/** Whether a section is left out as long as nothing is answered. */
function isNothingByHand(section: Section): boolean {
  if (section.lines > 0 || section.write.length > 0) return false;
  return 'topic' in section ? !section.blank : showsAnswers({ sections: [section] });
}

/** A topic that no paper gathers: what is written there would never leave the screen. */
function unfedTopics({ documents }: Catalog, questions: Question[]): Problem[] {
  const gathered = new Set(
    documents.flatMap(({ sections }) =>
      sections.flatMap((section) => ('topic' in section ? [section.topic] : [])),
    ),
  );
  return questions.flatMap(({ id, topics }) =>
    topics
      .filter((topic) => !gathered.has(topic))
      .map((topic) => problem('steps', 'unknown-topic', { question: id, id: topic })),
  );
}
