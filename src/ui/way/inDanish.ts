/** Finds, for an address in a language that there is not, the same page in the main one. */

/** How an address of a language begins: `/pl/…`, `/zh-hant/…`; two slashes would lead to another site. */
const LANGUAGE = /^\/([a-z]{2,3}(?:-[a-z\d]{2,8})*)(\/(?!\/).*)?$/i;

/**
 * Gives the path below the site's root without its language; undefined where it does not begin as one of a language
 * that is not there. `folders` are the first parts of addresses there are, of which some look like a language.
 */
export function pathWithoutLanguage(path: string, folders: string[]): string | undefined {
  const [, code, rest] = LANGUAGE.exec(path) ?? [];
  if (code === undefined || folders.includes(code.toLowerCase())) return undefined;
  return rest ?? '/';
}

/** On the page for what is not found: says that the language is not there, and offers the page in Danish. */
export function offerInDanish(): void {
  const notice = document.querySelector<HTMLElement>('[data-no-language]');
  const link = notice?.querySelector('a');
  if (!notice || !link) return;
  const root = notice.dataset.root ?? '';
  const folders = (notice.dataset.noLanguage ?? '').split(' ');
  if (!location.pathname.startsWith(`${root}/`)) return;
  const path = pathWithoutLanguage(location.pathname.slice(root.length), folders);
  if (path === undefined) return;
  link.href = `${root}${path}${location.hash}`;
  notice.hidden = false;
}
