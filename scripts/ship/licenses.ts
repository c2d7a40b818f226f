/**
 * After each build: `dist/licenses.txt`, with everybody whose work is sent to the citizen, and on what terms. A
 * package without a licence text, or under a licence that is not allowed, stops the build.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenseProblems, licensesText, textFile } from './licenseText.ts';
import type { Licensed } from './licenseText.ts';
import { fail } from '../setup.mjs';
import { shippedPackages } from './shipped.ts';
import type { Shipped } from './shipped.ts';

const fonts = `Fonts are cut to the letters that are needed, and written in another format: what is sent is a modified version of
those named here.`;
const head = `${readFileSync('LICENSE', 'utf8').trim()}\n\n${fonts}`;

const packages = shippedPackages('dist').map(licensed);
const problems = licenseProblems(packages);
if (problems.length > 0) fail(problems.join('\n'));
writeFileSync('dist/licenses.txt', licensesText(head, packages));
console.log(`licenses.txt: ${packages.length} packages`);

function licensed({ name, version, license, folder, modules }: Shipped): Licensed {
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[sc]e|copying|notice)/i.test(file))
    .map((file) => join(folder, file));
  const own = [textFile(name)].filter((file) => existsSync(file));
  const texts = [...files, ...own].map((file) => shippedPart(readFileSync(file, 'utf8')));
  const sources = modules
    .filter((module) => /\.[cm]?js$/.test(module))
    .map((module) => readFileSync(module, 'utf8'));
  return { name, version, license, texts, sources };
}

/** Vite lists those whose work it is built with; of Vite, a script of a few lines is sent. */
function shippedPart(text: string): string {
  return text.replace(/^# Licenses of bundled dependencies[\s\S]*/m, '');
}
