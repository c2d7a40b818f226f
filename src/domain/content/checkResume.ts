/** Whether a CV as data has what its paper has: of entries that have places in it, a field without one would be lost. */
import type { Document } from './catalog.ts';
import type { Problem } from './contentReader.ts';
import type { Question } from '../kinds/registry.ts';

export function checkResume(document: Document, questions: Question[]): Problem[] {
  if (!document.resume) return [];
  return document.sections.flatMap((section) => {
    if (!('topic' in section)) return [];
    return questions
      .filter(({ topics }) => topics.includes(section.topic))
      .flatMap((question) => withoutPlace(question, section.fields))
      .map(
        (field): Problem => ({
          file: `documents/${document.id}`,
          code: 'field-without-resume',
          values: { id: section.id, field },
        }),
      );
  });
}

/** The fields that are shown and have no place, where others have one. */
function withoutPlace(question: Question, shown: string[] | undefined): string[] {
  if (question.kind !== 'entries') return [];
  const fields = question.fields.filter(({ id }) => shown?.includes(id) ?? true);
  return fields.some(({ resume }) => resume)
    ? fields.filter(({ resume }) => !resume).map(({ id }) => `${question.id} → ${id}`)
    : [];
}
