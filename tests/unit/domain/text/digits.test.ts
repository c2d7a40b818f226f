import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDigits } from '../../../../src/domain/text/digits.ts';

describe('Digits of any script', () => {
  test.each([
    ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
    ['Persian and Urdu', '۰۱۲۳۴۵۶۷۸۹'],
    ['Devanagari', '०१२३४५६७८९'],
    ['Bengali', '০১২৩৪৫৬৭৮৯'],
    ['Burmese', '၀၁၂၃၄၅၆၇၈၉'],
    ['Shan', '႐႑႒႓႔႕႖႗႘႙'],
    ['Tai Tham, where one row stands right after another', '᪀᪁᪂᪃᪄᪅᪆᪇᪈᪉'],
    ['wide', '０１２３４５６７８９'],
    ['mathematical, five rows side by side', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'],
    ['the last of those', '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿'],
    ['our own', '0123456789'],
  ])('are those that a program counts with: %s', (_, digits) => {
    expect(plainDigits(digits)).toBe('0123456789');
  });

  test('stand as they stood among other signs', () => {
    expect(plainDigits('kl. ١٠:٣٠, ½ og ²')).toBe('kl. 10:30, ½ og ²');
  });

  test('are all there is that changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainDigits(text);
        expect(plain.replace(/\d/g, '')).toBe(text.replace(/\p{Nd}/gu, ''));
        expect(plainDigits(plain)).toBe(plain);
      }),
    );
  });
});
