/** The structure tree: what a screen reader follows. A node is made at layout, its content is added when drawn. */
import { PDFHexString } from 'pdf-lib';
import type { PDFContext, PDFRef } from 'pdf-lib';

export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Span'
  | 'Link'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/** What an element says of itself beside its role: how a list is numbered, what a head is the head of, where a figure is. */
export type Attributes =
  | { O: 'List'; ListNumbering: 'Disc' | 'Decimal' | 'None' }
  | { O: 'Table'; Scope: 'Column' | 'Row' }
  | { O: 'Layout'; Placement: 'Block'; BBox: number[] };

/** A stretch of a page's content, or an annotation on it. */
export type Content = { page: number; mcid: number } | { page: number; annotation: PDFRef };

export type Tag = {
  role: Role;
  parent: Tag | undefined;
  kids: (Tag | Content)[];
  attributes?: Attributes;
  /** The language of what is in it, where it is not that of the paper. */
  lang?: string;
  /** Of a figure, what it shows. */
  alt?: string;
};

/** A new element below another one. */
export function tag(role: Role, parent?: Tag): Tag {
  const made: Tag = { role, parent, kids: [] };
  parent?.kids.push(made);
  return made;
}

/** What the tree needs to know of a page: where it is, and which element owns each MCID and annotation. */
export type TaggedPage = { ref: PDFRef; owners: Tag[]; annotations: { key: number; owner: Tag }[] };

/** Writes the tree and returns the reference of its root. */
export function writeTags(context: PDFContext, document: Tag, pages: TaggedPage[]): PDFRef {
  const refs = new Map<Tag, PDFRef>();
  const refOf = (of: Tag): PDFRef => {
    const known = refs.get(of) ?? context.nextRef();
    refs.set(of, known);
    return known;
  };
  const root = context.nextRef();
  for (const one of withContent(document)) {
    const page = one.kids.find((kid) => 'page' in kid)?.page;
    const kids = one.kids.map((kid) => ('role' in kid ? refOf(kid) : contentOf(kid, page, pages)));
    const element = context.obj({
      Type: 'StructElem',
      S: one.role,
      P: one.parent === undefined ? root : refOf(one.parent),
      Pg: page === undefined ? undefined : pages[page]?.ref,
      K: kids.length > 0 ? kids : undefined,
      A: one.attributes,
      Alt: one.alt === undefined ? undefined : PDFHexString.fromText(one.alt),
      Lang: one.lang === undefined ? undefined : PDFHexString.fromText(one.lang),
    });
    context.assign(refOf(one), element);
  }
  const byPage = pages.flatMap((page, at) => [at, page.owners.map(refOf)]);
  const byAnnotation = pages
    .flatMap((page) => page.annotations)
    .flatMap(({ key, owner }) => [key, refOf(owner)]);
  const tree = context.obj({
    Type: 'StructTreeRoot',
    K: [refOf(document)],
    ParentTree: context.register(context.obj({ Nums: [...byPage, ...byAnnotation] })),
    ParentTreeNextKey: pages.length + byAnnotation.length / 2,
  });
  context.assign(root, tree);
  return root;
}

/** Cells stay though they hold nothing, or their row would lack a column. */
const cells: Role[] = ['TD', 'TH'];

/**
 * The elements of the tree, each before those below it. What came to hold nothing (a paragraph without a word) is taken
 * out: a reader would stop at it.
 */
function withContent(document: Tag): Tag[] {
  const all = [document];
  // `all` grows while it is walked: an explicit list, so that depth is no limit.
  for (const one of all) for (const kid of one.kids) if ('role' in kid) all.push(kid);
  const empty = new Set<Tag>();
  // From the end: what is below is settled first.
  for (const one of [...all].reverse()) {
    one.kids = one.kids.filter((kid) => !('role' in kid && empty.has(kid)));
    if (one.kids.length === 0 && !cells.includes(one.role) && one !== document) empty.add(one);
  }
  return all.filter((one) => !empty.has(one));
}

/** Content on the page that its element names is a number alone. */
function contentOf(content: Content, named: number | undefined, pages: TaggedPage[]) {
  const page = pages[content.page]?.ref ?? null;
  if ('annotation' in content) return { Type: 'OBJR', Pg: page, Obj: content.annotation };
  return content.page === named ? content.mcid : { Type: 'MCR', Pg: page, MCID: content.mcid };
}
