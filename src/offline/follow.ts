/**
 * On every page: where the site is kept on this device, a new version is offered, and never forced. What is open
 * stays as it is until somebody says yes; then only this window is loaded anew.
 */
const notice = document.querySelector<HTMLElement>('[data-new-version]');

/** Without a service worker there is nothing to follow, and nothing is fetched. */
if (notice && isKept()) void follow(notice);

/** Not every browser has service workers; one that refuses them may throw. */
function isKept(): boolean {
  try {
    return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  } catch {
    return false;
  }
}

async function follow(place: HTMLElement): Promise<void> {
  const { serviceWorkerOf } = await import('./site.ts');
  const root = place.dataset.newVersion ?? '';
  const worker = serviceWorkerOf(root);
  let asked = false;
  const offer = (take: () => void): void => {
    place.hidden = false;
    place.querySelector('button')?.addEventListener('click', take, { once: true });
  };
  worker.addEventListener('waiting', () => {
    offer(() => {
      asked = true;
      worker.messageSkipWaiting();
    });
  });
  // Another window took the new version: what this one has not fetched yet may be gone.
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else offer(() => location.reload());
  });
  try {
    // All may have been deleted since the page was opened: it is not to be kept anew.
    if (await navigator.serviceWorker.getRegistration(`${root}/`)) await worker.register();
  } catch {
    // Refused.
  }
}
