/** A new version of the site, where the device keeps it. */

/** Offers at a place of the page what has come; the registration is the one that is there. */
export async function follow(place: HTMLElement): Promise<void> {
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
