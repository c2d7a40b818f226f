import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import type { Document } from '../../../../src/domain/content/catalog.ts';
import type { Entry } from '../../../../src/domain/kinds/entries.ts';
import { choosable, peopleFor, peopleIn, personFor } from '../../../../src/domain/paper/people.ts';
import { fieldsOf, listed, preparationWith } from '../../../fixtures/catalog/answers.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';

const { documents } = buildCatalog(smallCatalog, ['da']).catalog;

function paper(id: string): Document {
  const found = documents.find((one) => one.id === id);
  if (!found) throw new Error(`There is no paper called ${id}.`);
  return found;
}

describe('The person a paper is for', () => {
  const jens: Entry = { id: 'jens', values: fieldsOf({ name: 'Jens', 'help-at': ['notes'] }) };
  const mona: Entry = {
    id: 'mona',
    values: fieldsOf({ name: 'Mona', 'help-at': ['notes', 'companion'] }),
  };
  const lis: Entry = { id: 'lis', values: fieldsOf({ name: 'Lis', 'help-at': ['companion'] }) };
  const bo: Entry = { id: 'bo', values: fieldsOf({ name: 'companion' }) };
  const cases: [string, Entry[], string | undefined, string | undefined][] = [
    ['who is chosen', [jens, mona, lis], 'lis', 'lis'],
    ['who is chosen, though the paper is made for another', [jens, mona], 'jens', 'jens'],
    ['the first it is made for while nobody is chosen', [jens, mona, lis], undefined, 'mona'],
    ['the first it is made for when who was chosen is gone', [jens, lis, mona], 'gone', 'lis'],
    ['whom it is made for', [jens, lis], undefined, 'lis'],
    ['the first there is when it is made for none', [jens, bo], undefined, 'jens'],
    ['the first, and not one in whom another field says it', [bo, mona], undefined, 'mona'],
    ['nobody when there is nobody', [], 'jens', undefined],
  ];
  it.each(cases)('is %s', (_, people, chosen, expected) => {
    expect(personFor(paper('til-bisidder'), people, chosen)?.id).toBe(expected);
  });

  it('is the first there is where a paper is made for nobody', () => {
    expect(personFor(paper('papir'), [jens, mona], undefined)?.id).toBe('jens');
    expect(personFor(paper('papir'), [jens, mona], 'mona')?.id).toBe('mona');
  });
});

describe('The people of a paper with a sheet each', () => {
  const one = paper('til-bisidder');
  const each: Document = { ...one, per: one.per && { ...one.per, each: true } };
  const ida: Entry = { id: 'ida', values: fieldsOf({ name: 'Ida', 'help-at': ['companion'] }) };
  const bo: Entry = { id: 'bo', values: fieldsOf({ name: 'Bo', 'help-at': ['notes'] }) };
  const eli: Entry = { id: 'eli', values: fieldsOf({ name: 'Eli', 'help-at': ['companion'] }) };
  const people = [ida, bo, { id: 'nobody', values: fieldsOf({ name: ' ' }) }, eli];
  const ids = (some: Entry[]) => some.map(({ id }) => id);

  it('are those it is made for, all of them or the one that is chosen', () => {
    expect(ids(choosable(each, people))).toEqual(['ida', 'eli']);
    expect(ids(peopleFor(each, people, undefined))).toEqual(['ida', 'eli']);
    expect(ids(peopleFor(each, people, 'eli'))).toEqual(['eli']);
    expect(ids(peopleFor(each, people, 'bo'))).toEqual([]);
  });

  it('can be anybody with a name where a paper is for one of them', () => {
    expect(ids(choosable(one, people))).toEqual(['ida', 'bo', 'eli']);
  });

  it('are read from the answers, if there are any', () => {
    const answered = preparationWith({ people: listed({ name: 'Mie' }) });
    expect(peopleIn(each, answered)).toMatchObject([{ values: fieldsOf({ name: 'Mie' }) }]);
    expect(peopleIn(each, preparationWith({}))).toEqual([]);
    expect(peopleIn(paper('papir'), answered)).toEqual([]);
  });
});
