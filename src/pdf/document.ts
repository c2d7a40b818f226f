/** The file around the pages: catalog, metadata, page objects, links. */
import { PDFContext, PDFStreamWriter, PDFString } from 'pdf-lib';
import type { PDFRef } from 'pdf-lib';
import type { Plan } from '../domain/block.ts';
import type { Attachment } from '../domain/ownCopy.ts';
import { attached } from './attachment.ts';
import type { Draft } from './draft.ts';
import { embedFonts } from './embed.ts';
import type { FontFiles } from './fonts.ts';
import { identity, textString } from './objects.ts';
import { writeOutline } from './outline.ts';
import { operatorsOf } from './page.ts';
import type { Page } from './page.ts';
import { paper } from './style.ts';
import { writeTags } from './tags.ts';
import type { Tag, TaggedPage } from './tags.ts';
import { oneLine } from './text.ts';
import { xmp } from './xmp.ts';

/**
 * `today` (YYYY-MM-DD) is the only date a paper can have: nothing is taken from the clock. `attachment` is a file
 * that the paper carries inside it.
 */
export type RenderOptions = { today?: string; attachment?: Attachment };

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
  const resources = context.register(
    context.obj({ Font: await embedFonts(context, draft.shown.fonts, load) }),
  );
  const tree = context.nextRef();
  const refs = pages.map(() => context.nextRef());
  const contents = pages.map(operatorsOf);
  const tagged = writePages(context, pages, refs, contents, tree, resources);
  context.assign(tree, context.obj({ Type: 'Pages', Kids: refs, Count: refs.length }));
  const metadata = context.register(
    context.stream(xmp(title, plan.locale, options.today), { Type: 'Metadata', Subtype: 'XML' }),
  );
  context.trailerInfo.Root = context.register(
    context.obj({
      Type: 'Catalog',
      Pages: tree,
      Lang: textString(plan.locale),
      MarkInfo: { Marked: true },
      StructTreeRoot: writeTags(context, root, tagged),
      ViewerPreferences: {
        DisplayDocTitle: true,
        Direction: plan.dir === 'rtl' ? 'R2L' : 'L2R',
      },
      Metadata: metadata,
      Outlines: writeOutline(context, draft.bookmarks, refs),
      ...(options.attachment && attached(context, options.attachment)),
    }),
  );
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: textString(title),
      ...(options.today !== undefined && {
        CreationDate: PDFString.of(`D:${options.today.replaceAll('-', '')}`),
      }),
    }),
  );
  const id = identity([title, plan.locale, ...contents, options.attachment?.text ?? '']);
  context.trailerInfo.ID = context.obj([id, id]);
  return PDFStreamWriter.forContext(context, Infinity).serializeToBuffer();
}

function writePages(
  context: PDFContext,
  pages: Page[],
  refs: PDFRef[],
  contents: string[],
  tree: PDFRef,
  resources: PDFRef,
): TaggedPage[] {
  // In the parent tree the pages come first, then the links.
  let key = pages.length;
  return pages.map((page, at) => {
    const ref = refs[at] ?? context.nextRef();
    const annotations = page.links.map((link) => {
      const annotation = context.register(
        context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: link.rect,
          Border: [0, 0, 0],
          F: 4,
          Contents: textString(link.text || link.href),
          A: { S: 'URI', URI: PDFString.of(link.href.replace(/[\\()]/g, '\\$&')) },
          StructParent: key,
          P: ref,
        }),
      );
      link.owner.kids.push({ page: page.index, annotation });
      key += 1;
      return { key: key - 1, owner: link.owner, annotation };
    });
    context.assign(
      ref,
      context.obj({
        Type: 'Page',
        Parent: tree,
        MediaBox: [0, 0, paper.width, paper.height],
        Resources: resources,
        Contents: context.register(context.flateStream(contents[at] ?? '')),
        StructParents: page.index,
        Tabs: 'S',
        ...(annotations.length > 0 && { Annots: annotations.map((one) => one.annotation) }),
      }),
    );
    return { ref, owners: page.owners, annotations };
  });
}
