/** Reads one file of data of a layer, and tells of each value that is not as it has to be, and how it is written. */
import { valueAt } from '../content/contentReader.ts';
import type { z } from '../zod.ts';
import type { Report } from './layerFault.ts';
import { written } from './layerFiles.ts';
import type { LayerFile } from './layerFiles.ts';

/** What a file says; nothing where there is none, or where something in it was told. */
export function parseData<S extends z.ZodMiniType>(
  file: LayerFile | undefined,
  schema: S,
  report: Report,
): z.infer<S> | undefined {
  if (file === undefined || file.unread !== undefined) return undefined;
  const parsed = schema.safeParse(file.data ?? {});
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const where = issue.path.join(' → ');
    const value = valueAt(file.data, issue.path);
    const right = written[String(issue.path.at(-1))] ?? '"…"';
    if (issue.code === 'unrecognized_keys')
      for (const one of issue.keys)
        report(file.path, 'local-key', { where: [...issue.path, one].join(' → ') });
    else if (value === undefined || value === null || value === '')
      report(file.path, 'local-empty', { where, right });
    else report(file.path, 'local-shape', { where, right });
  }
  return undefined;
}
