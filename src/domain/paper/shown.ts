/** What a paper shows of what is written: which answers, and how much of each. One rule for papers and the summary. */
import { onlyPerson } from './people.ts';
import { questionsOf } from '../content/questionsOf.ts';
import type { Catalog, Document, Section } from '../content/catalog.ts';
import { mayAll } from '../content/readers.ts';
import type { ReaderOf } from '../content/readers.ts';
import { holds } from '../way/condition.ts';
import { isEmpty } from '../kinds/registry.ts';
import { asksIn, linesOf, withLines } from '../kinds/paper/registry.ts';
import type { AnswerValue, Question } from '../kinds/registry.ts';
import type { Line } from '../kinds/paper/kind.ts';
import { givenValue } from '../preparation/preparation.ts';
import type { Answer, Answers, PaperChoice, Preparation } from '../preparation/preparation.ts';
import { asChosen, madeFor } from './reader.ts';

/** An answer as a paper has it: the question with the fields it may show, and the content it may show. */
export type Shown = { question: Question; answer: Answer; content: AnswerValue };

/** A line of own words that may be ticked for a paper; `id` and `seen` go into its choice. */
export type TickLine = Line & { seen: string; ticked: boolean; question: Question };

export type Showing = {
  document: Document;
  preparation: Preparation;
  /** Ids of the ticked sections; without it, what the citizen has chosen, or what is not off. */
  sections?: string[];
  /** Of a paper for one person: the id of the entry. */
  person?: string;
};

/** The sections of a document that are shown unless the citizen says otherwise. */
function defaultSections({ sections }: Document): string[] {
  return sections.filter(({ off, of }) => !off && of === undefined).map(({ id }) => id);
}

/** The ids of the sections that are ticked for a document. */
export function chosenSections(document: Document, { papers }: Preparation): string[] {
  return papers[document.id]?.sections ?? defaultSections(document);
}

/** The sections that a paper has, in order. */
export function shownSections({ document, preparation, sections }: Showing): Section[] {
  const ticked = sections ?? chosenSections(document, preparation);
  return document.sections.filter(({ id, of = id }) => ticked.includes(of));
}

/** The questions the citizen sees, given the answers so far. */
export function visibleQuestions(questions: Question[], answers: Answers): Question[] {
  return questions.filter(({ when }) => when === undefined || holds(when, answers));
}

/** The questions that feed a section, with no more fields than it shows. */
export function questionsOfSection(section: Section, questions: Question[]): Question[] {
  if (!('topic' in section)) return [];
  const { topic, fields, questions: only } = section;
  return questions
    .filter(({ id, topics }) => topics.includes(topic) && (only?.includes(id) ?? true))
    .map((question) =>
      question.kind === 'entries' && fields
        ? { ...question, fields: question.fields.filter(({ id }) => fields.includes(id)) }
        : question,
    );
}

/** The same without what any of its readers may not see, chosen or not: the build has refused it, and so does the paper. */
function questionsShown(section: Section, questions: Question[], document: Document): Question[] {
  return questionsOfSection(section, questions).filter(
    ({ health }) => !health || mayAll('health', document),
  );
}

/** The given answers of a section as the paper may show them; what is left empty is left out. */
export function shownAnswers(section: Section, questions: Question[], showing: Showing): Shown[] {
  const { document, preparation } = showing;
  const choice = preparation.papers[document.id];
  return questionsShown(section, questions, document).flatMap((question): Shown[] => {
    const answer = preparation.answers[question.id];
    const given = givenValue(answer);
    if (answer === undefined || given === undefined) return [];
    const ofPerson = onlyPerson(question, given, document, showing.person);
    const content = mayAll('wholeWords', asChosen(document, preparation))
      ? ofPerson
      : withLines(question, ofPerson, (line, at) =>
          isTicked(choice, question, line, at ?? answer.at),
        );
    return isEmpty(content) ? [] : [{ question, answer, content }];
  });
}

/** An answer as a reader sees it; without content where only what will be asked is seen. */
export type Seen = { question: Question; answer: Answer; content: AnswerValue | undefined };

