/** On a page of rules: those for what somebody is called to come first, and say why. Without script the order stays. */
import { chosenInTab } from '../../storage/work/situation.ts';

export function orderRules(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-situation]')) {
    const chosen = chosenInTab(list.dataset.situation ?? '');
    if (chosen === undefined) continue;
    const first = [...list.children].filter((rule) =>
      (rule.getAttribute('data-for') ?? '').split(' ').includes(chosen),
    );
    for (const rule of first) rule.querySelector('[data-why]')?.removeAttribute('hidden');
    list.prepend(...first);
  }
}
