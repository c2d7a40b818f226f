/** What is built, held against the oldest browsers, less what may be used all the same. */
import type { Lack, Use } from './compat.ts';
import { markupUses, writtenIn } from './pageUses.ts';
import { scriptUses } from './scriptUses.ts';
import type { ScriptUse } from './scriptUses.ts';
import { styleUses } from './styleUses.ts';

export type File = { name: string; text: string };
/** What may be used, with the files it may be used in, as they begin, and why that harms nobody. */
export type Allowed = { feature: string; in: string; why: string };
/** A use, with the files it is in. */
export type Found = Use & { files: string[] };

/** All that the files use and the oldest browsers lack. What is in many pages is looked at once. */
export function found(files: File[]): Found[] {
  const all = new Map<string, Found>();
  const add = (use: Use, file: string): void => {
    const known = all.get(use.feature) ?? { ...use, files: [] };
    if (!known.files.includes(file)) known.files.push(file);
    all.set(use.feature, known);
  };
  const seen = new Set<string>();
  const isNew = (text: string): boolean => !seen.has(text) && Boolean(seen.add(text));
  const keys = new Set<string>();
  const scripts: { use: ScriptUse; file: string }[] = [];
  for (const { name: file, text } of files) {
    const written = parts(file, text);
    for (const code of written.scripts.filter(isNew)) {
      const read = scriptUses(code);
      for (const key of read.keys) keys.add(key);
      scripts.push(...read.uses.map((use) => ({ use, file })));
    }
    for (const css of written.styles.filter(isNew))
      for (const use of styleUses(css)) add(use, file);
    if (written.markup !== undefined) for (const use of markupUses(written.markup)) add(use, file);
  }
  // A name that our own scripts give to a member is taken for theirs, unless it is one of the language.
  for (const { use, file } of scripts)
    if (use.member === undefined || !keys.has(use.member)) add(use, file);
  return [...all.values()];
}

function said({ browser, from }: Lack): string {
  return from === undefined ? browser : `${browser} (it came with ${from})`;
}

function parts(
  file: string,
  text: string,
): { scripts: string[]; styles: string[]; markup?: string } {
  if (file.endsWith('.js')) return { scripts: [text], styles: [] };
  if (file.endsWith('.css')) return { scripts: [], styles: [text] };
  return { ...writtenIn(text), markup: text };
}

/** What is wrong: uses that nothing allows, and what is allowed and used nowhere. */
export function objections(uses: Found[], allowed: Allowed[]): string[] {
  const isAllowed = (use: Found, file: string): boolean =>
    allowed.some((one) => one.feature === use.feature && file.startsWith(one.in));
  const wrong = uses.flatMap((use) => {
    const files = use.files.filter((file) => !isAllowed(use, file));
    return files.length === 0
      ? []
      : [`${use.feature} in ${files.join(', ')} is not in ${use.lacking.map(said).join(', ')}`];
  });
  const idle = allowed.filter(
    (one) =>
      !uses.some(
        ({ feature, files }) =>
          feature === one.feature && files.some((file) => file.startsWith(one.in)),
      ),
  );
  return [
    ...wrong,
    ...idle.map((one) => `${one.feature} is allowed in ${one.in || 'all files'}, and used no more`),
  ];
}
