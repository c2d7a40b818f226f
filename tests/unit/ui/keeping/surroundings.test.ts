import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  canShowPaper,
  isPrivateWindow,
  isWebKit,
} from '../../../../src/ui/keeping/surroundings.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
const linuxWebKit =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';
const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 15_4 like Mac OS X) AppleWebKit/605.1.15 Version/15.4 Mobile/15E148 Safari/604.1';
const chrome = 'Mozilla/5.0 (Linux; Android 10; K) Chrome/156.0.0.0 Mobile Safari/537.36';

function open(navigator: object, window: object = {}, isSecureContext = true): void {
  vi.stubGlobal('navigator', navigator);
  vi.stubGlobal('window', window);
  vi.stubGlobal('isSecureContext', isSecureContext);
}

describe('A browser', () => {
  it.each([
    ['Safari on an iPhone', { standalone: false }, {}, true],
    ['Safari on a Mac', {}, { GestureEvent: Event }, true],
    ['any other', { userAgent: chrome }, {}, false],
  ])('is WebKit or not: %s', (_, navigator, window, is) => {
    open(navigator, window);
    expect(isWebKit()).toBe(is);
  });
});

describe('A paper', () => {
  it.each([
    [chrome, true],
    [firefox, true],
    [iPhone, true],
    [linuxWebKit, false],
  ])('can be shown in a tab or not: %s', (userAgent, can) => {
    open({ userAgent });
    expect(canShowPaper()).toBe(can);
  });
});

describe('A window', () => {
  it.each([
    ['Firefox without service workers', { userAgent: firefox }, true, true],
    ['Firefox with them', { userAgent: firefox, serviceWorker: {} }, true, false],
    ['Firefox without https, where there are none anyway', { userAgent: firefox }, false, false],
    ['another browser without service workers', { userAgent: chrome }, true, false],
  ])('is known to be private or not: %s', (_, navigator, secure, is) => {
    open(navigator, {}, secure);
    expect(isPrivateWindow()).toBe(is);
  });
});
