/**
 * An open menu lies over the page: it closes by Escape, and when one goes on behind it. Without script by its button.
 * What brings *Læsning* to life is fetched when a menu is opened, and not before.
 */

export function closeMenus(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('.menu')) {
    menu.ontoggle = () => void import('../reading/readingMenu.ts');
    menu.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
    });
  }
}
