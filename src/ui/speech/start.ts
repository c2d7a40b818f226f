/** Offers to read aloud where the browser can speak; all else is fetched when somebody wants it. */

export function offerSpeech(): void {
  if (!('speechSynthesis' in window)) return;
  document.documentElement.classList.add('speaks');
  addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-speech-start]');
    if (button) void import('./player.ts').then(({ openPlayer }) => openPlayer(button));
  });
}
