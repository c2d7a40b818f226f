/** What the shapes of single files cannot tell: ids that meet, words that belong to nothing, papers that show too much. */
import { questionsOf } from './catalog.ts';
import type { Catalog, Document } from './catalog.ts';
import { questionsIn } from './condition.ts';
import type { Problem, ProblemCode } from './contentReader.ts';
import type { OptionGroup } from './kinds/kind.ts';
import type { Question } from './kinds/registry.ts';

/** The problems of a catalog that was put together; none means that every promise to its readers can be kept. */
export function checkCatalog(catalog: Catalog): Problem[] {
  const questions = questionsOf(catalog);
  const { tasks, home } = catalog.lists;
  return [
    ...sameIds('steps', questions),
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
  ];
}

function problem(file: string, code: ProblemCode, values: Record<string, string> = {}): Problem {
  return { file, code, values };
}

function sameIds(file: string, things: { id: string }[]): Problem[] {
  const ids = things.map(({ id }) => id);
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [...twice].map((id) => problem(file, 'same-id', { id }));
}

function checkQuestion(catalog: Catalog, question: Question, all: Question[]): Problem[] {
  const asksFor = question.when ? questionsIn(question.when) : [];
  const strangers = asksFor.filter((id) => !all.some((other) => other.id === id));
  const noLevel =
    question.kind === 'funnel' && !catalog.levels.some(({ id }) => id === question.level);
  return [
    ...strangers.map((id) => problem('steps', 'unknown-question', { question: question.id, id })),
    ...(noLevel
      ? [problem('steps', 'unknown-level', { question: question.id, id: question.level })]
      : []),
    ...withoutOptions(question).map((id) => problem('steps', 'unknown-list', { question: id })),
  ];
}

/** What is chosen from a list that has nothing in it: the question itself, or a field of its entries. */
function withoutOptions(question: Question): string[] {
  if (question.kind === 'entries')
    return question.fields.flatMap((field) =>
      field.kind !== 'text' && isBare(field.groups) ? [`${question.id} → ${field.id}`] : [],
    );
  const chosen = question.kind === 'choice' || question.kind === 'choices';
  return chosen && isBare(question.groups) ? [question.id] : [];
}

function isBare(groups: OptionGroup[]): boolean {
  return groups.every(({ options }) => options.length === 0);
}

/** A section that nothing feeds would stay empty; a health answer on a workplace's paper would break a promise. */
function checkDocument({ id, reader, sections }: Document, questions: Question[]): Problem[] {
  const file = `documents/${id}`;
  return sections.flatMap((section): Problem[] => {
    if (!('topic' in section)) return [];
    const feeding = questions.filter(({ topics }) => topics.includes(section.topic));
    const shown = reader === 'workplace' ? feeding.filter(({ health }) => health) : [];
    return [
      ...(feeding.length === 0 ? [problem(file, 'section-unfed', { id: section.id })] : []),
      ...shown.map((question) =>
        problem(file, 'health-shown', { id: section.id, question: question.id }),
      ),
    ];
  });
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