/** What a reader sees on all papers that may be made for them: by question, as the first of those papers shows it. */
export function shownTo(
  reader: ReaderOf,
  { steps, documents }: Pick<Catalog, 'steps' | 'documents'>,
  preparation: Preparation,
): Map<string, Seen> {
  const visible = visibleQuestions(questionsOf({ steps }), preparation.answers);
  const seen = documents
    .filter(({ readers }) => readers.includes(reader))
    .map((document) => madeFor(document, reader))
    .flatMap((document) =>
      shownSections({ document, preparation }).flatMap((section) =>
        seenIn(section, visible, { document, preparation }),
      ),
    );
  return new Map([...seen].reverse().map((one) => [one.question.id, one]));
}

function seenIn(section: Section, visible: Question[], showing: Showing): Seen[] {
  if ('topic' in section) return shownAnswers(section, visible, showing);
  const { answers } = showing.preparation;
  if (section.tells === 'companion') return companionAnswers(visible, answers);
  return askedIn(section, visible, showing).flatMap((question) => {
    const answer = answers[question.id];
    return answer ? [{ question, answer, content: undefined }] : [];
  });
}

/** The questions that a section which tells them takes: of the whole preparation, or of those that its paper shows. */
function askedFrom(section: Section, visible: Question[], showing: Showing): Question[] {
  if (!('tells' in section)) return [];
  if (section.tells === 'asks') return visible;
  if (section.tells !== 'asks-here') return [];
  const here = shownSections(showing).flatMap((one) => questionsOfSection(one, visible));
  return visible.filter(({ id }) => here.some((question) => question.id === id));
}

/** The questions to be asked that a section tells. */
export function askedIn(section: Section, visible: Question[], showing: Showing): Question[] {
  const { answers } = showing.preparation;
  return askedFrom(section, visible, showing).filter(({ id }) => answers[id]?.state === 'will-ask');
}

/** A question to put to the kommune, and its language. */
type Ask = { text: string; lang: string };

/** What a section tells that the citizen will ask, as questions to put: whole questions, and rows of checklists. */
export function asksOf(section: Section, visible: Question[], showing: Showing): Ask[] {
  const { answers } = showing.preparation;
  return askedFrom(section, visible, showing).flatMap((question) => {
    const answer = answers[question.id];
    const { ask, label, lang } = question;
    if (answer?.state === 'will-ask') return [{ text: ask ?? label, lang }];
    const given = givenValue(answer);
    return given ? asksIn(question, given).map((text) => ({ text, lang })) : [];
  });
}

/** The cards that the companion answers at the meeting. */
export function companionAnswers(visible: Question[], answers: Answers): Shown[] {
  return visible.flatMap((question): Shown[] => {
    const answer = answers[question.id];
    const given = givenValue(answer);
    if (answer === undefined || given?.kind !== 'cards') return [];
    const value = Object.fromEntries(
      Object.entries(given.value).filter(([, { speaker }]) => speaker === 'companion'),
    );
    const content: AnswerValue = { kind: 'cards', value };
    return isEmpty(content) ? [] : [{ question, answer, content }];
  });
}

/** The lines of own words that a paper of ticked lines could show, in its ticked sections. Of others there is none. */
export function tickLines(catalog: Pick<Catalog, 'steps'>, showing: Showing): TickLine[] {
  const { document, preparation } = showing;
  const { answers, papers } = preparation;
  if (mayAll('wholeWords', asChosen(document, preparation))) return [];
  const visible = visibleQuestions(questionsOf(catalog), answers);
  return shownSections(showing)
    .flatMap((section) => questionsShown(section, visible, document))
    .flatMap((question) => {
      const answer = answers[question.id];
      const content = givenValue(answer);
      if (answer === undefined || content === undefined) return [];
      return linesOf(question, content).map((line) => ({
        ...line,
        id: `${question.id}/${line.id}`,
        seen: line.at ?? answer.at,
        ticked: isTicked(papers[document.id], question, line.id, line.at ?? answer.at),
        question,
      }));
    });
}

/** A tick is for what was read when it was set, an answer or one entry: once changed, it must be read again. */
function isTicked(
  choice: PaperChoice | undefined,
  { id }: Question,
  line: string,
  at: string,
): boolean {
  return choice?.lines[`${id}/${line}`] === at;
}
