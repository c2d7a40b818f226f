/** What is said of each criterion of accessibility: how it is met, and what tests it. */
import { checked, z } from '../zod.ts';

const text = checked(z.string(), z.minLength(1));

const criterion = z.strictObject({
  /** Its number in WCAG 2.2, or in EN 301 549. */
  id: text,
  /** Two clauses of EN 301 549 have none. */
  level: z.optional(z.enum(['A', 'AA', 'AAA'])),
  name: text,
  /** `none`: the site has nothing that it is about. */
  result: z.enum(['met', 'partly', 'not', 'none']),
  how: text,
  /** Files of the project. */
  tests: z.array(text),
  /** What no test sees. */
  hand: z.optional(text),
});
export const criteria = z.array(criterion);
export type Criterion = z.infer<typeof criterion>;

/** Whether the law asks for it: level A and AA (WCAG 2.2; EN 301 549, annex A). */
export function isAsked({ level }: Criterion): boolean {
  return level === 'A' || level === 'AA';
}

/** Whether anything of it is left to be done. */
export function isOpen({ result }: Criterion): boolean {
  return result === 'partly' || result === 'not';
}

/** How many there are of each result. */
export function countsOf(all: Criterion[]): Record<Criterion['result'], number> {
  const of = (result: Criterion['result']): number =>
    all.filter((one) => one.result === result).length;
  return { met: of('met'), partly: of('partly'), not: of('not'), none: of('none') };
}
