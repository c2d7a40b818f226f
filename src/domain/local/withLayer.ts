/** Puts a kommune's own layer over the shared content: its name, its sheets, and what its pages say instead. */
import { withAnchors } from '../content/anchors.ts';
import type { ContentFile } from '../content/contentReader.ts';
import type { Block, Inline } from '../text/block.ts';
import { plain } from '../text/block.ts';
import { inventedCode, textPages } from './layerFiles.ts';
import type { LayerSheet } from './layerFiles.ts';
import type { Layer } from './layer.ts';

/** The folder with what pages say when a kommune publishes them, by the path of the page. */
const published = 'publisher/';

/**
 * The files of the content with a layer over them. `lang` is the language of the layer; `from` says in a sentence whose
 * text something is; `link` gives the address of a page by its path.
 */
export function withLayer(
  files: ContentFile[],
  layer: Layer,
  { lang, from, link }: { lang: string; from: string; link: (path: string) => string },
): ContentFile[] {
  const ending = `/${lang}.md`;
  const said = files.filter(({ path }) => path.startsWith(published) && path.endsWith(ending));
  const overs = new Map(
    said.map(({ path, body }) => [
      `pages/${path.slice(published.length)}`,
      filled(body, valuesOf(layer)),
    ]),
  );
  for (const [name, body] of Object.entries(layer.texts)) {
    const path = `pages/${textPages[name] ?? ''}${ending}`;
    overs.set(path, [
      ...(overs.get(path) ?? []),
      ...withLinks(body, (href) => (href.startsWith('/') ? link(href) : href)),
      { kind: 'note', text: plain(from) } satisfies Block,
    ]);
  }
  // A translation says what the shared page does: where a kommune says something else, the page is in its words alone.
  const isOver = ({ path }: ContentFile): boolean =>
    path.endsWith('.md') && !overs.has(path) && overs.has(path.replace(/\/[^/]+$/, ending));
  const room = files.find(isPrintRoom)?.path.replace(/\/[^/]*$/, '');
  return files
    .filter((file) => !isOver(file))
    .map((file): ContentFile => {
      const over = overs.get(file.path);
      if (over) return { ...file, body: insteadOf(withAnchors(file.body), withAnchors(over)) };
      if (file.path === 'municipalities/kommuner.yaml' && layer.code === inventedCode)
        return { ...file, data: withKommune(file.data, layer) };
      const isRoom = room !== undefined && file.path.startsWith(`${room}/`);
      return isRoom && layer.sheets.length > 0 ? withSheets(file, layer.sheets, lang) : file;
    });
}

/** What stands for each name in braces. */
function valuesOf({ publisher, contact, accessibility, privacy }: Layer): Record<string, string> {
  return {
    publisher: publisher.name,
    responsible: publisher.responsible,
    phone: contact.phone,
    email: contact.email,
    hours: contact.hours,
    statement: accessibility,
    'privacy-name': privacy.name,
    'privacy-email': privacy.email,
  };
}

/** Text with what stands for `{{name}}`; a name nobody knows stays as it is. */
function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{\{([a-z-]+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

function filled(blocks: Block[], values: Record<string, string>): Block[] {
  return withRuns(blocks, (run) => ({
    ...run,
    text: fill(run.text, values),
    ...(run.href !== undefined && { href: fill(decodeURI(run.href), values) }),
  })).map((block) =>
    block.kind === 'heading' ? { ...block, text: fill(block.text, values) } : block,
  );
}

function withLinks(blocks: Block[], link: (href: string) => string): Block[] {
  return withRuns(blocks, (run) =>
    run.href === undefined ? run : { ...run, href: link(run.href) },
  );
}

/** Blocks of a page with each run of their texts changed. */
function withRuns(blocks: Block[], change: (run: Inline) => Inline): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'paragraph' || block.kind === 'note')
      return { ...block, text: block.text.map(change) };
    if (block.kind !== 'list') return block;
    return { ...block, items: block.items.map((item) => item.map(change)) };
  });
}

/** A text in which sections stand in place of those with the same anchor, and the others last. */
function insteadOf(body: Block[], over: Block[]): Block[] {
  const sections = sectionsOf(over);
  const own = sectionsOf(body);
  const idOf = ([first]: Block[]) => (first?.kind === 'heading' ? first.id : undefined);
  const other = (section: Block[]) => sections.find((one) => idOf(one) === idOf(section));
  const isNew = (section: Block[]) => !own.some((one) => idOf(one) === idOf(section));
  return [
    ...own.flatMap((section) =>
      idOf(section) === undefined ? section : (other(section) ?? section),
    ),
    ...sections.filter(isNew).flat(),
  ];
}

/** A text in parts, each from a heading of level 2 to the next; the first is what stands before any. */
function sectionsOf(body: Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of body) {
    if (block.kind === 'heading' && block.level === 2) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts.filter((part) => part.length > 0);
}

function withKommune(data: unknown, { code, publisher }: Layer): unknown {
  const { municipalities = [] } = data as { municipalities?: unknown[] };
  return { municipalities: [...municipalities, { code, name: publisher.name }] };
}

/** Whether a file is the structure of the paper of the print room. */
function isPrintRoom({ path, data }: ContentFile): boolean {
  return path.startsWith('documents/') && (data as { fit?: unknown } | null)?.fit === 'sheets';
}

/** The paper of the print room, its structure or its words, with the sheets of a kommune last. */
function withSheets(file: ContentFile, sheets: LayerSheet[], lang: string): ContentFile {
  const name = file.path.replace(/^.*\//, '');
  if (name === 'document.yaml') {
    const data = file.data as { sections: unknown[] };
    return { ...file, data: { ...data, sections: [...data.sections, ...sheets.map(sectionOf)] } };
  }
  if (name !== `${lang}.md`) return file;
  const data = file.data as { sections: Record<string, unknown> };
  const said = sheets.map((sheet) => [idOfSheet(sheet), wordsOf(sheet)] as const);
  return {
    ...file,
    data: { ...data, sections: { ...data.sections, ...Object.fromEntries(said) } },
  };
}

const idOfSheet = ({ id }: LayerSheet): string => `local-${id}`;
const lineNames = ({ write = [] }: LayerSheet) =>
  write.map((line, at) => [`line-${at + 1}`, line] as const);

function sectionOf(sheet: LayerSheet): unknown {
  const write = lineNames(sheet).map(([name, { lines }]) => [name, lines]);
  return {
    id: idOfSheet(sheet),
    tells: 'notes',
    drawing: 'papers/blank',
    for: 'me',
    ...(sheet.lines !== undefined && { lines: sheet.lines }),
    ...(write.length > 0 && { write: Object.fromEntries(write) as unknown }),
  };
}

function wordsOf(sheet: LayerSheet): unknown {
  const write = lineNames(sheet).map(([name, { label }]) => [name, label]);
  return {
    title: sheet.title,
    why: sheet.why,
    ...(sheet.hint !== undefined && { hint: sheet.hint }),
    ...(write.length > 0 && { write: Object.fromEntries(write) as unknown }),
  };
}
