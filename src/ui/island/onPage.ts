/** Whether the page that is being built, or that was built and is open now, has what a CSS selector names. */
export function isOnPage(selector: string): boolean {
  return import.meta.env.SSR || document.querySelector(selector) !== null;
}
