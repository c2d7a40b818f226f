/** What a browser's translator would be given of a page, as far as it holds a word that was written. */
import type { Page } from 'playwright-core';

type Places = {
  /** Where a translator would read the word. */
  seen: string[];
  /** How many places hold the word, and are none of its business. */
  kept: number;
};

/** All places of a page, its fields and names for screen readers too, where a word stands. */
export function placesOf(page: Page, word: string): Promise<Places> {
  return page.evaluate((marked) => {
    const places = { seen: [] as string[], kept: 0 };
    for (const node of document.querySelectorAll<HTMLElement>('*')) {
      if (node.matches('script, style')) continue;
      const own = [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const field = node as HTMLInputElement;
      const said = [
        ...own.map(({ textContent }) => textContent),
        ...[...node.attributes].map(({ value }) => value),
        ...(typeof field.value === 'string' ? [field.value] : []),
      ];
      if (!said.some((text) => text?.toLowerCase().includes(marked.toLowerCase()))) continue;
      // The nearest that says so, also for drawings, which do not know the property.
      const told = node.closest('[translate]');
      if (told?.getAttribute('translate') === 'no') places.kept += 1;
      else places.seen.push(`${node.localName}.${node.className}`);
    }
    return places;
  }, word);
}
