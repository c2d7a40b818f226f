/** Follows an address to what has moved to another page. Without script a link there says where it is. */
export function followMoved(): void {
  const follow = (): void => {
    const place = document.getElementById(location.hash.slice(1));
    const link = place?.matches('[data-moved]') ? place.querySelector('a') : null;
    if (link) location.replace(link.href);
  };
  follow();
  addEventListener('hashchange', follow);
}
