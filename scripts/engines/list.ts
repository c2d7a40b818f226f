/** The engines of the table: in those of today all ways at both sizes, in old ones as far as somebody must get. */
import { findChromium, findFirefox } from '../browser.mjs';
import { chromiumAt } from './chromium.ts';
import type { Engine, Size } from './driver.ts';
import { firefoxAt } from './firefox.ts';
import { chromium92, javaFx, webKitDriver } from './need.ts';
import { oldWebKitOf } from './oldWebKit.ts';
import { webkitBy } from './webkit.ts';

const telephone: Size = { width: 360, height: 740 };
const both = [telephone, { width: 1280, height: 800 }];

export const engines: Engine[] = [
  {
    id: 'chromium',
    name: 'Chromium',
    sizes: both,
    checks: 'all',
    get: () => Promise.resolve(chromiumAt(orNone(findChromium(), 'Chromium'))),
  },
  {
    id: 'firefox',
    name: 'Firefox ESR',
    sizes: both,
    checks: 'all',
    get: () => Promise.resolve(firefoxAt(orNone(findFirefox(), 'Firefox'))),
  },
  {
    id: 'webkit',
    name: 'WebKitGTK',
    sizes: both,
    checks: 'all',
    isLeftFast: true,
    get: () => Promise.resolve(webkitBy(webKitDriver())),
  },
  {
    id: 'chromium-92',
    name: 'Chromium 92',
    sizes: [telephone],
    checks: 'first-screen-and-paper',
    get: () => {
      const { program, libraries } = chromium92();
      return Promise.resolve(chromiumAt(program, libraries));
    },
  },
  {
    id: 'webkit-613',
    name: 'WebKit 613 (JavaFX)',
    sizes: [telephone],
    checks: 'first-screen',
    get: async () => oldWebKitOf(await javaFx()),
  },
];

function orNone(path: string | undefined, name: string): string {
  if (path === undefined) throw new Error(`${name} is not here, and could not be installed`);
  return path;
}
