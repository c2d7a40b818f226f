/** A kommune's own layer, where the site is built with one: `npm run build -- --local DIR`. */
import process from 'node:process';
import type { Catalog } from '../domain/content/catalog.ts';
import { readLayer } from '../domain/local/layer.ts';
import type { Layer } from '../domain/local/layer.ts';
import { readFolder } from '../local/readFolder.ts';
import { knownIn } from './known.ts';

/** The layer that the build was asked for. What is wrong with one has been told before: `scripts/local/check.ts`. */
export function layerOver(catalog: () => Catalog): Layer | undefined {
  const folder = process.env.LOCAL;
  if (!folder) return undefined;
  read ??= readLayer(readFolder(folder) ?? [], knownIn(catalog())).layer;
  if (read === undefined) throw new Error(`${folder} is not whole: node scripts/local/check.ts`);
  return read;
}

let read: Layer | undefined;

/** The layer, once the content is read. */
export function loadedLayer(): Layer | undefined {
  return read;
}
