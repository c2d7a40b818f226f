/** The worker that reads a PDF somebody has chosen: it can be ended whatever the file does to it. */
import { readAttachment } from './file/readAttachment.ts';
import type { Found } from './file/readAttachment.ts';

/** What the bridge asks; it is told when the reading begins, and what was found. */
export type ReadRequest = { file: Blob; most: number };
export type ReadReply = Found | { state: 'reading' };

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void answer(data).then(postMessage, () => postMessage({ state: 'damaged' } satisfies ReadReply));
});

async function answer({ file, most }: ReadRequest): Promise<ReadReply> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  postMessage({ state: 'reading' } satisfies ReadReply);
  return readAttachment(bytes, most);
}
