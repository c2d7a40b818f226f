/** Work that only this page holds goes with the page: the browser asks before it is left, and no new version is offered. */

function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Whether leaving the page would lose work. */
export function guardLeaving(loses: boolean): void {
  document.documentElement.toggleAttribute('data-unsaved', loses);
  // Listening only while it is needed: a listener keeps the page out of the browser's back-forward cache.
  if (loses) addEventListener('beforeunload', askFirst);
  else removeEventListener('beforeunload', askFirst);
}
