/** What the print room does: counts the pages of what is ticked, ticks what belongs together, makes one PDF. */

/** Does what a touch asks for; all that is known stands in the page. `ticked` are the sheets that were when it came. */
export function actOn(room: HTMLElement, touched: Element, ticked: HTMLInputElement[]): void {
  const pick = touched.closest<HTMLElement>('[data-pick]')?.dataset.pick?.split(' ');
  if (pick) for (const sheet of sheetsIn(room)) sheet.checked = pick.includes(sheet.value);
  count(room);
  if (touched.closest('[data-button]')) void make(room, ticked);
}

function sheetsIn(room: HTMLElement): HTMLInputElement[] {
  return [...room.querySelectorAll<HTMLInputElement>('[data-pages]')];
}

function part(room: Element, name: string): HTMLElement {
  const found = room.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`The room has no ${name}.`);
  return found;
}

function isLarge(room: HTMLElement): boolean {
  return (part(room, 'large') as HTMLInputElement).checked;
}

/** The language that is chosen, where there is a choice. */
function chosenLanguage(room: HTMLElement): HTMLOptionElement | undefined {
  return room.querySelector<HTMLSelectElement>('[data-language]')?.selectedOptions[0];
}

/** The pages of a sheet: `data-pages` has those of each language, in normal and in large print. */
function pagesOf({ dataset }: HTMLInputElement, room: HTMLElement): number {
  const all = (dataset.pages ?? '').split(';').map((pages) => pages.split(' '));
  const spoken = all.find(([code]) => code === chosenLanguage(room)?.value) ?? all[0];
  return Number(spoken?.[isLarge(room) ? 2 : 1] ?? 0);
}

/** A number of pages in words: the room has each form of them. */
function say({ dataset }: HTMLElement, pages: number): string {
  const form = dataset[new Intl.PluralRules(dataset.lang).select(pages)] ?? '';
  return form.replace('{{count}}', String(pages));
}

function count(room: HTMLElement): void {
  for (const sheet of sheetsIn(room)) {
    const item = sheet.closest('li');
    if (item) part(item, 'count').textContent = say(room, pagesOf(sheet, room));
  }
  const ticked = sheetsIn(room).filter(({ checked }) => checked);
  const pages = ticked.reduce((sum, sheet) => sum + pagesOf(sheet, room), 0);
  const sum = part(room, 'sum');
  const all = sum.dataset.all?.replace('{pages}', () => say(room, pages));
  const words = (pages === 0 ? sum.dataset.none : all) ?? '';
  // What is said again unchanged would be read out again.
  if (sum.textContent !== words) sum.textContent = words;
}

async function make(room: HTMLElement, ticked: HTMLInputElement[]): Promise<void> {
  const [button, news, open] = [part(room, 'button'), part(room, 'news'), part(room, 'open')];
  if (ticked.length === 0 || button.hasAttribute('aria-busy')) return;
  button.setAttribute('aria-busy', 'true');
  news.textContent = news.dataset.making ?? '';
  try {
    const { makeSheets } = await import('./makeSheets.ts');
    const { address, pages } = await makeSheets({
      root: chosenLanguage(room)?.dataset.root ?? button.dataset.root ?? '',
      id: room.dataset.room ?? '',
      sections: ticked.map(({ value }) => value),
      large: isLarge(room),
    });
    news.textContent = news.dataset.made?.replace('{pages}', () => say(room, pages)) ?? '';
    part(room, 'address').setAttribute('href', address);
    open.hidden = false;
  } catch {
    news.textContent = news.dataset.failed ?? '';
  }
  button.removeAttribute('aria-busy');
}
