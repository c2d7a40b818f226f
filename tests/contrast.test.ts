/** High contrast keeps its word: of the tokens themselves, every text has 7 to 1 on every ground that it stands on. */
import { generate, parse, walk } from 'css-tree';
import type { CssNode } from 'css-tree';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The colours of high contrast by their token: where it is light, and where it is dark. */
function highTokens(): Map<string, [string, string]> {
  const found = new Map<string, [string, string]>();
  walk(parse(readFileSync('src/styles/tokens.css', 'utf8')), function (node: CssNode) {
    const { rule } = this;
    if (node.type !== 'Declaration' || !rule?.prelude || !node.property || !node.value) return;
    if (!generate(rule.prelude).replace(/['"]/g, '').includes('data-theme=high')) return;
    const value = generate(node.value).trim();
    const [, same = ''] = /^var\((.+)\)$/.exec(value) ?? [];
    const [, light = '', dark = ''] = /^light-dark\((#\w{6}),\s*(#\w{6})\)$/.exec(value) ?? [];
    found.set(node.property, found.get(same) ?? [light, dark]);
  });
  return found;
}

/** WCAG 2.2: the contrast of two colours, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const tokens = highTokens();
const states = [...tokens.keys()].filter((name) => /^--state-\d$/.test(name));
const grounds = ['--paper', '--sheet', '--wash'];
const pairs = [
  ...['--ink', '--soft', '--edge', '--line', '--deep', '--clay'].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ...states.flatMap((state) =>
    ['--sheet', `${state}-wash`].map((ground) => [state, ground] as const),
  ),
  ...states.map((state) => ['--ink', `${state}-wash`] as const),
  ['--on-deep', '--deep'] as const,
  ['--on-ground', '--ground'] as const,
];

describe('In high contrast', () => {
  it('there is a colour for each state of a week', () => {
    expect(states.length).toBe(7);
  });

  it.each(pairs)('%s has 7 to 1 on %s', (text, ground) => {
    const [one, other] = [tokens.get(text), tokens.get(ground)];
    for (const at of [0, 1] as const)
      expect(contrast(one?.[at] ?? '', other?.[at] ?? '')).toBeGreaterThanOrEqual(7);
  });

  it('a contrast is as WCAG counts it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});
