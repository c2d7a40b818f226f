/** What is to stand on a paper, worked out from the answers by another way than `assemble`. */
import { questionsOf, writerQuestion } from '../../../src/domain/catalog.ts';
import type { Catalog, Document, Section } from '../../../src/domain/catalog.ts';
import type { Content, Question } from '../../../src/domain/kinds/registry.ts';
import { visibleQuestions } from '../../../src/domain/plan.ts';
import type { Preparation } from '../../../src/domain/preparation.ts';
import { sayDate } from '../../../src/i18n/sayDate.ts';
import type { Say } from '../../../src/i18n/say.ts';

/** A text on the paper, of the question (or part of the paper) `of`, and what it is there. */
export type Piece = { of: string; text: string; role: 'title' | 'heading' | 'text' | 'item' };

type Paper = {
  catalog: Catalog;
  document: Document;
  preparation: Preparation;
  sections: string[];
  today: string;
  say: Say;
};

/** All that the paper is to show, in order, and nothing else. */
export function piecesOf({ catalog, document, preparation, sections, today, say }: Paper): Piece[] {
  const { answers } = preparation;
  const who = contentOf(answers[writerQuestion(catalog) ?? '']);
  const writer = who === 'together' || who === 'helper' ? who : 'me';
  const visible = visibleQuestions(catalog, answers);
  const shown = document.sections.filter(({ id }) => sections.includes(id));
  const asked = shown.flatMap((section) => gathered(section, visible));
  const toAsk = asked
    .filter(({ id }) => answers[id]?.state === 'will-ask')
    .map((question) => piece(question.id, question.ask ?? question.label, 'item'));
  return [
    piece('title', document.title, 'title'),
    piece('written by', say(`plan.written-by.${writer}`, { date: sayDate(today, catalog.locale) })),
    ...document.opening.flatMap((block) =>
      block.kind === 'paragraph'
        ? [piece('opening', block.text.map(({ text }) => text).join(''))]
        : [],
    ),
    ...shown.flatMap((section) => sectionPieces(section, visible)),
    ...(toAsk.length > 0 ? [piece('will ask', say('plan.will-ask'), 'heading'), ...toAsk] : []),
  ];

  function sectionPieces(section: Section, questions: Question[]): Piece[] {
    const inside =
      'tells' in section ? wayPieces(questions) : answerPieces(gathered(section, questions));
    return inside.length > 0 ? [piece(section.id, section.title, 'heading'), ...inside] : [];
  }

  function answerPieces(questions: Question[]): Piece[] {
    const given = questions.flatMap((question) => {
      const answer = answers[question.id];
      if (answer?.state !== 'answered') return [];
      const pieces = contentPieces(question, answer.content);
      const mark = answer.by === writer ? '' : ` ${say(`plan.mark.${answer.by}`)}`;
      return pieces.length > 0 ? [piece(question.id, labelOf(question) + mark), ...pieces] : [];
    });
    const hasWish = visible.some(
      ({ id, kind }) => kind === 'funnel' && answers[id]?.state === 'answered',
    );
    const open = questions
      .filter(({ id }) => answers[id]?.state === 'not-yet')
      .filter(({ kind }) => kind !== 'funnel' || !hasWish);
    if (open.length === 0) return given;
    const items = open.map((question) => piece(question.id, labelOf(question), 'item'));
    return [...given, piece('not yet', say('plan.not-yet')), ...items];
  }

  function wayPieces(questions: Question[]): Piece[] {
    const levels = questions.filter(({ kind }) => kind === 'funnel');
    return levels
      .filter(({ id }) => answers[id] !== undefined)
      .map((question, at) => {
        const name = 'level' in question ? question.level : '';
        const level = catalog.levels.find(({ id }) => id === name)?.name ?? '';
        const found = answers[question.id]?.state === 'answered';
        const begun = say(at === 0 ? 'plan.way.begin' : 'plan.way.then', { level });
        const end = say(found ? 'plan.way.found' : 'plan.way.not-yet');
        return piece(question.id, `${begun} ${end}`, 'item');
      });
  }
}

/** The citizen's own words in a content, text by text. */
export function ownWords(question: Question, { kind, value }: Content): string[] {
  if (kind === 'text') return [value];
  if (kind === 'funnel') return [value.text];
  if (kind !== 'entries' || question.kind !== 'entries') return [];
  const fields = question.fields.filter((field) => field.kind === 'text');
  return value.flatMap(({ values }) =>
    fields.map(({ id }) => values[id]).filter((one) => typeof one === 'string'),
  );
}

/** The own words of every answer that is not on paper: what was kept, and what another tab set aside. */
export function hiddenWords(catalog: Catalog, { answers, setAside }: Preparation): string[] {
  return questionsOf(catalog).flatMap((question) => {
    const answer = answers[question.id];
    const aside = setAside[question.id];
    const kept = answer === undefined || answer.state === 'answered' ? undefined : answer.kept;
    const lost = aside?.state === 'answered' ? aside.content : aside?.kept;
    return [kept, lost].flatMap((one) => (one ? ownWords(question, one) : [])).filter(Boolean);
  });
}

/** The questions whose answers a section gathers. */
export function gathered(section: Section, questions: Question[]): Question[] {
  return 'topic' in section ? questions.filter(({ topics }) => topics.includes(section.topic)) : [];
}

function contentPieces(question: Question, { kind, value }: Content): Piece[] {
  const { id } = question;
  const groups = 'groups' in question ? question.groups : [];
  const paragraphs = (text: string) => linesOf(text).map((line) => piece(id, line));
  const items = (ids: string[]) => ids.map((one) => piece(id, optionLabel(groups, one), 'item'));
  if (kind === 'choice') return value === '' ? [] : [piece(id, optionLabel(groups, value))];
  if (kind === 'choices') return items(value);
  if (kind === 'text') return paragraphs(value);
  if (kind === 'funnel') return [...items(value.picks), ...paragraphs(value.text)];
  const fields = question.kind === 'entries' ? question.fields : [];
  return value.flatMap(({ values }) =>
    fields.flatMap((field, at): Piece[] => {
      const written = values[field.id] ?? '';
      const texts =
        field.kind === 'text'
          ? [written].flat().flatMap(linesOf)
          : [
              [written]
                .flat()
                .map((one) => optionLabel(field.groups, one))
                .join('; '),
            ];
      const pieces = texts.filter((one) => one !== '').map((one) => piece(id, one));
      return pieces.length > 0 && at > 0 ? [piece(id, field.label), ...pieces] : pieces;
    }),
  );
}

function piece(of: string, text: string, role: Piece['role'] = 'text'): Piece {
  return { of, text, role };
}

function labelOf({ paper, label }: Question): string {
  return paper ?? label;
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function optionLabel(groups: { options: { id: string; label: string }[] }[], id: string): string {
  const options = groups.flatMap((group) => group.options);
  return options.find((option) => option.id === id)?.label ?? id;
}

function contentOf(answer: Preparation['answers'][string] | undefined): string | undefined {
  return answer?.state === 'answered' && answer.content.kind === 'choice'
    ? answer.content.value
    : undefined;
}
