/** The file around the pages: catalog, metadata, page objects, links. */
import { deflate } from 'pako/lib/deflate.js';
import { PDFContext, PDFHexString, PDFStreamWriter, PDFString, typedArrayFor } from 'pdf-lib';
import type { PDFRef } from 'pdf-lib';
import type { Plan } from '../../domain/text/block.ts';
import type { Attachment } from '../../domain/preparation/ownCopy.ts';
import { attached } from './attachment.ts';
import type { Draft } from '../layout/draft.ts';
import { embedFonts } from './embed.ts';
import type { FontFiles } from '../text/fonts.ts';
import { writeOutline } from './outline.ts';
import { operatorsOf } from '../layout/page.ts';
import type { Page } from '../layout/page.ts';
import { rounded } from '../text/show.ts';
import { writeTags } from './tags.ts';
import type { Tag, TaggedPage } from './tags.ts';
import { oneLine } from '../text/text.ts';
import { xmp } from './xmp.ts';

/**
 * `today` (YYYY-MM-DD) is the only date a paper can have: nothing is taken from the clock. `attachment` is a file
 * that the paper carries inside it.
 */
export type RenderOptions = { today?: string; attachment?: Attachment };

/** Objects that are packed and deflated together: what a paper says of its structure is much alike. */
const TOGETHER = 500;

/** How hard pako tries: pdf-lib's `flateStream` takes nearly twice as long, for a twelfth less of a page. */
const LEVEL = 3;

/** The bytes of a paper whose pages have been drawn. The same input gives the same bytes. */
export async function writeDocument(
  plan: Plan,
  draft: Draft,
  pages: Page[],
  root: Tag,
  load: FontFiles['load'],
  options: RenderOptions,
): Promise<Uint8Array> {
  const context = PDFContext.create();
  const title = oneLine(plan.title);
  const fonts = context.obj({ Font: await embedFonts(context, draft.shown.fonts, load) });
  const resources = context.register(fonts);
  const tree = context.nextRef();
  const refs = pages.map(() => context.nextRef());
  const tagged = writePages(context, pages, refs, { Parent: tree, Resources: resources });
  context.assign(tree, context.obj({ Type: 'Pages', Kids: refs, Count: refs.length }));
  // Not deflated: for those who do not read PDF.
  const about = context.stream(xmp(title, plan.locale, plan.edition, options.today), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: tree,
    Lang: PDFHexString.fromText(plan.locale),
    MarkInfo: { Marked: true },
    StructTreeRoot: writeTags(context, root, tagged),
    ViewerPreferences: { DisplayDocTitle: true, Direction: plan.dir === 'rtl' ? 'R2L' : 'L2R' },
    Metadata: context.register(about),
    Outlines: writeOutline(context, draft.bookmarks, refs, pages),
    ...(options.attachment && attached(context, options.attachment)),
  });
  const created = options.today?.replaceAll('-', '');
  const info = context.obj({
    Title: PDFHexString.fromText(title),
    Creator: plan.edition === undefined ? undefined : PDFHexString.fromText(plan.edition),
    CreationDate: created === undefined ? undefined : PDFString.of(`D:${created}`),
  });
  const id = PDFHexString.of(identity(JSON.stringify([plan, options])));
  context.trailerInfo = {
    Root: context.register(catalog),
    Info: context.register(info),
    ID: context.obj([id, id]),
  };
  // Without a pause on the way: nobody waits for this thread.
  return PDFStreamWriter.forContext(context, Infinity, true, TOGETHER).serializeToBuffer();
}

function writePages(
  context: PDFContext,
  pages: Page[],
  refs: PDFRef[],
  every: Record<string, PDFRef>,
): TaggedPage[] {
  // In the parent tree the pages come first, then the links.
  let key = pages.length;
  return pages.map((page, at) => {
    const ref = refs[at] ?? context.nextRef();
    const annotations = page.links.map((link) => {
      const described = context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: link.rect.map(rounded),
        Border: [0, 0, 0],
        F: 4,
        Contents: PDFHexString.fromText(link.text || link.href),
        A: { S: 'URI', URI: PDFString.of(link.href.replace(/[\\()]/g, '\\$&')) },
        StructParent: key,
        P: ref,
      });
      const annotation = context.register(described);
      link.owner.kids.push({ page: page.index, annotation });
      key += 1;
      return { key: key - 1, owner: link.owner, annotation };
    });
    const drawn = deflate(typedArrayFor(operatorsOf(page)), { level: LEVEL });
    const content = context.obj({
      Type: 'Page',
      ...every,
      MediaBox: [0, 0, page.width, page.height],
      Contents: context.register(context.stream(drawn, { Filter: 'FlateDecode' })),
      StructParents: page.index,
      Tabs: 'S',
      Annots: annotations.length > 0 ? annotations.map((one) => one.annotation) : undefined,
    });
    context.assign(ref, content);
    return { ref, owners: page.owners, annotations };
  });
}

/** Of FNV-1a, 32 bits. */
const PRIME = 0x01000193;

/** Sixteen bytes made of what a paper is made of (FNV-1a in four lanes): the same paper, the same identifier. */
function identity(words: string): string {
  let [a, b, c, d] = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    a = Math.imul(a ^ code, PRIME);
    b = Math.imul(b ^ (code + 1), PRIME);
    c = Math.imul(c ^ (code + 2), PRIME);
    d = Math.imul(d ^ (code + 3), PRIME);
  }
  return [a, b, c, d].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
