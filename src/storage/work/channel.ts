/** What tabs of this site tell each other, so that the same preparation can be open twice. */
import type { Change } from '../../domain/preparation/merge.ts';
import { attempt } from '../kept/attempt.ts';
import { keys } from '../kept/keys.ts';
import type { Months } from '../kept/terms.ts';

export type Told =
  | { type: 'hello' }
  | { type: 'here'; text: string }
  | { type: 'replaced'; text: string }
  | { type: 'changed'; preparation: string; change: Change }
  | { type: 'kept'; months: Months }
  /** The device's copy is locked, or locked again: every tab asks for the passphrase. */
  | { type: 'locked' }
  | { type: 'unlocked' }
  /** The device's copy is locked with another key, which lies here locked with the one before. */
  | { type: 'turned'; key: string }
  /** All was deleted, or it was said whose device this is: the mark, and localStorage, tell the rest. */
  | { type: 'cleared' | 'ownership' };

/** What is told, and the mark of the last deletion that the teller knows of: before a later one, nothing counts. */
export type Message = Told & { mark?: string | undefined };

export type Channel = {
  send: (message: Message) => void;
  listen: (hear: (message: Message) => void) => void;
};

/**
 * The browser's BroadcastChannel; where there is none, or it is refused (Firefox, cookies blocked), every tab is alone.
 */
export function openChannel(): Channel {
  const channel = attempt(() => new BroadcastChannel(keys.channel));
  return {
    send: (message) => attempt(() => channel?.postMessage(message)),
    listen: (hear) => {
      if (!channel) return;
      // Only pages of our own origin and version of the site reach this channel.
      channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
    },
  };
}
