import { expect, it } from 'vitest';
import { filled, placeholdersIn } from '../../../../src/domain/text/placeholders.ts';

it.each<[string, string[], string]>([
  ['', [], ''],
  ['Kære { kommune }', ['kommune'], 'Kære <kommune>'],
  ['{a}{b}\n{a}', ['a', 'b', 'a'], '<a><b>\n<a>'],
  ['{Stort navn} {}', ['Stort navn', ''], '<Stort navn> <>'],
  ['{\n} { {a}', ['a'], '{\n} { <a>'],
])('The names in %j are found, and words stand for them', (text, names, expected) => {
  expect(placeholdersIn(text)).toEqual(names);
  expect(filled(text, (name) => `<${name}>`)).toBe(expected);
});
