/** The file around the pages: catalog, metadata, page objects, links. */
import type { Plan } from '../../domain/text/block.ts';
import type { Attachment } from '../../domain/preparation/ownCopy.ts';
import { attached } from './attachment.ts';
import type { Draft } from '../layout/draft.ts';
import { embedFonts } from './embed.ts';
import { latin1, newFile, put, putStream, reserve } from './file.ts';
import type { File } from './file.ts';
import type { FontFiles } from '../text/fonts.ts';
import { literal, textString } from './objects.ts';
import type { Dictionary, Ref } from './objects.ts';
import { writeOutline } from './outline.ts';
import { operatorsOf } from '../layout/page.ts';
import type { Page } from '../layout/page.ts';
import { paper } from '../layout/style.ts';
import { writeTags } from './tags.ts';
import type { Tag, TaggedPage } from './tags.ts';
import { oneLine } from '../text/text.ts';
import { bytesOf } from './write.ts';
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
  const file = newFile();
  const title = oneLine(plan.title);
  const resources = put(file, { Font: await embedFonts(file, draft.shown.fonts, load) });
  const tree = reserve(file);
  const refs = pages.map(() => reserve(file));
  const tagged = writePages(file, pages, refs, { Parent: tree, Resources: resources });
  put(file, { Type: '/Pages', Kids: refs, Count: refs.length }, tree);
  const about = xmp(title, plan.locale, options.today);
  const catalog = put(file, {
    Type: '/Catalog',
    Pages: tree,
    Lang: textString(plan.locale),
    MarkInfo: { Marked: true },
    StructTreeRoot: writeTags(file, root, tagged),
    ViewerPreferences: { DisplayDocTitle: true, Direction: plan.dir === 'rtl' ? '/R2L' : '/L2R' },
    Metadata: putStream(file, about, { Type: '/Metadata', Subtype: '/XML' }, 'plain'),
    Outlines: writeOutline(file, draft.bookmarks, refs),
    ...(options.attachment && attached(file, options.attachment)),
  });
  const created = options.today?.replaceAll('-', '');
  const info = put(file, {
    Title: textString(title),
    CreationDate: created === undefined ? undefined : literal(`D:${created}`),
  });
  return bytesOf(file, catalog, info);
}

function writePages(file: File, pages: Page[], refs: Ref[], every: Dictionary): TaggedPage[] {
  // In the parent tree the pages come first, then the links.
  let key = pages.length;
  return pages.map((page, at) => {
    const ref = refs[at] ?? reserve(file);
    const annotations = page.links.map((link) => {
      const annotation = put(file, {
        Type: '/Annot',
        Subtype: '/Link',
        Rect: link.rect,
        Border: [0, 0, 0],
        F: 4,
        Contents: textString(link.text || link.href),
        A: { S: '/URI', URI: literal(link.href) },
        StructParent: key,
        P: ref,
      });
      link.owner.kids.push({ page: page.index, annotation });
      key += 1;
      return { key: key - 1, owner: link.owner, annotation };
    });
    const content = {
      Type: '/Page',
      ...every,
      MediaBox: [0, 0, paper.width, paper.height],
      Contents: putStream(file, latin1(operatorsOf(page))),
      StructParents: page.index,
      Tabs: '/S',
      Annots: annotations.length > 0 ? annotations.map((one) => one.annotation) : undefined,
    };
    return { ref: put(file, content, ref), owners: page.owners, annotations };
  });
}
