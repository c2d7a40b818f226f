import { expect, it } from 'vitest';
import { logoFault } from '../../../../src/domain/local/logoFault.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const png = [0x89, 0x50, 0x4e, 0x47];

it.each([
  '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  '  <svg></svg>',
  '<?xml version="1.0"?>\n<svg></svg>',
  '<?xml version="1.0" encoding="utf-8"?><!-- made\nby hand -->\n<!-- twice --> <svg></svg>',
  '<svg><use href="#drop"/><path fill="url(#blue)"/></svg>',
])('A picture in SVG is a logo: %s', (text) => {
  expect(logoFault('logo.svg', bytesOf(text))).toBeUndefined();
});

it.each(['', 'hej <svg></svg>', '<?xml?> hej <svg></svg>', '<svgs></svgs>', '<!-- <svg></svg>'])(
  'What does not begin as a picture in SVG is none: »%s«',
  (text) => {
    expect(logoFault('logo.svg', bytesOf(text))).toEqual({ code: 'local-logo-kind', what: 'SVG' });
  },
);

it.each([
  ['<svg><image href="https://eksempel.example/a.png"/></svg>', 'href'],
  ['<svg><a xlink:href="#top" href = "/a"/></svg>', 'href'],
  ['<svg onload = "a()"></svg>', 'on…='],
  ['<svg style="background:url(\'https://eksempel.example\')"></svg>', 'url(…)'],
  ['<svg><style>@import "a.css"</style></svg>', 'url(…)'],
  ['<!DOCTYPE svg><svg></svg>', '<!DOCTYPE>'],
  ['<svg><foreignObject/></svg>', '<foreignObject>'],
])('A logo that runs or fetches something is none: %s', (text, what) => {
  expect(logoFault('logo.svg', bytesOf(text))).toEqual({ code: 'local-logo-holds', what });
});

it('A PNG is told by how it begins, whole', () => {
  expect(logoFault('logo.png', new Uint8Array([...png, 1]))).toBeUndefined();
  expect(logoFault('logo.png', new Uint8Array([0x89, 0x50, 1, 2]))).toEqual({
    code: 'local-logo-kind',
    what: 'PNG',
  });
});

it('A logo has 30,000 bytes at most', () => {
  const pngOf = (size: number): Uint8Array =>
    Uint8Array.from({ length: size }, (_, at) => png[at] ?? 0);
  expect(logoFault('logo.png', pngOf(30_000))).toBeUndefined();
  expect(logoFault('logo.png', pngOf(30_001))).toEqual({ code: 'local-logo-size', what: '31' });
});
