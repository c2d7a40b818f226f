/** The edition that is built: its version is package.json's, and its rules are those of `content/`. */
import about from '../../package.json' with { type: 'json' };
import { editionOf } from '../domain/content/edition.ts';
import type { Edition } from '../domain/content/edition.ts';
import { loadSite } from './load.ts';

export async function loadEdition(): Promise<Edition | undefined> {
  const { catalog } = await loadSite();
  return editionOf(catalog.rules, about.version);
}
