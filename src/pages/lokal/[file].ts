/** What a kommune's own layer adds to every page: its logo, and its colour as a stylesheet. Without a layer there is none. */
import type { APIRoute } from 'astro';
import { loadedLayer } from '../../catalog/layer.ts';
import { loadSite } from '../_site.ts';

export async function getStaticPaths() {
  await loadSite();
  const { logo, colours } = loadedLayer() ?? {};
  return [
    ...(logo ? [{ params: { file: logo.name }, props: { body: logo.bytes } }] : []),
    ...(colours ? [{ params: { file: 'farver.css' }, props: { body: styles(colours) } }] : []),
  ];
}

export const GET: APIRoute = ({ props }) => new Response((props as { body: BodyInit }).body);

/** Over the tokens of the same names, but for high contrast; a sheet is white in both themes. */
function styles({ light, dark }: { light: string; dark: string }): string {
  const inDark = `{--deep:${dark};--ground:#20403b}`;
  return `:root:root,.sheet.sheet{--deep:${light}}:root:root{--ground:${light}}
@media screen and (prefers-color-scheme:dark){:root:root:where(:not([data-theme=light]))${inDark}}
@media screen{:root:root:where([data-theme=dark])${inDark}}
`;
}
