/** Where the site is open, as far as a file's way to the citizen depends on it. */

/** On the home screen of an iPhone or iPad: there a file that is opened or downloaded has no way back. */
export function isOnAppleHomeScreen(): boolean {
  return 'standalone' in navigator && navigator.standalone === true;
}

/** Installed anywhere: there is no other tab to open a paper in. */
export function isInstalled(): boolean {
  return isOnAppleHomeScreen() || matchMedia('(display-mode: standalone)').matches;
}

/** Inside another app's own browser (Facebook, Messenger, Instagram, Line), which refuses downloads. */
export function isInsideApp(): boolean {
  return /FBA[NV]|Instagram|\bLine\//.test(navigator.userAgent);
}
