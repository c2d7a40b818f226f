/** What a page uses that the oldest browsers lack: elements and their attributes; and the scripts and styles in it. */
import { lackingOf, placeAt } from './compat.ts';
import type { Use } from './compat.ts';

const attributes = String.raw`((?:[^<>"']|"[^"]*"|'[^']*')*)`;
const element = new RegExp(`<([a-z][\\w-]*)${attributes}>`, 'g');
const withText = new RegExp(`<(script|style)\\b${attributes}>([^]*?)</\\1>`, 'g');
const attribute = /([^\s"'=<>/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?/g;
/** A script that is data, or lies in a file. */
const isNoProgram = /\bsrc=|\btype=["']?(?!module|text\/javascript)\w/;

export function markupUses(page: string): Use[] {
  const names = new Set<string>();
  for (const [, name = '', rest = ''] of page.matchAll(element)) {
    names.add(name);
    for (const [, key = ''] of rest.matchAll(attribute)) names.add(`${name} ${key}`);
  }
  return [...names].flatMap((written) => {
    const [name = '', key] = written.split(' ');
    const ofElement = placeAt('html', 'elements', name, ...(key === undefined ? [] : [key]));
    const places =
      key === undefined ? [ofElement] : [ofElement, placeAt('html', 'global_attributes', key)];
    const lacking = lackingOf(places);
    return lacking.length > 0 ? [{ feature: `<${written}>`, lacking }] : [];
  });
}

/** The scripts and the styles that are written in a page. */
export function writtenIn(page: string): { scripts: string[]; styles: string[] } {
  const found = [...page.matchAll(withText)].map(([, kind, start = '', text = '']) => ({
    kind,
    start,
    text,
  }));
  return {
    scripts: found.flatMap(({ kind, start, text }) =>
      kind === 'script' && !isNoProgram.test(start) ? [text] : [],
    ),
    styles: found.flatMap(({ kind, text }) => (kind === 'style' ? [text] : [])),
  };
}
