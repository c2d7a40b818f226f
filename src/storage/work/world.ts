/** What the parts of the store need of the browser around them: storage, other tabs, the time, random ids, and waiting. */
import type { Channel } from './channel.ts';
import type { ClearedMark } from '../kept/clearedMark.ts';
import type { Device } from '../kept/device.ts';
import type { KeptSite } from '../kept/keptSite.ts';
import type { Tab } from './tab.ts';

export type World = {
  tab: Tab;
  device: Device;
  channel: Channel;
  /** When all was last deleted, in any tab. */
  cleared: ClearedMark;
  /** Takes away the site that the device keeps for use without a network. */
  forgetSite: () => Promise<KeptSite>;
  now: () => Date;
  newId: () => string;
  /** Waits for other tabs to answer. */
  pause: (milliseconds: number) => Promise<void>;
};
