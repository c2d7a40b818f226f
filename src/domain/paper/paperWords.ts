/** Of all content, what a paper of answers is made from: a page that shows such a paper is sent no more. */
import type { Document, Step } from '../content/catalog.ts';
import type { Question } from '../kinds/registry.ts';
import type { PaperCatalog } from './telling.ts';

/** The same paper comes of it, whatever is answered. A document that holds steps to fill in by hand keeps all there is. */
export function paperWords(document: Document, catalog: PaperCatalog): PaperCatalog {
  const { sections, per } = document;
  const told = new Set(sections.flatMap((one) => ('tells' in one ? [one.tells] : [])));
  if (told.has('sheet')) return catalog;
  const topics = new Set(sections.flatMap((one) => ('topic' in one ? [one.topic] : [])));
  const isTold = ({ id, topics: own, kind, setsWriter }: Question): boolean =>
    setsWriter ||
    // Whatever is asked about can be put as a question to the kommune.
    told.has('asks') ||
    kind === 'funnel' ||
    (kind === 'cards' && (told.has('cards') || told.has('companion'))) ||
    id === per?.question ||
    own.some((topic) => topics.has(topic));
  const left = new Set(document.resume ? help : [...help, 'resume']);
  return { ...catalog, steps: catalog.steps.map((step) => toldOf(step, isTold, left)) };
}

/** What helps to answer a question, or its author. */
const help = ['hint', 'why', 'helper', 'example', 'offPapers', 'parts', 'offers', 'suggest'];

function toldOf(step: Step, isTold: (question: Question) => boolean, left: Set<string>): Step {
  const bare = { ...step, title: '', lead: '', guidance: [] };
  if (bare.view !== 'questions') return bare;
  const screens = bare.screens.map(({ id, lang, questions }) => ({
    ...{ id, lang, title: '', words: 0, minutes: 0 },
    questions: questions.filter(isTold).map((question) => without(left, question)),
  }));
  return { ...bare, screens };
}

function without<Q extends Question>(left: Set<string>, question: Q): Q {
  const told = Object.entries(question).filter(([name]) => !left.has(name));
  return Object.fromEntries(told) as unknown as Q;
}
