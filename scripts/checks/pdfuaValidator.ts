/** veraPDF, the validator of PDF/UA: one jar of Maven Central, kept in .cache/, and always the one we know. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { VeraReport } from './veraReport.ts';
import { fail, root } from '../setup.mjs';

const VERSION = '1.28.2';
const SHA_256 = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6';
const name = `greenfield-apps-${VERSION}.jar`;
const address = `https://repo.maven.apache.org/maven2/org/verapdf/apps/greenfield-apps/${VERSION}/${name}`;
const jar = join(root, '.cache/verapdf', name);
const TRIES = 3;

/** Where the jar is, fetched now if need be; undefined where it cannot be had. */
export async function veraPdf(): Promise<string | undefined> {
  const kept = await readFile(jar).catch(() => undefined);
  if (kept !== undefined && isKnown(kept)) return jar;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const bytes = await download();
    if (bytes === undefined) continue;
    if (!isKnown(bytes)) fail(`${address} is not the file whose SHA-256 is ${SHA_256}.`);
    await mkdir(dirname(jar), { recursive: true });
    await writeFile(jar, bytes);
    return jar;
  }
  return undefined;
}

async function download(): Promise<Uint8Array | undefined> {
  try {
    const reply = await fetch(address);
    if (reply.ok) return new Uint8Array(await reply.arrayBuffer());
    console.error(`${address}: ${reply.status}`);
  } catch (error) {
    console.error(`${address}: ${String(error)}`);
  }
  return undefined;
}

function isKnown(bytes: Uint8Array): boolean {
  return createHash('sha256').update(bytes).digest('hex') === SHA_256;
}

/** What it says of every PDF in a folder, as PDF/UA-1, in one run of Java. */
export function validate(program: string, folder: string): VeraReport {
  const { stdout, stderr } = spawnSync(
    'java',
    [
      // The run is short: half the time goes to compiling well what is soon over.
      ...['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'],
      '-Djava.awt.headless=true',
      ...['-cp', program, 'org.verapdf.apps.GreenfieldCliWrapper'],
      ...['--flavour', 'ua1', '--format', 'json', '--maxfailuresdisplayed', '1', folder],
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  try {
    return JSON.parse(stdout) as VeraReport;
  } catch {
    return fail(`veraPDF could not run: ${stderr || stdout}`);
  }
}
