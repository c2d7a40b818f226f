/** Controls have their colours, borders and corners from two files alone: the same thing looks the same everywhere. */
import { generate, parse, walk } from 'css-tree';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'src/styles';
/** What a person handles. Where it stands, and how much room it has there, other files may say. */
const controls = [
  ...['button', 'link', 'choice', 'pill', 'pill-button', 'toggle', 'tick', 'card', 'note'],
];
const isLook = (property: string): boolean =>
  /^(color|background|border|box-shadow|opacity|text-decoration)/.test(property);

/** Those that give them their look: what is chosen is half of it. */
const own = ['controls.css', 'choices.css'];

/** Where one of the controls itself is given its look on the screen: "file: selector { property }". */
function looksIn(file: string): string[] {
  const found: string[] = [];
  walk(parse(readFileSync(`${folder}/${file}`, 'utf8')), function ({ type, property = '' }) {
    if (type !== 'Declaration' || !isLook(property) || !this.rule?.prelude) return;
    if (this.atrule?.prelude && /print|forced-colors/.test(generate(this.atrule.prelude))) return;
    const styled = generate(this.rule.prelude).split(',').filter(isControl);
    found.push(...styled.map((selector) => `${file}: ${selector} { ${property} }`));
  });
  return found;
}

/** Whether the last thing that a selector names, which is what it styles, is a control or a variant of one. */
function isControl(selector: string): boolean {
  const named = /\.([\w-]+?)(--[\w-]+)?(:[\w-]+(\(.*\))?|\[.*\])*$/.exec(selector);
  return controls.includes(named?.[1] ?? '');
}

describe('Controls', () => {
  it.each(controls)('%s has its look from one of two files', (control) => {
    expect(own.flatMap(looksIn).join('\n')).toMatch(new RegExp(`\\.${control}[:\\s]`));
  });

  it('have it from no other file', () => {
    const others = globSync('*.css', { cwd: folder }).filter((file) => !own.includes(file));
    expect(others.length).toBeGreaterThan(20);
    expect(others.flatMap(looksIn)).toEqual([]);
  });
});
