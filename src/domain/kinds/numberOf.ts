import { plainDigits } from '../text/digits.ts';

/** The number that somebody typed: *12*, *7,5* or *7.5*, in the digits of any script; nothing where it is none. */
export function numberOf(typed: string): number | undefined {
  const plain = plainDigits(typed.trim());
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}
