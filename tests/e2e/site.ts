/** Before the first browser test: serves what is built, and tells the tests where it is and which browser to drive. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  // vitest's own types are widened here, which only an interface can.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface ProvidedContext {
    /** Address of the site, with a slash at its end. */
    site: string;
    /** Path of the browser. */
    chromium: string;
    /** Path of the same browser without all that is not a page: it opens one for a third of the work. */
    headlessShell: string;
    /** Path of Firefox, for the tests that drive it. */
    firefox: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  if (!chromium) throw new Error('No Chromium: npm test finds or installs one.');
  if (!existsSync('dist')) throw new Error('Nothing is built: npm run build.');
  const { address, stop } = await serve(0);
  project.provide('site', address);
  project.provide('chromium', chromium);
  project.provide('headlessShell', process.env.HEADLESS_SHELL ?? chromium);
  project.provide('firefox', process.env.FIREFOX ?? '');
  return stop;
}
