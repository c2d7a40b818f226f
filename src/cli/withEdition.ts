/** The edition that makes papers from the command line: the version is package.json's, the rules those of `content/`. */
import about from '../../package.json' with { type: 'json' };
import type { Catalog, Document } from '../domain/content/catalog.ts';
import { editionOf } from '../domain/content/edition.ts';
import { mayAll } from '../domain/content/readers.ts';
import type { PaperCatalog } from '../domain/paper/telling.ts';
import { paperEdition } from '../i18n/editionLine.ts';
import type { Speech } from '../i18n/messages.ts';

/** The catalog for a document, with what its paper says of the edition if all who may read it may know. */
export function withEdition(
  catalog: Catalog,
  document: Document,
  speech: Speech,
): Catalog & PaperCatalog {
  const edition = editionOf(catalog.rules, about.version);
  return edition && mayAll('edition', document)
    ? { ...catalog, edition: paperEdition(speech, edition) }
    : catalog;
}
