/** What was chosen from a list of names in two languages, in that of the paper: »Arabisk« for »Arabisk (العربية)«. */

/** A name and, in brackets, what those who speak it call it. */
const twoNames = /^\s*(.+?)\s*\(([^()]+)\)\s*$/u;

/**
 * The first name of the suggestion that was typed: whole, or by the name in its brackets alone. What is no suggestion
 * is left as it was typed, also its brackets.
 */
export function suggestedName(typed: string, suggestions: string[]): string {
  const own = keyOf(twoNames.exec(typed)?.[2] ?? typed);
  const whole = suggestions.find((one) => keyOf(one) === keyOf(typed));
  const byOwn = suggestions.filter((one) => {
    const [, , name] = twoNames.exec(one) ?? [];
    return name !== undefined && keyOf(name) === own;
  });
  const found = whole ?? (byOwn.length === 1 ? byOwn[0] : undefined);
  return found === undefined ? typed : (twoNames.exec(found)?.[1] ?? found);
}

/** A name however it was typed: letters with their marks apart or not, large or small. */
function keyOf(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}
