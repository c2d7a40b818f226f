/** Where the words of the field are explained, and the links that lead there. */
import type { Block } from '../domain/text/block.ts';
import type { Catalog } from '../domain/content/catalog.ts';
import { finderOf, linkWords } from '../domain/content/glossary.ts';
import { address } from '../i18n/address.ts';

/** Links the first use of each word on a page: one linker a page, given its blocks in the order they stand. */
export function wordLinker({ glossary, locale }: Catalog): (blocks: Block[]) => Block[] {
  const find = finderOf(glossary);
  const seen = new Set<string>();
  return (blocks) => linkWords(blocks, find, (id) => address(locale, `/ordbog/#${id}`), seen);
}
