/**
 * `npm run proof`: writes docs/proof.md, a section for each figure, with its day and the command that makes it again.
 * `npm run proof -- web typing` measures these anew and leaves the other sections as they are.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { root, setup } from '../setup.mjs';
import { sections } from './sections.ts';

const file = join(root, 'docs/proof.md');
const asked = process.argv.slice(2);
const strangers = asked.filter((name) => !(name in sections));
if (strangers.length > 0) {
  console.error(
    `There is no section ${strangers.join(', ')}: ${Object.keys(sections).join(', ')}.`,
  );
  process.exit(1);
}
setup();
const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}`;
const parts = [
  '# Proof\n\nEach figure with the day it was measured, on which machine, and the command that makes it again. A goal that is missed stands there as missed. Written by `npm run proof`.',
];
for (const [name, { title, command, make }] of Object.entries(sections)) {
  if (asked.length > 0 && !asked.includes(name)) {
    parts.push(...sectionIn(before, title));
    continue;
  }
  console.log(`── ${name}`);
  const text = await make();
  console.log(text);
  parts.push(`## ${title}\n\n\`${command}\` · ${day} · ${machine}\n\n${text}`);
}
writeFileSync(file, `${parts.join('\n\n')}\n`);

/** What stands below a heading, with it; nothing where it is not there. */
function sectionIn(text: string, title: string): string[] {
  const found = text.split(/^(?=## )/m).find((one) => one.startsWith(`## ${title}\n`));
  return found === undefined ? [] : [found.trim()];
}
