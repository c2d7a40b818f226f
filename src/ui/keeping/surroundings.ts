/** Where the site is open, as far as the keeping of the work, or a file's way to the citizen, depends on it. */
import { isOnAppleHomeScreen } from './appleHomeScreen.ts';

/** Installed anywhere: there is no other tab to open a paper in. */
export function isInstalled(): boolean {
  return isOnAppleHomeScreen() || matchMedia('(display-mode: standalone)').matches;
}

/** Inside another app's own browser (Facebook, Messenger, Instagram, Line), which refuses downloads. */
export function isInsideApp(): boolean {
  return /FBA[NV]|Instagram|\bLine\//.test(navigator.userAgent);
}

/**
 * WebKit: Safari, and every browser on an iPhone or iPad, for Apple allows no other engine there. It deletes what a
 * site keeps after seven days of use without a visit, and its home screen has a storage of its own. Only Apple's has
 * `navigator.standalone`, at first on iPhone and iPad, and `GestureEvent`, also on an older Mac.
 */
export function isWebKit(): boolean {
  return 'standalone' in navigator || 'GestureEvent' in window;
}

/** A phone or a tablet. An iPad says that it is a Mac, which no finger can touch. */
export function isPhone(): boolean {
  return (
    /Android|iPhone|iPad|iPod/.test(navigator.userAgent) ||
    (isWebKit() && navigator.maxTouchPoints > 1)
  );
}

/** Firefox, which shows a PDF in a new tab as soon as it is downloaded. */
export function isFirefox(): boolean {
  return navigator.userAgent.includes('Firefox/');
}

/**
 * Whether a PDF made here can be shown in a tab. WebKit on Linux shows it by a page of its own scripts and styles, to
 * which it applies our policy: the page stays empty. Apple's shows it without one.
 */
export function canShowPaper(): boolean {
  const { userAgent } = navigator;
  return !userAgent.includes('Linux') || /Chrom|Firefox/.test(userAgent);
}

/**
 * A private window, as far as it can be told: there Firefox has no service workers, though the site comes over https.
 * Others hide it, and so does a newer Firefox: a no means nothing.
 */
export function isPrivateWindow(): boolean {
  return isSecureContext && isFirefox() && !('serviceWorker' in navigator);
}
