/** Opens a file that somebody has chosen or dropped: an exported file, locked or not, or a paper that carries one. */
import { LARGEST_FILE, parseFile } from '../../domain/preparation/file.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { readAttachment } from '../../pdf/bridge.ts';
import { importFile } from '../../storage/work/importFile.ts';
import type { Lock } from '../../storage/work/importFile.ts';
import { unlock } from '../../storage/lock/lock.ts';

/** What is in the file, what is needed to open it, or the sentence that says why it cannot be opened. */
export type Opened = { preparation: Preparation } | { lock: Lock } | { refused: MessageKey };

/** No text of `LARGEST_FILE` takes more bytes than this. */
const MOST_BYTES = 3 * LARGEST_FILE;

/** Whatever the file is called, what it begins with says what it is. Never throws. */
export async function openFile(file: Blob): Promise<Opened> {
  try {
    const beginning = await file.slice(0, 1024).text();
    if (beginning.includes('%PDF-')) return await openPaper(file);
    return openedFrom(await importFile(file));
  } catch {
    // The file was moved, or the device lets nobody read it.
    return { refused: 'saving.import.not-json' };
  }
}

/** Tries a passphrase on a locked file; what is inside is no more to be trusted than any other file. */
export async function openLocked(lock: Lock, passphrase: string): Promise<Opened> {
  // Browsers lock and open only on safe pages: https, or one's own machine.
  if (!isSecureContext) return { refused: 'work.lock.unsafe' };
  const opened = await unlock(lock.text, passphrase);
  if (opened.state === 'wrong-passphrase') return { refused: 'work.lock.wrong' };
  return opened.state === 'open'
    ? openedFrom(parseFile(opened.text))
    : { refused: `saving.import.${opened.reason}` };
}

function openedFrom(loaded: Awaited<ReturnType<typeof importFile>>): Opened {
  if (loaded.state === 'ready') return { preparation: loaded.preparation };
  return loaded.state === 'locked'
    ? { lock: loaded }
    : { refused: `saving.import.${loaded.reason}` };
}

async function openPaper(file: Blob): Promise<Opened> {
  const found = await readAttachment(file, MOST_BYTES);
  if (found.state === 'too-big') return { refused: 'saving.import.too-big' };
  if (found.state !== 'found') return { refused: `work.pdf.${found.state}` };
  const inside = found.texts.map(parseFile);
  const ready = inside.find((one) => one.state === 'ready');
  if (ready) return openedFrom(ready);
  // Of ours, but not to be read; any other file inside is none of ours.
  const ours = inside.find(
    (one) => one.state === 'unreadable' && ['corrupt', 'newer', 'too-big'].includes(one.reason),
  );
  return {
    refused: ours?.state === 'unreadable' ? `saving.import.${ours.reason}` : 'work.pdf.none',
  };
}
