/** Which edition of the site somebody has before them: its version, and how fresh its rules are. */
import type { Rule } from './catalog.ts';

/** `checked` is the first day on which a rule was last looked over: no rule here has waited longer than since then. */
export type Edition = { version: string; checked: string };

/** The edition with these rules. A catalog without rules has none. */
export function editionOf(rules: Rule[], version: string): Edition | undefined {
  const [checked] = rules.map((rule) => rule.checked).sort();
  return checked === undefined ? undefined : { version, checked };
}
