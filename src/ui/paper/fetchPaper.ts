/** What a paper is made from: a file of its own, for every citizen the same. */
import type { Document } from '../../domain/content/catalog.ts';
import type { PaperCatalog, Telling } from '../../domain/paper/telling.ts';
import type { Messages } from '../../i18n/translate.ts';

/** In the language of its reader; `own` is the document in the language of the page, where that is another. */
export type PaperWords = {
  document: Document;
  catalog: PaperCatalog;
  messages: Messages;
  own?: Document;
  draw?: Telling['draw'];
};

const fetched = new Map<string, Promise<PaperWords>>();

/** Fetches it once a page. */
export function fetchPaper(root: string, id: string): Promise<PaperWords> {
  const address = `${root}/ark/${id}.json`;
  const before = fetched.get(address);
  if (before) return before;
  const words = read(address).catch((error: unknown) => {
    // The next who asks may have a network.
    fetched.delete(address);
    throw error;
  });
  fetched.set(address, words);
  return words;
}

async function read(address: string): Promise<PaperWords> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  const words = (await response.json()) as PaperWords;
  if (!words.document.sections.some((section) => 'chart' in section)) return words;
  const { entriesChart: draw } = await import('../../domain/kinds/paper/entriesChart.ts');
  return { ...words, draw };
}
