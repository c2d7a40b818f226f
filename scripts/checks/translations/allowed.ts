/** Translations that rightly differ from the Danish, each with why. */
import type { What } from './compare.ts';

export type Allowed = { locale: string; place: string; what: What; why: string };

export const allowed: Allowed[] = [
  { locale: 'ar', place: 'ui: week.cell', what: 'letters', why: 'placeholders alone' },
  { locale: 'ar', place: 'ui: week.unsaid', what: 'negation', why: '“empty”' },
];
