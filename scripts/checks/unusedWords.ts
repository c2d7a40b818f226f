/** Words of the glossary that no text uses, so that no reader is led to them. */
import type { Word } from '../../src/domain/content/catalog.ts';
import { wordsIn } from '../../src/domain/content/glossary.ts';
import type { Unit } from './units.ts';

/** What the glossary explains and nothing else says. */
export function unusedWords(units: Unit[], glossary: Word[]): Word[] {
  const texts = units
    .filter(({ id }) => id !== 'glossary')
    .flatMap(({ texts: sentences, items }) => [...sentences, ...items]);
  const used = new Set(wordsIn(texts, glossary).map(({ id }) => id));
  return glossary.filter(({ id }) => !used.has(id));
}
