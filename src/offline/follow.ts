/**
 * On every page: where the site is kept on this device, a new version is offered, and never forced. What is open
 * stays as it is until somebody says yes; then only this window is loaded anew.
 */
const notice = document.querySelector<HTMLElement>('[data-new-version]');

/** Without a service worker there is nothing to follow, and nothing is fetched. */
if (notice && isKept()) void import('./newVersion.ts').then(({ follow }) => follow(notice));

/** Not every browser has service workers; one that refuses them may throw. */
function isKept(): boolean {
  try {
    return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  } catch {
    return false;
  }
}
