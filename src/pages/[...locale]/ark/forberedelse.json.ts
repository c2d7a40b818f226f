/** What *Min forberedelse* is made from, for the pages that show it beside something else. */
import type { APIRoute } from 'astro';
import { paperWords } from '../../../domain/paper/paperWords.ts';
import { loadPaper, loadSite, localePaths } from '../../_site.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<Record<string, unknown>, { locale: string | undefined }> = async ({
  params,
}) => {
  const site = await loadSite(params.locale);
  const paper = await loadPaper(site, 'forberedelse');
  const catalog = paperWords(paper.document, paper.catalog);
  return new Response(`${JSON.stringify({ ...paper, catalog })}\n`);
};
