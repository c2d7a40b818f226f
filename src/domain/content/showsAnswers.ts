import type { Document } from './catalog.ts';

/** Whether anything that the citizen answers can stand on a document; on others nothing ever does. */
export function showsAnswers({ sections }: Pick<Document, 'sections'>): boolean {
  return sections.some((section) => !('tells' in section && byHand.includes(section.tells)));
}

/** What a section tells that is the same for everybody. */
export const byHand = ['notes', 'cards', 'roles', 'sheet', 'options', 'question', 'page'];
