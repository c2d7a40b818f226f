import { expect, test } from 'vitest';
import { literal, textString, written } from '../../../../src/pdf/file/objects.ts';
import type { Value } from '../../../../src/pdf/file/objects.ts';

test.for([
  ['a name', '/Page', '/Page'],
  ['a reference', '12 0 R', '12 0 R'],
  ['a number without an end', 1 / 3, '0.33'],
  ['a number that is small', 1e-9, '0'],
  ['a number that is large', 4_294_967_295, '4294967295'],
  ['a truth', true, 'true'],
  ['nothing', null, 'null'],
  ['a list', [1, '/A', [2, null]], '[1 /A [2 null]]'],
  ['an empty list', [], '[]'],
  ['a dictionary', { Type: '/A', K: [1], D: { F: 4 } }, '<</Type /A/K [1]/D <</F 4>>>>'],
  ['what is not there', { A: 1, B: undefined }, '<</A 1>>'],
  ['any text', textString('å🙂'), '<FEFF00E5D83DDE42>'],
  ['brackets in ASCII', literal('a(b)\\'), '(a\\(b\\)\\\\)'],
] as [string, Value, string][])('A PDF writes %s', ([, value, expected]) => {
  expect(written(value)).toBe(expected);
});
