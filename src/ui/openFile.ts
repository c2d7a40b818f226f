/** Opens a file that somebody has chosen or dropped: an exported file, or a paper that carries one. */
import { LARGEST_FILE, parseFile } from '../domain/file.ts';
import type { Preparation } from '../domain/preparation.ts';
import type { Phrase } from '../i18n/say.ts';
import { readAttachment } from '../pdf/bridge.ts';
import { importFile } from '../storage/importFile.ts';

/** What is in the file, or the sentence that says why it cannot be opened. */
export type Opened = { preparation: Preparation } | { refused: Phrase };

/** No text of `LARGEST_FILE` takes more bytes than this. */
const MOST_BYTES = 3 * LARGEST_FILE;

/** Whatever the file is called, what it begins with says what it is. Never throws. */
export async function openFile(file: Blob): Promise<Opened> {
  try {
    const beginning = await file.slice(0, 1024).text();
    if (beginning.includes('%PDF-')) return await openPaper(file);
    const loaded = await importFile(file);
    return loaded.state === 'ready' ? loaded : { refused: `saving.import.${loaded.reason}` };
  } catch {
    // The file was moved, or the device lets nobody read it.
    return { refused: 'saving.import.not-json' };
  }
}

async function openPaper(file: Blob): Promise<Opened> {
  const found = await readAttachment(file, MOST_BYTES);
  if (found.state === 'too-big') return { refused: 'saving.import.too-big' };
  if (found.state !== 'found') return { refused: `work.pdf.${found.state}` };
  const inside = found.texts.map(parseFile);
  const ready = inside.find((one) => one.state === 'ready');
  if (ready) return ready;
  // Of ours, but not to be read; any other file inside is none of ours.
  const ours = inside.find(
    (one) => one.state === 'unreadable' && ['corrupt', 'newer', 'too-big'].includes(one.reason),
  );
  return {
    refused: ours?.state === 'unreadable' ? `saving.import.${ours.reason}` : 'work.pdf.none',
  };
}
