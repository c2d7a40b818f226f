/** What a paper is made from, for the pages that show it: fetched whole, so that the server learns nothing of answers. */
import type { APIRoute } from 'astro';
import { paperWords } from '../../../domain/paper/paperWords.ts';
import type { PaperWords } from '../../../ui/paper/fetchPaper.ts';
import { loadPaper, loadSite, pathsInEveryLocale } from '../../_site.ts';

export function getStaticPaths() {
  return pathsInEveryLocale(({ catalog }) => catalog.documents.map(({ id }) => ({ document: id })));
}

type Params = { locale: string | undefined; document: string };

export const GET: APIRoute<Record<string, unknown>, Params> = async ({ params }) => {
  const site = await loadSite(params.locale);
  const { own, ...paper } = await loadPaper(site, params.document);
  const words: PaperWords = {
    ...paper,
    catalog: paperWords(paper.document, paper.catalog),
    ...(own.lang !== paper.document.lang && { own }),
  };
  return new Response(`${JSON.stringify(words)}\n`);
};
