/** Of all content, what a paper of answers is made from: a page that shows such a paper is sent no more. */
import type { Document, Step } from '../content/catalog.ts';
import type { Question } from '../kinds/registry.ts';
import type { PaperCatalog } from './telling.ts';

/** The same paper comes of it, whatever is answered. A document that tells all questions keeps all there is. */
export function paperWords(document: Document, catalog: PaperCatalog): PaperCatalog {
  if (document.sections.some((section) => 'tells' in section && tellsAll.has(section.tells)))
    return catalog;
  const topics = new Set(
    document.sections.flatMap((section) => ('topic' in section ? [section.topic] : [])),
  );
  const isTold = ({ topics: own, kind, setsWriter }: Question): boolean =>
    setsWriter || kind === 'funnel' || own.some((topic) => topics.has(topic));
  return { ...catalog, steps: catalog.steps.map((step) => toldOf(step, isTold)) };
}

/** What a section tells that is not asked about in the topics of its document. */
const tellsAll = new Set(['asks', 'companion', 'cards', 'roles', 'sheet']);

function toldOf(step: Step, isTold: (question: Question) => boolean): Step {
  const bare = { ...step, title: '', lead: '', guidance: [] };
  if (bare.view !== 'questions') return bare;
  const screens = bare.screens.map(({ id, lang, questions }) => ({
    ...{ id, lang, title: '', words: 0, minutes: 0 },
    questions: questions.filter(isTold).map(withoutHelp),
  }));
  return { ...bare, screens };
}

/** What helps to answer a question, or its author. */
const help = new Set(['hint', 'why', 'helper', 'example', 'suggestions', 'resume', 'offPapers']);

function withoutHelp<Q extends Question>(question: Q): Q {
  const told = Object.entries(question).filter(([name]) => !help.has(name));
  return Object.fromEntries(told) as unknown as Q;
}
