/** Reads the folder of a kommune's own layer from disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LayerFile } from '../domain/local/layerFiles.ts';
import { contentFile } from '../markdown/contentFile.ts';

/** Every file of the folder, by its path there; nothing where there is no such folder. */
export function readFolder(folder: string): LayerFile[] | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path): LayerFile => {
      const bytes = new Uint8Array(readFileSync(join(folder, path)));
      if (!/\.(?:yaml|md)$/.test(path)) return { path, bytes };
      try {
        return { ...contentFile(path, new TextDecoder().decode(bytes)), bytes };
      } catch (error) {
        return { path, bytes, unread: error instanceof Error ? error.message : String(error) };
      }
    });
}
