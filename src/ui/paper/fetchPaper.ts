/** What a paper is made from: a file of its own, for every citizen the same. */
import type { Document } from '../../domain/content/catalog.ts';
import type { Glosses } from '../../domain/paper/glosses.ts';
import type { PlanOptions } from '../../domain/paper/plan.ts';
import type { PaperCatalog } from '../../domain/paper/telling.ts';
import type { Messages } from '../../i18n/translate.ts';
import type { PersonChoice } from './PersonChoice.tsx';

/** In the language of its reader; `own` is the document in the language of the page, where that is another. */
export type PaperWords = {
  document: Document;
  catalog: PaperCatalog;
  messages: Messages;
  own?: Document;
  /** Of a paper for one person: what asks whom it is for. */
  PersonChoice?: typeof PersonChoice;
} & Pick<PlanOptions, 'draw' | 'gloss'>;

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
  const { glosses, ...words } = (await response.json()) as PaperWords & { glosses?: Glosses };
  const [draw, gloss, person] = await Promise.all([
    fetchDraw(words),
    glosses && fetchGloss(glosses),
    words.document.per && import('./PersonChoice.tsx'),
  ]);
  return { ...words, ...person, ...(draw && { draw }), ...(gloss && { gloss }) };
}

/** Few papers have a chart. */
async function fetchDraw({ document }: PaperWords): Promise<PlanOptions['draw']> {
  if (!document.sections.some((section) => 'chart' in section)) return undefined;
  const { entriesChart } = await import('../../domain/kinds/paper/entriesChart.ts');
  return entriesChart;
}

/** Papers of Danish pages have one language. */
async function fetchGloss(glosses: Glosses): Promise<PlanOptions['gloss']> {
  const { glossWith } = await import('../../domain/paper/glosses.ts');
  return glossWith(glosses);
}
