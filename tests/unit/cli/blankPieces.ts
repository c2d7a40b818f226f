/** What is to stand on a sheet to write on by hand, worked out from the questions by another way than `blankSheet`. */
import type { QuestionStep, Role } from '../../../src/domain/content/catalog.ts';
import type { EntriesQuestion, Field } from '../../../src/domain/kinds/entries.ts';
import type { Question } from '../../../src/domain/kinds/registry.ts';
import type { Piece } from './onPaper.ts';

const MOST_BOXES = 20;

/** A step: its screens and their questions, each with its hint and what there is to tick. */
export function stepPieces({ screens }: QuestionStep): Piece[] {
  return screens.flatMap(({ title, questions }) => [
    text(title, title),
    ...questions.flatMap((question) => [
      text(question.id, question.label),
      ...(question.hint ? [text(question.id, question.hint)] : []),
      ...roomPieces(question),
    ]),
  ]);
}

export function rolePieces(roles: Role[]): Piece[] {
  return roles.flatMap(({ id, title, body, ask }) => [
    text(id, title),
    ...body.flatMap((block) =>
      block.kind === 'paragraph' ? [text(id, block.text.map((run) => run.text).join(''))] : [],
    ),
    text(id, ask),
  ]);
}

/** The questions of all cards, numbered. */
export function practicePieces(questions: Question[]): Piece[] {
  return questions
    .flatMap((question) => (question.kind === 'cards' ? optionsOf(question) : []))
    .map((label, at) => ({ of: 'cards', text: label, role: 'item', label: `${at + 1}.` }));
}

/** An entry to fill in, or some of its fields; the heading may say what the first of them is. */
export function fieldPieces(id: string, fields: Field[], isTitled: boolean): Piece[] {
  return fields.flatMap((field, at) => {
    const boxes = field.kind === 'text' ? [] : optionsOf(field).map((label) => box(id, label));
    const isSaid = isTitled && at === 0 && boxes.length > 0;
    return isSaid ? boxes : [text(id, field.label), ...boxes];
  });
}

export function roomPieces(question: Question): Piece[] {
  const { id } = question;
  switch (question.kind) {
    case 'choice':
    case 'choices': {
      const options = optionsOf(question);
      return options.length > MOST_BOXES ? [] : options.map((label) => box(id, label));
    }
    case 'funnel':
      return question.groups.flatMap(({ label, options }) => [
        text(id, label),
        ...options.map((option) => box(id, option.label)),
      ]);
    case 'cards':
      return optionsOf(question).map((label) => text(id, label));
    case 'ranked':
      return question.places.map(({ label }) => text(id, label));
    case 'entries':
      return entryPieces(question);
    case 'week': {
      const empty = question.times.map(() => '');
      const rows = question.days.map(({ label }) => [label, ...empty]);
      return [
        text(id, question.states.map(({ label }) => label).join(' · ')),
        ...[['', ...question.times.map(({ label }) => label)], ...rows]
          .flat()
          .map((cell): Piece => ({ of: id, text: cell, role: 'cell' })),
      ];
    }
    case 'text':
    case 'dateTime':
      return [];
  }
}

function entryPieces({ id, entry, fields, most = 3 }: EntriesQuestion): Piece[] {
  return [1, 2, 3]
    .filter((number) => number <= most)
    .flatMap((number) => [text(id, `${entry} ${number}`), ...fieldPieces(id, fields, false)]);
}

function optionsOf({ groups }: { groups: { options: { label: string }[] }[] }): string[] {
  return groups.flatMap(({ options }) => options.map(({ label }) => label));
}

function text(of: string, words: string): Piece {
  return { of, text: words, role: 'text' };
}

function box(of: string, words: string): Piece {
  return { of, text: words, role: 'item', label: '☐' };
}
