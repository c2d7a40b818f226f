/** What the store needs of the world around it: where to keep, whom to tell, the time, chance, and patience. */
import type { Channel } from './channel.ts';
import type { Device } from './device.ts';
import type { Keyring } from './keyring.ts';
import type { Tab } from './tab.ts';

export type World = {
  tab: Tab;
  device: Device;
  channel: Channel;
  keyring: Keyring;
  now: () => Date;
  newId: () => string;
  /** Waits for other tabs to answer. */
  pause: (milliseconds: number) => Promise<void>;
};
