/** Which answers come on no paper unless somebody asks for it: their cards say so, so that nobody misses them there. */
import type { Question } from '../kinds/registry.ts';
import type { Document, Step } from './catalog.ts';

/** The same steps; a question is marked where each section that tells its answer is off until it is ticked. */
export function withOffPapers(steps: Step[], documents: Document[]): Step[] {
  const sections = documents.flatMap((document) => document.sections);
  const isOff = ({ topics }: Question): boolean => {
    const telling = sections.filter((one) => 'topic' in one && topics.includes(one.topic));
    return telling.length > 0 && telling.every(({ off }) => off);
  };
  const marked = (question: Question): Question =>
    isOff(question) ? { ...question, offPapers: true } : question;
  return steps.map((step) =>
    step.view === 'questions'
      ? {
          ...step,
          screens: step.screens.map((screen) => ({
            ...screen,
            questions: screen.questions.map(marked),
          })),
        }
      : step,
  );
}
