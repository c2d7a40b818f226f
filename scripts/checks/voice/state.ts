/** The content held up against the voice: as it stands, or as it stood in a commit. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent, readMessages } from '../../../src/cli/readContent.ts';
import { mainLocale } from '../../../src/i18n/locales.ts';
import { readingOf } from '../readability.ts';
import { unitsOf } from '../units.ts';
import once from '../../reading.json' with { type: 'json' };
import { allowed } from './allowed.ts';
import { findingsIn } from './faults.ts';
import { paceOf } from './pace.ts';
import { sectionsOf } from './sections.ts';
import { tics } from './tics.ts';

/** Everything that is found in a folder of content; without one, in ours. */
export async function stateOf(root?: string) {
  const files = await readContent(root);
  const messages = await readMessages(mainLocale, root);
  const sections = sectionsOf(files, messages, mainLocale);
  if (sections.length === 0) throw new Error('There is no content.');
  return {
    sections,
    findings: findingsIn(sections, tics, allowed),
    paces: paceOf(sections),
    readings: readingOf(unitsOf(files, messages, mainLocale), once),
  };
}

/** The same of the content in a commit. */
export async function stateIn(commit: string): Promise<Awaited<ReturnType<typeof stateOf>>> {
  const folder = await mkdtemp(join(tmpdir(), 'voice-'));
  try {
    const archive = join(folder, 'content.tar');
    execFileSync('git', ['archive', '--output', archive, commit, 'content']);
    execFileSync('tar', ['-xf', archive, '-C', folder]);
    return await stateOf(join(folder, 'content'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
