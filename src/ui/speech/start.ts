/** Offers to read aloud where the browser can speak; all else is fetched when somebody wants it. */

export function offerSpeech(): void {
  const bar = document.querySelector<HTMLElement>('[data-speech]');
  if (!bar || !('speechSynthesis' in window)) return;
  for (const button of document.querySelectorAll<HTMLElement>('[data-speech-start]')) {
    button.classList.add('speech-start--there');
    button.addEventListener('click', () => {
      void import('./player.ts').then(({ openPlayer }) => openPlayer(bar, button));
    });
  }
}
