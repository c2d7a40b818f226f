/** Translations that rightly differ from the Danish, each with why. */
import type { What } from './compare.ts';

export type Allowed = { locale: string; place: string; what: What; why: string };

export const allowed: Allowed[] = [
  {
    locale: 'en',
    place: 'glossary: words.borgerraadgiver.text',
    what: 'official word',
    why: 'the text that explains the word',
  },
  {
    locale: 'en',
    place: 'glossary: words.fuldmagt.text',
    what: 'official word',
    why: 'the text that explains the word',
  },
  {
    locale: 'en',
    place: 'glossary: words.moedeleder.text',
    what: 'official word',
    why: 'the text that explains the word',
  },
  { locale: 'ar', place: 'pages/moedet: 7 list 4', what: 'negation', why: '“are afraid to come”' },
  {
    locale: 'ar',
    place: 'pages/moedet/hvis-nu: 8 heading 3',
    what: 'negation',
    why: '“are afraid to come”',
  },
  { locale: 'ar', place: 'pages/hjaelper: 26 heading 2', what: 'official word', why: 'a verb' },
  { locale: 'ar', place: 'pages/hjaelper: 28 paragraph', what: 'official word', why: 'a verb' },
  {
    locale: 'ar',
    place: 'pages/forstaa: 18 paragraph',
    what: 'official word',
    why: '“the training”, after the whole word on the page',
  },
  {
    locale: 'ar',
    place: 'pages/forstaa/penge: 10 paragraph',
    what: 'official word',
    why: '“the training”, after the whole word on the page',
  },
  { locale: 'ar', place: 'ui: week.unsaid', what: 'negation', why: '“empty”' },
  {
    locale: 'uk',
    place: 'roles/16-koordinerende-sagsbehandler: 1 paragraph',
    what: 'official word',
    why: 'the title above has the Danish',
  },
  {
    locale: 'uk',
    place: 'glossary: words.koordinerende-sagsbehandler.text',
    what: 'official word',
    why: 'the text that explains the word',
  },
  {
    locale: 'uk',
    place: 'roles/13-bostoette: 2 paragraph',
    what: 'official word',
    why: '“that person”, after the Danish',
  },
  {
    locale: 'uk',
    place: 'roles/09-jobformidler: 2 paragraph',
    what: 'official word',
    why: 'the title above has the Danish',
  },
  {
    locale: 'uk',
    place: 'pages/forstaa: 25 list 2',
    what: 'official word',
    why: 'a translation of the same words',
  },
  {
    locale: 'uk',
    place: 'pages/forstaa/foertidspension: 6 list 2',
    what: 'official word',
    why: '“flexible one”, after “work”',
  },
];
