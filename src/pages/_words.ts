/** Where the words of the field are explained, and the links that lead there. */
import type { Block } from '../domain/text/block.ts';
import type { Catalog } from '../domain/content/catalog.ts';
import { finderOf, linkWords } from '../domain/content/glossary.ts';
import { withDanishQuotes } from '../domain/text/quoted.ts';
import { address } from '../i18n/address.ts';
import { mainLocale } from '../i18n/locales.ts';

/** Links the first use of each word on a page: one linker a page, given its blocks in the order they stand. */
export function wordLinker({ glossary, locale }: Catalog): (blocks: Block[]) => Block[] {
  const find = finderOf(glossary);
  const seen = new Set<string>();
  const hrefOf = (id: string): string => address(locale, `/ordbog/#${id}`);
  return (blocks) =>
    linkWords(locale === mainLocale ? blocks : withDanishQuotes(blocks), find, hrefOf, seen);
}
