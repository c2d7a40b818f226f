/** All signs of `src/signs` in one file, which a page fetches once; each is a symbol by its file's name. */
import type { APIRoute } from 'astro';
import { questionsOf } from '../domain/content/questionsOf.ts';
import { loadSite } from './_site.ts';

const files = import.meta.glob<string>('../signs/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const GET: APIRoute = async () => {
  const { catalog } = await loadSite(undefined);
  const signs = new Map(
    Object.entries(files).map(([path, svg]) => [/([^/]+)\.svg$/.exec(path)?.[1] ?? path, svg]),
  );
  const ofSteps = catalog.steps.flatMap(({ sign }) => sign ?? []);
  const ofOptions = questionsOf(catalog).flatMap((question) =>
    question.kind === 'choices' && question.signs
      ? question.groups.flatMap(({ options }) => options.map(({ id }) => id))
      : [],
  );
  for (const name of [...ofSteps, ...ofOptions])
    if (!signs.has(name)) throw new Error(`There is no sign src/signs/${name}.svg.`);
  const symbols = [...signs].map(([name, svg]) => symbol(name, svg));
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};

function symbol(name: string, svg: string): string {
  return svg
    .trim()
    .replace(/\n\s*/g, '')
    .replace(/^<svg xmlns="[^"]*"/, `<symbol id="${name}"`)
    .replace(/<\/svg>$/, '</symbol>');
}
