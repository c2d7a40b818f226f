/**
 * Follows an address to what has moved to another page, and into a fold. Without script a link says where the one is,
 * and the other is opened by hand.
 */
import { openAtAddress, placeAtAddress } from '../island/openAtAddress.ts';

export function followAddress(): void {
  const follow = (): void => {
    const place = placeAtAddress();
    const link = place?.matches('[data-moved]') ? place.querySelector('a') : null;
    if (link) location.replace(link.href);
    else openAtAddress((there) => there.closest('details'));
  };
  follow();
  addEventListener('hashchange', follow);
}
