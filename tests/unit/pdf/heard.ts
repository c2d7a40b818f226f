/** What somebody hears of a paper: read by pdf.js, which is in every Firefox, and beside it the objects of the tree. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { flat, read } from './structure.ts';

/** A heading, in the tree or among the bookmarks: how deep it is, and its words. */
export type Heading = { level: number; text: string };
/** An element as pdf.js has it: the part of it that is on one page. `own` is what is in no element below it. */
export type Heard = {
  role: string;
  text: string;
  own: string[];
  annotations: number;
  kids: Heard[];
};

type AnswerValue = { type: string; id: string };
type Kid = Node | AnswerValue;
type Node = { role: string; children: Kid[] };
type Bookmark = { title: string; items: Bookmark[] };

/** A paper as it is heard, page by page, and what the file says of itself. */
export async function heard(pdf: Uint8Array) {
  // pdf.js takes the bytes for itself.
  const loading = getDocument({ data: pdf.slice(), verbosity: 0 });
  const document = await loading.promise;
  const pages = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const page = await document.getPage(at);
    const { marked, artifacts, stray } = textsOf(
      (await page.getTextContent({ includeMarkedContent: true })).items,
    );
    const tree: Node = await page.getStructTree();
    const links = (await page.getAnnotations()) as { contentsObj: { str: string } }[];
    pages.push({
      /** The marked content of the page, in the order in which it is drawn. */
      drawn: [...marked.keys()],
      /** The same in the order in which it is read out. */
      told: idsOf(tree),
      top: tree.children.map((kid) => heardOf(kid as Node, marked)),
      artifacts,
      stray,
      links: links.map(({ contentsObj }) => contentsObj.str),
    });
  }
  const { info, metadata } = await document.getMetadata();
  const said = {
    bookmarks: headingsIn(await document.getOutline(), 1),
    marks: (await document.getMarkInfo()) as Map<string, boolean> | null,
    view: (await document.getViewerPreferences()) as Map<string, unknown> | null,
    info: info as Record<string, unknown>,
    metadata: metadata as { get: (name: string) => unknown },
  };
  await loading.destroy();
  const { tree, pages: sheets } = await read(pdf);
  return { ...said, pages, tree, elements: flat(tree), sheets };
}
export type HeardPaper = Awaited<ReturnType<typeof heard>>;

/** All elements that stand on some page, in the order in which they are read out. */
export function elementsOf({ pages }: HeardPaper): Heard[] {
  const below = (one: Heard): Heard[] => [one, ...one.kids.flatMap(below)];
  return pages.flatMap(({ top }) => top.flatMap(below));
}

/** The headings, as somebody hears them who jumps from one to the next. */
export function headingsOf(paper: HeardPaper): Heading[] {
  return elementsOf(paper)
    .filter(({ role }) => /^H\d$/.test(role))
    .map(({ role, text }) => ({ level: Number(role.slice(1)), text }));
}

type Item = { str: string } | { type: string; id?: string | null; tag?: string };

/** The words of each marked content by its id, those of artifacts, and those that are in neither. */
function textsOf(items: Item[]) {
  const marked = new Map<string, string>();
  const [artifacts, stray]: [string[], string[]] = [[], []];
  const open: { id?: string | null; tag?: string }[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item);
      if (item.id) marked.set(item.id, '');
      continue;
    }
    const around = open.at(-1);
    if (around?.id) marked.set(around.id, (marked.get(around.id) ?? '') + item.str);
    else if (item.str.trim() !== '')
      (around?.tag === 'Artifact' ? artifacts : stray).push(item.str);
  }
  return { marked, artifacts, stray };
}

function idsOf({ children }: Node): string[] {
  return children.flatMap((kid) => {
    if ('role' in kid) return idsOf(kid);
    return kid.type === 'content' ? [kid.id] : [];
  });
}

function heardOf({ role, children }: Node, marked: Map<string, string>): Heard {
  const kids = children.filter((kid) => 'role' in kid).map((kid) => heardOf(kid, marked));
  const contents = children.filter((kid): kid is AnswerValue => !('role' in kid));
  const own = contents
    .filter(({ type }) => type === 'content')
    .map(({ id }) => marked.get(id) ?? '');
  // In the order of the tree, for a link stands in the middle of its sentence.
  let [ownAt, kidAt] = [0, 0];
  const text = children
    .map((kid) => {
      if ('role' in kid) return kids[kidAt++]?.text;
      return kid.type === 'content' ? own[ownAt++] : '';
    })
    .join('');
  return { role, text, own, annotations: contents.length - own.length, kids };
}

function headingsIn(bookmarks: Bookmark[] | null, level: number): Heading[] {
  return (bookmarks ?? []).flatMap(({ title, items }) => [
    { level, text: title },
    ...headingsIn(items, level + 1),
  ]);
}
