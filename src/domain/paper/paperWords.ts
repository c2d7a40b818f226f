/** Of all content, what a paper of answers is made from: a page that shows such a paper is sent no more. */
import type { Document, Step } from '../content/catalog.ts';
import type { Question } from '../kinds/registry.ts';
import type { PaperCatalog } from './telling.ts';

/** The same paper comes of it, whatever is answered. What is the same for everybody stands in the document itself. */
export function paperWords(document: Document, catalog: PaperCatalog): PaperCatalog {
  const { sections, per } = document;
  const told = new Set(sections.flatMap((one) => ('tells' in one ? [one.tells] : [])));
  const topics = new Set(sections.flatMap((one) => ('topic' in one ? [one.topic] : [])));
  const isTold = ({ id, topics: own, kind, setsWriter }: Question): boolean =>
    setsWriter ||
    // Whatever is asked about can be put as a question to the kommune.
    told.has('asks') ||
    kind === 'funnel' ||
    (kind === 'cards' && told.has('companion')) ||
    id === per?.question ||
    own.some((topic) => topics.has(topic));
  const left = new Set([...help, ...(document.resume ? [] : ['resume'])]);
  const steps = catalog.steps.map((step) => toldOf(step, isTold, left));
  return { ...catalog, steps };
}

/** What helps to answer a question on the screen, or its author. */
const help = [
  'hint',
  'why',
  'helper',
  'example',
  'signs',
  'offPapers',
  'parts',
  'offers',
  'suggest',
];

/** Steps to look answers over: without what helps to give them. */
export function withoutHelp(steps: Step[]): Step[] {
  const left = new Set([...help, 'hint', 'resume']);
  return steps.map((step) => {
    const bare = { ...step, guidance: [] };
    if (bare.view !== 'questions') return bare;
    const screens = bare.screens.map((screen) => ({
      ...screen,
      questions: screen.questions.map((question) => without(left, question)),
    }));
    return { ...bare, screens };
  });
}

function toldOf(step: Step, isTold: (question: Question) => boolean, left: Set<string>): Step {
  const bare = { ...step, title: '', lead: '', sign: '', guidance: [] };
  if (bare.view !== 'questions') return bare;
  const screens = bare.screens.map(({ id, lang, questions }) => ({
    ...{ id, lang, title: '', words: 0, minutes: 0 },
    questions: questions.filter(isTold).map((question) => without(left, question)),
  }));
  return { ...bare, screens };
}

/** A question, and each field of a list, without some of its parts. */
function without<Q extends Question>(left: Set<string>, question: Q): Q {
  const told = toldParts(left, question);
  const fields = 'fields' in question && question.fields.map((field) => toldParts(left, field));
  return { ...told, ...(fields && { fields }) } as unknown as Q;
}

/** What does not hold need not be said. */
function toldParts(left: Set<string>, part: object): object {
  return Object.fromEntries(
    Object.entries(part).filter(([name, value]) => !left.has(name) && value !== false),
  );
}
