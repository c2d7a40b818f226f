/**
 * Reads a kommune's own layer, strictly: what nobody would use, and what would be wrong on a page, is told and never
 * passed over.
 */
import type { Block } from '../text/block.ts';
import { valueAt } from '../content/contentReader.ts';
import { contrastOf, grounds, leastContrast } from './contrast.ts';
import {
  factsFile,
  inventedCode,
  kommuneFile,
  layerFormat,
  layerNames,
  sheetsFile,
} from './layerFiles.ts';
import type { FactsFile, KommuneFile, LayerFile, LayerSheet } from './layerFiles.ts';
import type { LayerFault, Report } from './layerFault.ts';
import { logoFault } from './logoFault.ts';
import { parseData } from './parseData.ts';

/** What the shared content knows: the kommuner, and the rows of the question about the meeting. */
export type Known = { kommuner: { code: string; name: string }[]; rows: string[] };

/** A layer that is whole. `code` has three digits; `texts` are by the name of their file. */
export type Layer = Pick<
  KommuneFile,
  'publisher' | 'contact' | 'accessibility' | 'privacy' | 'colours'
> & {
  code: string;
  facts: FactsFile | undefined;
  sheets: LayerSheet[];
  texts: Record<string, Block[]>;
  logo: { name: string; bytes: Uint8Array } | undefined;
};

/** The layer of these files, or what is to be mended. */
export function readLayer(
  files: LayerFile[],
  known: Known,
): { layer: Layer | undefined; faults: LayerFault[] } {
  const faults: LayerFault[] = [];
  const report: Report = (file, code, values = {}) => void faults.push({ file, code, values });

  const names: string[] = Object.values(layerNames).flat();
  for (const { path, unread } of files) {
    if (!names.includes(path)) report(path, 'local-file', { known: names.join(', ') });
    else if (unread !== undefined) report(path, 'local-unread', { what: unread });
  }
  if (files.every(({ path }) => path !== 'kommune.yaml')) report('kommune.yaml', 'local-no-file');

  const fileOf = (name: string) => files.find(({ path }) => path === name);
  const format = valueAt(fileOf('kommune.yaml')?.data, ['format']);
  if (typeof format === 'number' && format !== layerFormat) {
    const values = { format: String(format), now: String(layerFormat) };
    report('kommune.yaml', format < layerFormat ? 'local-older' : 'local-newer', values);
    return { layer: undefined, faults };
  }

  const kommune = parseData(fileOf('kommune.yaml'), kommuneFile, report);
  const facts = parseData(fileOf('facts.yaml'), factsFile, report);
  const sheets = parseData(fileOf('sheets.yaml'), sheetsFile, report)?.sheets ?? [];
  const code = kommune?.kommune.slice(-3) ?? '';
  if (kommune && code !== inventedCode) {
    const found = known.kommuner.find((one) => one.code === code);
    if (found === undefined)
      report('kommune.yaml', 'local-kommune', { code: kommune.kommune, invented: inventedCode });
    else if (!kommune.publisher.name.includes(found.name))
      report('kommune.yaml', 'local-name', { code: kommune.kommune, name: found.name });
  }
  for (const fault of faintColours(kommune?.colours))
    report('kommune.yaml', 'local-contrast', fault);
  for (const row of Object.keys(facts?.know ?? {}))
    if (!known.rows.includes(row))
      report('facts.yaml', 'local-row', { row, known: known.rows.join(', ') });
  for (const { id } of sheets.filter((one, at) => sheets.findIndex(({ id }) => id === one.id) < at))
    report('sheets.yaml', 'local-same', { id });

  const texts: Record<string, Block[]> = {};
  for (const { path, body = [] } of files.filter((file) => layerNames.texts.includes(file.path))) {
    const [first, ...rest] = body;
    if (first?.kind !== 'heading' || first.level !== 2) report(path, 'local-heading');
    else if (rest.length === 0) report(path, 'local-no-words');
    texts[path] = body;
  }
  const [logo, second] = files.filter(({ path }) => layerNames.logos.includes(path));
  if (second) report(second.path, 'local-two-logos');
  const wrong = logo && logoFault(logo.path, logo.bytes);
  if (wrong) report(logo.path, wrong.code, { what: wrong.what });

  if (kommune === undefined || faults.length > 0) return { layer: undefined, faults };
  const { publisher, contact, accessibility, privacy, colours } = kommune;
  const picture = logo && { name: logo.path, bytes: logo.bytes };
  const about = { code, publisher, contact, accessibility, privacy, colours };
  return { layer: { ...about, facts, sheets, texts, logo: picture }, faults };
}

/** The colours that cannot be read, each with the ground it is too near to. */
function faintColours(colours: KommuneFile['colours']): Record<string, string>[] {
  const themes = ['light', 'dark'] as const;
  return themes.flatMap((theme) =>
    Object.entries(grounds[theme]).flatMap(([ground, behind]) => {
      const colour = colours?.[theme];
      if (colour === undefined || contrastOf(colour, behind) >= leastContrast) return [];
      const contrast = (Math.floor(contrastOf(colour, behind) * 10) / 10).toFixed(1);
      return [
        { theme, colour, ground: `${ground} ${behind}`, contrast: contrast.replace('.', ',') },
      ];
    }),
  );
}
