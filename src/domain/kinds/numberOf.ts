/** The number that somebody typed: *12*, *7,5* or *7.5*, in the digits of any script; nothing where it is none. */
export function numberOf(typed: string): number | undefined {
  const plain = typed.trim().replace(/\p{Nd}/gu, digitOf);
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

/** A digit of any script as 0 to 9: the digits of a script lie side by side, from its nought on (Unicode, 4.6). */
function digitOf(digit: string): string {
  let nought = digit.codePointAt(0) ?? 0;
  const code = nought;
  while (code - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return String(code - nought);
}
