/** Marks the page as alive: from then on nobody is told that it did not come to life (`layouts/stuckScript.ts`). */
export function markAlive(): void {
  document.documentElement.setAttribute('data-alive', '');
}
