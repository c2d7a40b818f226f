/** The print room on its page: it comes to life, and what it does is fetched when somebody first touches it. */

/** Wakes the room, where a page has one. */
export function printRoom(): void {
  const room = document.querySelector<HTMLElement>('[data-room]');
  if (!room) return;
  for (const one of room.querySelectorAll('[data-wakes]')) {
    one.classList.remove('room__asleep');
    one.removeAttribute('disabled');
  }
  const act = ({ target }: Event): void => {
    // As they are ticked now: what is fetched may take a while, and meanwhile others are ticked.
    const ticked = [...room.querySelectorAll<HTMLInputElement>('[data-pages]:checked')];
    void import('./roomActs.ts').then(({ actOn }) => actOn(room, target as Element, ticked));
  };
  room.addEventListener('change', act);
  room.addEventListener('click', act);
}
