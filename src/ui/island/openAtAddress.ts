/** The place that the address points at, if it is on the page. */
export function placeAtAddress(): HTMLElement | null {
  return document.getElementById(decodeURIComponent(location.hash.slice(1)));
}

/** Opens the fold of the place that the address points at, and shows the place: the browser had looked for it folded. */
export function openAtAddress(
  foldOf: (place: HTMLElement) => HTMLDetailsElement | null | undefined,
): void {
  const place = placeAtAddress();
  const fold = place && foldOf(place);
  if (!fold) return;
  fold.open = true;
  place.scrollIntoView();
}
