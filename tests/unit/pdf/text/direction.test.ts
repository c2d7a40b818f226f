import { describe, expect, test } from 'vitest';
import {
  balanced,
  directionOf,
  levelsOf,
  mirrored,
  visualOrder,
} from '../../../../src/pdf/text/direction.ts';
import type { Direction } from '../../../../src/pdf/text/direction.ts';

test.for([
  ['ltr', 'Jeg hedder Søren.', 'ltr'],
  ['ltr', 'اسمي محمد', 'rtl'],
  ['ltr', 'שלום', 'rtl'],
  ['ltr', 'محمد er min ven', 'ltr'],
  ['ltr', 'jobcenter سألني عن العمل كثيراً', 'rtl'],
  ['ltr', '12 34 56', 'ltr'],
  ['rtl', '12 34 56', 'rtl'],
  ['rtl', 'Jeg hedder Søren.', 'ltr'],
  ['rtl', '', 'rtl'],
] as [Direction, string, Direction][])(
  'In a paper from %s, “%s” runs %s, as most of its letters do',
  ([paper, text, direction]) => {
    expect(directionOf(text, paper)).toBe(direction);
  },
);

test.for([
  ['none', 'a\u2069b', 'ab'],
  ['one', '\u2067a', '\u2067a\u2069'],
  ['as many as there are', '\u2068a\u2066b\u2069\u2069\u2069', '\u2068a\u2066b\u2069\u2069'],
] as [string, string, string][])(
  'A text that is isolated closes no more isolates than it opens: %s',
  ([, typed, closed]) => {
    expect(balanced(typed)).toBe(closed);
  },
);

describe('A line is seen as the Unicode bidirectional algorithm has it', () => {
  test.for([
    ['ltr', 'abc', 'abc'],
    ['ltr', 'a אבג b', 'a גבא b'],
    ['ltr', 'a אב גד b', 'a דג בא b'],
    ['ltr', 'a אב 12 גד b', 'a דג 12 בא b'],
    ['rtl', 'אבג', 'גבא'],
    ['rtl', 'אבג abc', 'abc גבא'],
    ['rtl', 'אב 12.', '.12 בא'],
    ['rtl', 'אב (גד) abc', 'abc (דג) בא'],
    ['rtl', 'ابج ١٢', '١٢ جبا'],
    // Letters that are forced to run backwards would be read by nobody.
    ['ltr', '\u202eabc\u202c', '\u202eabc\u202c'],
    ['rtl', '\u202dאבג\u202c', '\u202cגבא\u202d'],
  ] as [Direction, string, string][])('from %s: “%s”', ([direction, typed, seen]) => {
    const signs = Array.from(typed);
    const levels = levelsOf(signs, direction);
    const order = visualOrder(levels);
    const drawn = order.map((at) => {
      const sign = signs[at] ?? '';
      return (levels[at] ?? 0) % 2 === 1 ? mirrored(sign) : sign;
    });
    expect(drawn.join('')).toBe(seen);
  });
});
