/**
 * The service worker that keeps keys in its memory. It has a folder of its own, in which no page lies: it controls
 * none and sees no request.
 */
import { createKeyKeeper } from './keyKeeper.ts';
import type { ToKeeper } from './keyKeeper.ts';

const hear = createKeyKeeper(() => Date.now());

// Only pages of our own origin reach a service worker.
addEventListener('message', ({ data, ports }: MessageEvent<ToKeeper>) => {
  const answer = hear(data);
  ports[0]?.postMessage(answer);
});
