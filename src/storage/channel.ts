/** What tabs of this site tell each other, so that the same preparation can be open twice. */
import type { Change } from '../domain/merge.ts';
import { keys } from './keys.ts';
import type { Months } from './terms.ts';

export type Message =
  | { type: 'hello' }
  | { type: 'here'; text: string }
  | { type: 'replaced'; text: string }
  | { type: 'changed'; preparation: string; change: Change }
  | { type: 'kept'; months: Months }
  /** The device's copy is locked, or locked again: every tab asks for the phrase. */
  | { type: 'locked' }
  | { type: 'unlocked' }
  | { type: 'cleared' };

export type Channel = {
  send: (message: Message) => void;
  listen: (hear: (message: Message) => void) => void;
};

/** The browser's BroadcastChannel; where there is none, every tab is alone. */
export function openChannel(): Channel {
  if (typeof BroadcastChannel === 'undefined')
    return { send: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel(keys.channel);
  return {
    send: (message) => channel.postMessage(message),
    listen: (hear) => {
      // Only pages of our own origin and version of the site reach this channel.
      channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
    },
  };
}
