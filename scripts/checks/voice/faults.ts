/** Finds the tics of the voice in the content, section by section. */
import type { Allowed } from './allowed.ts';
import type { Section } from './sections.ts';
import type { Tic } from './tics.ts';

/** A tic that stands somewhere, and whether it is once too often. */
export type Finding = { tic: Tic; unit: string; section: string; text: string; isFault: boolean };

/** All that is found of the tics, in the order it stands. What is allowed is not looked at. */
export function findingsIn(sections: Section[], tics: Tic[], allowed: Allowed[]): Finding[] {
  return tics.flatMap((tic) => {
    const said = new Map<string, number>();
    const texts = allowed.filter((one) => one.tic === tic.id).map(({ text }) => text);
    return sections
      .filter(({ unit }) => tic.only === undefined || isUnder(unit, [tic.only]))
      .flatMap(({ unit, name, texts: lines }) =>
        lines.flatMap((line) =>
          [...without(line, texts).matchAll(tic.pattern)].map(([text]) => {
            const place = tic.within === 'unit' ? unit : JSON.stringify([unit, name]);
            const count = (said.get(place) ?? 0) + 1;
            said.set(place, count);
            return { tic, unit, section: name, text, isFault: count > tic.most };
          }),
        ),
      );
  });
}

/** What is allowed and stands nowhere any more. */
export function idleAllowed(sections: Section[], allowed: Allowed[]): Allowed[] {
  const lines = sections.flatMap(({ texts }) => texts);
  return allowed.filter(({ text }) => !lines.some((line) => line.includes(text)));
}

/** Whether a unit is one of some folders, or in one. */
export function isUnder(unit: string, folders: string[]): boolean {
  return folders.some((folder) => unit === folder || unit.startsWith(`${folder}/`));
}

/** A line in which what is allowed has become as many dots. */
function without(line: string, texts: string[]): string {
  return texts.reduce((left, text) => left.replaceAll(text, '·'.repeat(text.length)), line);
}
