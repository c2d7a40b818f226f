/** Digits of any script as 0-9: ١٢, ۱۲ and १२ are twelve, however somebody types it. */

/** The text with the digits that a program can count with; all else stays. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Unicode has the ten of a script one after the other, and some such rows side by side.
    let first = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
    return String((code - first) % 10);
  });
}
