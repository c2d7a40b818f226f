/**
 * Brings the page of the search to life. The list of places and what searches in it are fetched when somebody goes to
 * the field, and not before; what is typed stands in no address and in no request, and is kept nowhere.
 */
import type { Found } from './find.ts';

type Find = (typed: string) => Found[];
/** What the page shows: the styles hide what does not belong to a stage. */
type Stage = 'idle' | 'loading' | 'found' | 'none' | 'failed';

/** Milliseconds it waits after the last letter, so that a screen reader is not told of each. */
const PAUSE = 200;

export function startSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search]');
  const form = page?.querySelector('form');
  const field = form?.querySelector('input');
  const status = page?.querySelector<HTMLElement>('[data-status]');
  const list = page?.querySelector('ol');
  const row = page?.querySelector('template');
  if (!page || !form || !field || !status || !list || !row) return;

  let ready: Promise<Find> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const load = (): Promise<Find> => {
    ready ??= loadFinder(page.dataset.search ?? '').catch((error: unknown) => {
      // The next letter may find a network.
      ready = undefined;
      throw error;
    });
    return ready;
  };
  const show = (stage: Stage, found: Found[] = []): void => {
    page.dataset.stage = stage;
    status.textContent = (status.dataset[stage] ?? '').replace('{count}', String(found.length));
    list.replaceChildren(...found.map((one) => rowOf(row, one)));
  };
  const search = async (): Promise<void> => {
    clearTimeout(waiting);
    try {
      const find = await load();
      const found = find(field.value);
      const isEmpty = field.value.trim() === '';
      show(isEmpty ? 'idle' : found.length > 0 ? 'found' : 'none', found);
    } catch {
      show('failed');
    }
  };

  field.addEventListener('focus', () => void load().catch(() => undefined));
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    const isEmpty = field.value.trim() === '';
    if (isEmpty || !['found', 'none'].includes(page.dataset.stage ?? ''))
      show(isEmpty ? 'idle' : 'loading');
    waiting = setTimeout(() => void search(), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The keyboard of a telephone goes, and what was found is next.
    void search().then(() => status.focus());
  });
  page.dataset.alive = '';
  // Somebody comes back, and the browser has kept the word.
  if (field.value !== '') void search();
}

async function loadFinder(address: string): Promise<Find> {
  const [{ finderIn }, response] = await Promise.all([import('./find.ts'), fetch(address)]);
  if (!response.ok) throw new Error(String(response.status));
  return finderIn((await response.json()) as Parameters<typeof finderIn>[0]);
}

/** A row of the list. What is in another language than the page says so. */
function rowOf(row: HTMLTemplateElement, found: Found): Node {
  const made = row.content.cloneNode(true) as DocumentFragment;
  const fill = (name: string, ...content: (string | Node)[]): void =>
    made.querySelector(`[data-part="${name}"]`)?.replaceChildren(...content);
  fill('title', linkTo(found.href, found.title));
  fill('place', found.place ?? '');
  fill('of', found.of ?? '');
  fill('line', ...found.line.map(({ text, hit }) => (hit ? marked(text) : text)));
  for (const part of made.querySelectorAll<HTMLElement>('[data-own]')) {
    if (found.lang !== undefined) part.lang = found.lang;
    part.dir = 'auto';
  }
  return made;
}

function linkTo(href: string, text: string): Node {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  link.className = 'search__title';
  return link;
}

function marked(text: string): Node {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
