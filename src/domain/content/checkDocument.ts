/** What is wrong with a paper: sections that would stay empty or never be shown, and what its readers may not see. */
import type { Document, Section } from './catalog.ts';
import { checkResume } from './checkResume.ts';
import type { Problem } from './contentReader.ts';
import { problem } from './problems.ts';
import type { Question } from '../kinds/registry.ts';
import { mayAll } from './readers.ts';
import { showsAnswers } from './showsAnswers.ts';

/** A section that nothing feeds would stay empty; more than its readers may see would break a promise. */
export function checkDocument(document: Document, questions: Question[]): Problem[] {
  const { id: documentId, sections, per, picks = [] } = document;
  const file = `documents/${documentId}`;
  return [
    ...(per ? checkPer(file, per, questions) : []),
    ...sections.flatMap((section) => checkSection(file, section, questions)),
    ...sections.flatMap((section) => checkPlace(file, section, document)),
    ...checkResume(document, questions),
    ...picks.flatMap(({ id, sections: picked }) =>
      picked
        .filter((one) => !sections.some((section) => section.id === one))
        .map((of) => problem(file, 'unknown-section', { id, of })),
    ),
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
  if ('question' in section && !questions.some(({ id }) => id === section.question))
    return [problem(file, 'unknown-question', { question: section.id, id: section.question })];
  if (!('topic' in section)) return [];
  const feeding = questions.filter(({ topics }) => topics.includes(section.topic));
  const known = feeding.flatMap((question) =>
    question.kind === 'entries' ? question.fields.map(({ id }) => id) : [],
  );
  const strangers = (section.fields ?? []).filter((id) => !known.includes(id));
  const { id, questions: only, table, chart = [] } = section;
  const shown = feeding.filter((question) => only?.includes(question.id) ?? true);
  const outside = [
    ...(only ?? []).filter((one) => !feeding.some((question) => question.id === one)),
    ...table.filter(
      (one) => !shown.some((question) => question.id === one && question.kind === 'entries'),
    ),
    ...chart.filter((one) => !shown.some((question) => question.id === one && hasDay(question, section.fields))),
  ];
  return [
    ...(feeding.length === 0 ? [problem(file, 'section-unfed', { id: section.id })] : []),
    ...strangers.map((field) => problem(file, 'unknown-field', { id, field })),
    ...outside.map((question) => problem(file, 'not-in-section', { id, question })),
  ];
}

/** Whether the first of its fields that are shown is a day. */
function hasDay(question: Question, shown?: string[]): boolean {
  if (question.kind !== 'entries') return false;
  const first = question.fields.find(({ id }) => shown?.includes(id) ?? true);
  return first?.kind === 'dateTime';
}

/** A section that is ticked with none, or that no part of its paper has, would never be shown. */
function checkPlace(file: string, section: Section, { sections, parts }: Document): Problem[] {
  const { id, of, part } = section;
  const isTicked = sections.some((other) => other.id === of && other.of === undefined);
  const isBelow = parts.length > 0 && section.stands === undefined;
  return [
    ...(of !== undefined && !isTicked ? [problem(file, 'unknown-section', { id, of })] : []),
    ...(part !== undefined && !parts.some((one) => one.id === part)
      ? [problem(file, 'unknown-part', { id, part })]
      : []),
    ...(isBelow && part === undefined ? [problem(file, 'no-part', { id })] : []),
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
  if (section.lines + section.write.length > 0 || section.grids !== undefined) return false;
  return 'topic' in section ? !section.blank : showsAnswers({ sections: [section] });
}
