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
  let asked = false;
  const offer = (take: () => void): void => {
    place.hidden = false;
    place.querySelector('button')?.addEventListener('click', take, { once: true });
  };
  // Another window took the new version: what this one has not fetched yet may be gone.
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    else offer(() => location.reload());
  });
  const registration = await registrationAt(`${place.dataset.newVersion ?? ''}/`);
  const offerWaiting = (): void => {
    const worker = registration?.waiting;
    if (!worker) return;
    offer(() => {
      asked = true;
      // What workbox's worker answers to.
      worker.postMessage({ type: 'SKIP_WAITING' });
    });
  };
  registration?.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offerWaiting);
  });
  offerWaiting();
}

/**
 * The registration that is there. The browser itself looks for a new version; to register again would keep the site
 * anew where all was deleted in another tab in the same moment.
 */
function registrationAt(scope: string): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.getRegistration(scope).catch(() => undefined);
}
