/** What is built works in the oldest browsers that are promised, and what would not is found. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowed } from '../../scripts/checks/minimum/allowed.ts';
import { found, objections } from '../../scripts/checks/minimum/minimum.ts';
import type { File } from '../../scripts/checks/minimum/minimum.ts';

const built = globSync('**/*.{js,css,html}', { cwd: 'dist' }).map((name) => ({
  name,
  text: readFileSync(join('dist', name), 'utf8'),
}));

/** The features that a file uses and the oldest browsers lack. */
function lackingIn(...files: File[]): string[] {
  return found(files).map(({ feature }) => feature);
}

const lackingInScript = (text: string): string[] => lackingIn({ name: 'a.js', text });

describe('The oldest browsers', () => {
  it('have all that is built, but what is named with its reason', () => {
    expect(built.length).toBeGreaterThan(100);
    expect(objections(found(built), allowed)).toEqual([]);
  });

  it.each([
    ['a lookbehind', String.raw`export const a=/(?<!\d)\d{6}/g`, 'lookbehind'],
    ['one in a text', 'new RegExp(`(?<=${a})b`)', 'lookbehind'],
    ['a method of lists', 'export const b=(a)=>a.findLast(Boolean)', '.findLast'],
    ['one that is asked for', 'export const b=(a)=>a?.toSorted?.()', '.toSorted'],
    ['one by its text', 'export const b=(a)=>a["findLastIndex"](Boolean)', '.findLastIndex'],
    ['one that is taken out', 'const {databases}=factory', '.databases'],
    ['a method of a signal', 'signal.throwIfAborted()', '.throwIfAborted'],
    ['a function of an object', 'Object.hasOwn(a,b)', 'Object.hasOwn'],
    ['two signals in one', 'AbortSignal.any([a,b])', 'AbortSignal.any'],
    ['an address that is tried', 'URL.canParse(a)', 'URL.canParse'],
    ['a copy', 'structuredClone(a)', 'structuredClone'],
    ['what only one has', 'requestIdleCallback(a)', 'requestIdleCallback'],
    ['a class', 'new DecompressionStream("deflate")', 'DecompressionStream'],
    ['a class of the language', 'new Intl.Segmenter()', 'Intl.Segmenter'],
    ['what happens', 'addEventListener("scrollend",a)', 'event scrollend'],
    ['a block in a class', 'class A{static{a()}}', 'classes static initialization_blocks'],
  ])('are said to lack %s', (_, code, feature) => {
    expect(lackingInScript(code)).toContain(feature);
  });

  it.each([
    ['colours by the theme', 'a{color:light-dark(#fff,#000)}', 'light-dark()'],
    ['those of a name of our own', ':root{--a:light-dark(#fff,#000)}', 'light-dark()'],
    ['mixed colours', 'a{color:color-mix(in srgb,red,blue)}', 'color-mix()'],
    ['a label by what is in it', 'label:has(:checked){color:red}', ':has'],
    ['a turn', 'a{rotate:45deg}', 'rotate'],
    ['a range', '@media (width>=48rem){a{color:red}}', 'range'],
    ['rules in rules', 'a{&:hover{color:red}}', 'nesting'],
    ['the height of what is seen', 'a{height:100dvh}', 'unit dvh'],
    ['a value of a property', 'a{overflow:clip}', 'overflow: clip'],
    ['a part of an element', 'a::details-content{color:red}', '::details-content'],
    ['layers', '@layer a{b{color:red}}', '@layer'],
  ])('are said to lack, in styles, %s', (_, text, feature) => {
    expect(lackingIn({ name: 'a.css', text })).toContain(feature);
  });

  it('are said to lack what stands in a page', () => {
    const text =
      '<p inert popover="auto">a</p><script>a.findLast(b)</script>' +
      '<script type="application/json">a.toSorted()</script><style>a{rotate:1deg}</style>';
    expect(lackingIn({ name: 'a.html', text }).sort()).toEqual(
      ['<p inert>', '<p popover>', '.findLast', 'rotate'].sort(),
    );
  });

  it('are not asked to read a newer syntax', () => {
    expect(lackingInScript('export const a=/[a--b]/v')).toEqual([
      expect.stringContaining('Syntax'),
    ]);
    const css = { name: 'a.css', text: 'a{b &{color:red}}' };
    expect(lackingIn(css)).toEqual([expect.stringContaining('Syntax')]);
  });

  it('have the rest', () => {
    const code =
      'a.at(-1);a.flatMap(b);a?.b??c;a.replaceAll("b","c");crypto.randomUUID();/(?<a>b)(?=c)/u;' +
      'typeof structuredClone;"[(?<!]";Promise.any([a]);a.closest("b");class A{#a=1}';
    const css = 'a{inset:0;aspect-ratio:1;color:rgb(0 0 0/50%)}a:focus-visible:is(b,c){gap:1em}';
    expect(lackingInScript(code)).toEqual([]);
    expect(lackingIn({ name: 'a.css', text: css })).toEqual([]);
  });

  it('are not said to lack what our own scripts name so, unless the language does', () => {
    const own = { name: 'b.js', text: 'export const c={forget(){},findLast(){}}' };
    expect(lackingIn({ name: 'a.js', text: 'c.forget();c.findLast()' }, own)).toEqual([
      '.findLast',
    ]);
  });
});

describe('What is allowed', () => {
  const uses = found([{ name: '_astro/a.js', text: 'a.findLast(b)' }]);

  it('is let be in its own files', () => {
    const line = { feature: '.findLast', in: '_astro/a.', why: 'A test.' };
    expect(objections(uses, [line])).toEqual([]);
    expect(objections(uses, [{ ...line, in: '_astro/b.' }])).toEqual([
      expect.stringMatching(/^\.findLast in _astro\/a\.js is not in chrome/),
      expect.stringContaining('used no more'),
    ]);
  });

  it('is an error where it is used no more', () => {
    const line = { feature: '.toSorted', in: '', why: 'A test.' };
    const idle = '.toSorted is allowed in all files, and used no more';
    expect(objections([], [line])).toEqual([idle]);
  });
});
