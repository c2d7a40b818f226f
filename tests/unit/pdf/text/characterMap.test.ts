import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packMap, unpackMap } from '../../../../src/pdf/text/characterMap.ts';

it('A map of characters is in steps, and comes back as it was', () => {
  expect(
    packMap([
      [65, 1, 600],
      [66, 2, 580],
      [8364, 5, 500],
    ]),
  ).toEqual({ points: [65, 1, 8298], glyphs: [1, 1, 3], widths: [600, 580, 500] });
  const whole = fc.nat(0x10ffff);
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, fc.nat(65_535), fc.nat(3000))), (rows) => {
      expect(unpackMap(packMap(rows))).toEqual(rows);
    }),
  );
});
