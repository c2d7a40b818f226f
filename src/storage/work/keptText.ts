/** The work as the text that is kept: as it is, or locked with the key of this page. */
import { parsePreparation, printPreparation } from '../../domain/preparation/file.ts';
import type { Loaded } from '../../domain/preparation/file.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { isLocked } from './locked.ts';
import type { Key } from './locked.ts';

/** Locked, and the key is not here or is another one. */
export type Shut = { state: 'shut'; text: string };

export type KeptText = Exclude<Loaded, { state: 'empty' }> | Shut;

/** Reads what is kept. Never throws. */
export async function readKept(text: string, key: Key | undefined): Promise<KeptText> {
  if (!isLocked(text)) return parsePreparation(text);
  const opened = key && (await (await import('../lock/lock.ts')).unlockWith(key, text));
  if (opened === undefined || opened.state === 'wrong-passphrase') return { state: 'shut', text };
  if (opened.state === 'open') return parsePreparation(opened.text);
  return { state: 'unreadable', reason: opened.reason, raw: text };
}

/** The text to keep: locked when there is a key. */
export async function printKept(saved: Preparation, key: Key | undefined): Promise<string> {
  const text = printPreparation(saved);
  return key ? (await import('../lock/lock.ts')).lockWith(key, text) : text;
}
