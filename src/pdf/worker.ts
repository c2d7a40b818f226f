/**
 * The worker, a function: a plan in, a PDF out. All fonts are fetched before anything is laid out, from
 * our own origin, whatever the plan says: see `allFontFiles`.
 */
import type { Plan } from '../domain/text/block.ts';
import { allFontFiles, namesFile } from './text/fonts.ts';
import type { FontMetrics } from './text/font.ts';
import type { FontFiles, Names } from './text/fonts.ts';
import type { RenderOptions } from './file/document.ts';
import { renderPdf } from './renderPdf.ts';
import type { Rendered } from './renderPdf.ts';

/** What the bridge asks, and what it is told. `fontBase` is the absolute address of the fonts' folder. */
export type Request = { plan: Plan; fontBase: string; options: RenderOptions };
export type Reply = ({ ok: true } & Rendered) | { ok: false; reason: string };

let fonts: { base: string; locale: string; files: Promise<FontFiles> } | undefined;

addEventListener('message', (event: MessageEvent<Request>) => {
  void answer(event.data).then((reply) => {
    postMessage(reply, { transfer: reply.ok ? [reply.bytes.buffer] : [] });
  });
});

async function answer({ plan, fontBase, options }: Request): Promise<Reply> {
  try {
    const { locale } = plan;
    if (fonts?.base !== fontBase || fonts.locale !== locale) {
      fonts = { base: fontBase, locale, files: fetchFonts(fontBase, locale) };
    }
    return { ok: true, ...(await renderPdf(plan, await fonts.files, options)) };
  } catch (error) {
    // A failed fetch must not be remembered: the next try may have a network.
    fonts = undefined;
    return { ok: false, reason: String(error) };
  }
}

async function fetchFonts(base: string, locale: string): Promise<FontFiles> {
  const [metrics, names] = await Promise.all([
    fetchJson<FontMetrics[]>(new URL('fonts.json', base)),
    fetchJson<Names>(new URL(namesFile(locale), base)),
  ]);
  const files = await Promise.all(
    allFontFiles(metrics).map(async (file) => {
      const response = await fetched(new URL(file, base));
      return [file, new Uint8Array(await response.arrayBuffer())] as const;
    }),
  );
  const bytes = new Map(files);
  return {
    metrics,
    names,
    load: (file) => {
      const found = bytes.get(file);
      return found ? Promise.resolve(found) : Promise.reject(new Error(`no font file ${file}`));
    },
  };
}

async function fetchJson<T>(address: URL): Promise<T> {
  return (await (await fetched(address)).json()) as T;
}

async function fetched(address: URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address.pathname}`);
  return response;
}
