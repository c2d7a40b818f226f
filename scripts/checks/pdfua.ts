/**
 * `npm run check:pdfua`: every paper through veraPDF, as PDF/UA-1. Papers that are broken on purpose are among them:
 * a run in which veraPDF lets one of those pass proves nothing, and fails. More in docs/pdfua.md.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsIn, tableOf } from './veraReport.ts';
import type { Finding } from './veraReport.ts';
import { everyPaper, needed, without } from './pdfuaPapers.ts';
import type { Needed, PaperFile } from './pdfuaPapers.ts';
import { validate, veraPdf } from './pdfuaValidator.ts';
import { fail, root } from '../setup.mjs';
import { needJava, notChecked } from '../tools.mjs';

/** The papers stay there, to be looked at. */
const folder = join(root, '.cache/pdfua');
/** Of what is wrong alike in many files, so many are named. */
const FEW = 5;

needJava('PDF/UA was NOT checked: veraPDF needs Java (Debian: default-jre-headless).');
const jar =
  (await veraPdf()) ??
  notChecked('PDF/UA was NOT checked: veraPDF is not to be had from Maven Central.');
const files = await everyPaper();
const [smallest] = files.toSorted((one, other) => one.bytes.length - other.bytes.length);
if (smallest === undefined) fail('There is no paper to check.');

const entries = Object.keys(needed) as Needed[];
const found = await findings(smallest.bytes);
const faults = [...files.flatMap(faultsOf), ...entries.flatMap(passedOver)];
console.log(table());
console.log(
  `\n${files.length} files, as some papers are the same; ${entries.length} broken on purpose`,
);
const kinds = Map.groupBy(faults, ({ fault }) => fault);
for (const [fault, all] of kinds)
  console.error(
    [`${fault} (${all.length} times)`, ...all.slice(0, FEW).map(({ file }) => file)].join('\n  '),
  );
if (kinds.size > 0) fail(`${kinds.size} kinds of faults. How to look at them: docs/pdfua.md.`);

/** What is wrong with a file. */
type Fault = { fault: string; file: string };

/** What veraPDF says of every file, by its name. */
async function findings(whole: Uint8Array): Promise<Map<string, Finding>> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, bytes } of files) writeFileSync(join(folder, file), bytes);
  for (const entry of entries)
    writeFileSync(join(folder, brokenFile(entry)), await without(entry, whole));
  return new Map(findingsIn(validate(jar, folder)).map((finding) => [finding.file, finding]));
}

function brokenFile(entry: Needed): string {
  return `without-${entry}.pdf`;
}

function faultsOf({ file }: PaperFile): Fault[] {
  const finding = found.get(file);
  if (finding === undefined) return [{ fault: 'veraPDF did not look at it', file }];
  if (finding.passed + finding.failed === 0) return [{ fault: 'Nothing was checked', file }];
  return finding.breaches.map(({ clause, description }) => ({
    fault: `${clause} ${description}`,
    file,
  }));
}

/** Says it when a paper that lacks something has been let pass. */
function passedOver(entry: Needed): Fault[] {
  const file = brokenFile(entry);
  const breaches = found.get(file)?.breaches ?? [];
  const isRefused = breaches.some(({ clause }) => clause.startsWith(`${needed[entry]}-`));
  return isRefused ? [] : [{ fault: `Not refused by clause ${needed[entry]}`, file }];
}

function table(): string {
  const papers = files.flatMap((one) =>
    one.papers.map((paper) => ({ document: paper.split('/')[0] ?? '', file: one.file })),
  );
  return tableOf(
    [...Map.groupBy(papers, ({ document }) => document)].map(([document, made]) => {
      const sum = (of: 'passed' | 'failed') =>
        made.reduce((total, { file }) => total + (found.get(file)?.[of] ?? 0), 0);
      return { document, papers: made.length, passed: sum('passed'), failed: sum('failed') };
    }),
  );
}
