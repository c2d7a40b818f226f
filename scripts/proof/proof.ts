/**
 * `npm run proof`: writes docs/proof.md, a section for each figure, with its day and the command that makes it again.
 * `npm run proof -- web typing` measures these anew and leaves the other sections as they are.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { root, runNode, setup } from '../setup.mjs';
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
const [only] = asked;
if (asked.length === 1 && only !== undefined) await measure(only);
else measureEach(asked.length > 0 ? asked : Object.keys(sections));

/** Measures one after the other, each in a process of its own: one that fails, or changes a global, harms no other. */
function measureEach(names: string[]): void {
  const failed = names.filter((name) => runNode('scripts/proof/proof.ts', [name]) !== 0);
  for (const name of failed) console.error(`${name} could not be measured: see above`);
  process.exit(failed.length > 0 ? 1 : 0);
}

async function measure(measured: string): Promise<void> {
  console.log(`── ${measured}`);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}`;
  const parts = [
    '# Proof\n\nEach figure with the day it was measured, on which machine, and the command that makes it again. A goal that is missed stands there as missed. Written by `npm run proof`.',
  ];
  for (const [name, { title, command, make }] of Object.entries(sections)) {
    if (name !== measured) {
      parts.push(...sectionIn(before, title));
      continue;
    }
    const text = await make();
    console.log(text);
    parts.push(`## ${title}\n\n\`${command}\` · ${day} · ${machine}\n\n${text}`);
  }
  writeFileSync(file, `${parts.join('\n\n')}\n`);
}

/** What stands below a heading, with it; nothing where it is not there. */
function sectionIn(text: string, title: string): string[] {
  const found = text.split(/^(?=## )/m).find((one) => one.startsWith(`## ${title}\n`));
  return found === undefined ? [] : [found.trim()];
}
