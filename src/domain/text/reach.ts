/** A telephone number or an e-mail address in what somebody wrote. */
import { plainDigits } from './digits.ts';

/** The digits to dial, with the plus of a country if there is one; nothing where it is no number alone. */
export function callable(text: string): string | undefined {
  const typed = plainDigits(text.trim());
  if (!/^\+?[\d\s().-]+$/.test(typed)) return undefined;
  const number = typed.replace(/[^\d+]/g, '');
  const { length } = number.replace('+', '');
  return length >= 3 && length <= 15 ? number : undefined;
}

/** The address to write to, ready for a `mailto:` link; nothing where it is no address alone. */
export function mailable(text: string): string | undefined {
  const typed = text.trim();
  return /^[^\s@<>?&#%/]+@[^\s@<>?&#%/]+\.[^\s@<>?&#%/.]+$/.test(typed) ? typed : undefined;
}
