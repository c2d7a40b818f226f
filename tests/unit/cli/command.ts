/** The command itself, run as people run it, and a place for what it makes. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const fixtures = join(root, 'tests/fixtures/preparations');
export const yearFixtures = join(root, 'tests/fixtures/years');

type Outcome = { code: number; stdout: string; stderr: string };

/** A folder of its own for a test file; `remove` it in the end. */
export function workplace() {
  const folder = mkdtempSync(join(tmpdir(), 'klar-cli-'));
  const pathOf = (name: string) => join(folder, name);
  return {
    pathOf,
    bytesOf: (name: string) => readFileSync(pathOf(name)),
    /** The bytes of a file; undefined where there is none. */
    read: (name: string) => (existsSync(pathOf(name)) ? readFileSync(pathOf(name)) : undefined),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** `npm run pdf` with these words, without the half second that npm takes. */
export function pdf(...words: string[]): Promise<Outcome> {
  return execute(process.execPath, [join(root, 'src/cli/pdf.ts'), ...words]);
}

export function execute(command: string, words: string[], cwd = root): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(command, words, { cwd, encoding: 'utf8' }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}
