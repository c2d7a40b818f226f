/** What an engine must be able to do for the checks: one form, whatever drives it. */
import { setTimeout as pause } from 'node:timers/promises';

/** A tab of a browser. */
export type Tab = {
  /** Opens an address, and waits until its page is loaded. */
  goto: (address: string) => Promise<void>;
  evaluate: <Given, Found>(run: (given: Given) => Found, given: Given) => Promise<Awaited<Found>>;
  /** Presses what the selector finds first, as a pointer does. */
  click: (selector: string) => Promise<void>;
  /** Types where the focus is. */
  type: (text: string) => Promise<void>;
  /** Presses one key where the focus is. */
  key: (name: 'Enter' | 'Space') => Promise<void>;
  /** Chooses in a list, by the value of the option. */
  select: (selector: string, value: string) => Promise<void>;
  /** Gives a file to the field for files. */
  upload: (selector: string, file: string) => Promise<void>;
  /** Keeps a picture of what is seen. */
  screenshot: (file: string) => Promise<void>;
  /** What has gone wrong in the page's own scripts, newest last. */
  errors: () => string[];
  close: () => Promise<void>;
};

/** A browser that runs: its tabs share what it keeps. */
export type Running = {
  version: string;
  open: () => Promise<Tab>;
  /** Ends it as a person does. What it keeps of its profile is written by then. */
  close: () => Promise<void>;
};

export type Start = {
  width: number;
  height: number;
  /** The folder of its profile: with the same one it begins where it ended. */
  profile: string;
  /** The folder in which it puts what is downloaded. */
  downloads: string;
  /** Whether the person likes it dark; an engine that cannot be told stays light. */
  dark?: boolean;
};

export type StartEngine = (start: Start) => Promise<Running>;

export type Size = { width: number; height: number };

/** An engine, as the table has it. */
export type Engine = {
  id: string;
  name: string;
  /** All ways at these sizes, or no more than the first screen. */
  sizes: Size[];
  checks: 'all' | 'first-screen' | 'first-screen-and-paper';
  /** Leaving pages within milliseconds of a write: only where that has frozen the storage. */
  isLeftFast?: boolean;
  /** Installs what is missing; gives how it is started. Fails with a sentence where it cannot be had. */
  get: () => Promise<StartEngine>;
};

/** Milliseconds in which a page comes to life on a machine that is busy. */
const SOON = 20_000;

/** Whether it comes to hold within the time; a page that is just changing is asked again. */
export async function comes(holds: () => Promise<boolean>, time = SOON): Promise<boolean> {
  const end = Date.now() + time;
  do {
    if (await holds().catch(() => false)) return true;
    await pause(50);
  } while (Date.now() < end);
  return false;
}

/** Fails with the sentence when it does not come to hold. */
export async function wait(
  what: string,
  holds: () => Promise<boolean>,
  time = SOON,
): Promise<void> {
  if (!(await comes(holds, time))) throw new Error(`${what}: not within ${time / 1000} s`);
}

/** An answer, or a failure once the time is over: an engine that hangs ends no run. */
export async function within<Found>(
  time: number,
  what: string,
  answer: Promise<Found>,
): Promise<Found> {
  const over = new AbortController();
  try {
    return await Promise.race([
      answer,
      pause(time, undefined, { signal: over.signal }).then(() => {
        throw new Error(`${what}: no answer within ${time / 1000} s`);
      }),
    ]);
  } finally {
    over.abort();
  }
}
