/** Controls have their colours, borders and corners from one file each: the same thing looks the same everywhere. */
import { generate, parse, walk } from 'css-tree';
import type { CssNode } from 'css-tree';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { controls, lookOf } from './controlNames.ts';

const folder = 'src/styles';
/** What belongs to a look. Where a control stands, and how much room it has there, any file may say. */
const isLook = (property: string): boolean =>
  /^(color|background|border|box-shadow|opacity|text-decoration)/.test(property);

type Look = { control: string; file: string; rule: string };

/** Where controls are given their look on the screen. */
function looksIn(file: string): Look[] {
  const found: Look[] = [];
  walk(parse(readFileSync(`${folder}/${file}`, 'utf8')), function ({ type, property = '' }) {
    const selectors = this.rule?.prelude;
    if (type !== 'Declaration' || !isLook(property) || !selectors) return;
    if (this.atrule?.prelude && /print|forced-colors/.test(generate(this.atrule.prelude))) return;
    const rule = `${generate(selectors)} { ${property} }`;
    found.push(
      ...childrenOf(selectors)
        .flatMap(controlsIn)
        .map((control) => ({ control, file, rule })),
    );
  });
  return found;
}

/** The controls that a selector styles: its last part is one, by a class or in an `:is()`; a variant counts. */
function controlsIn(selector: CssNode): string[] {
  const parts = childrenOf(selector);
  const last = parts.slice(parts.findLastIndex(({ type }) => type === 'Combinator') + 1);
  return last.flatMap((part) => {
    const { type, name = '' } = part;
    if (type === 'ClassSelector') return [name.replace(/--.*/, '')].filter(isControl);
    const isOneOf = type === 'PseudoClassSelector' && /^(is|where)$/.test(name);
    return isOneOf ? childrenOf(part).flatMap(childrenOf).flatMap(controlsIn) : [];
  });
}

function childrenOf({ children }: CssNode): CssNode[] {
  return children?.toArray() ?? [];
}

function isControl(name: string): boolean {
  return controls.includes(name);
}

const looks = globSync('*.css', { cwd: folder }).flatMap(looksIn);

describe('Controls', () => {
  it.each(Object.entries(lookOf))('%s has its look from %s alone', (name, file) => {
    const its = looks.filter(({ control }) => control === name);
    expect(its.length).toBeGreaterThan(0);
    expect(its.filter((look) => look.file !== file)).toEqual([]);
  });

  it.each([
    ['.sheet .button', ['button']],
    ['.card p', []],
    ['.row:is(.pill, p .choice--far)', ['pill', 'choice']],
    ['.link:not(.card):hover, .tick > .toggle::before', ['link', 'toggle']],
  ])('are found in %s', (selector, names) => {
    const selectors = childrenOf(parse(selector, { context: 'selectorList' }));
    expect(selectors.flatMap(controlsIn)).toEqual(names);
  });
});
