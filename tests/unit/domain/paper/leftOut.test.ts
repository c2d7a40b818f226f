import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/domain/content/catalog.ts';
import { leftOut, offered } from '../../../../src/domain/paper/leftOut.ts';
import { assemble } from '../../../../src/domain/paper/plan.ts';
import { madeFor } from '../../../../src/domain/paper/reader.ts';
import type { Preparation } from '../../../../src/domain/preparation/preparation.ts';
import { preparationWith, willAsk } from '../../../fixtures/catalog/answers.ts';
import {
  catalog,
  citizens,
  documentOf,
  documents,
  everyLine,
  preparationOf,
  saved,
  t,
  tickedSections,
  today,
  withAllTicked,
} from '../../cli/realPapers.ts';

const everybody = [...citizens, ...saved];

function judged(document: Document, preparation: Preparation) {
  return { document, preparation, catalog, t };
}

/** The paper with these sections ticked, and every line of own words. */
function blocksOf(document: Document, preparation: Preparation, sections: string[]) {
  const lines = everyLine(document, preparation);
  const papers = { [document.id]: { sections, lines, at: preparation.changed } };
  const options = { today, t, dir: 'ltr' as const };
  return assemble(document, catalog, { ...preparation, papers }, options).blocks;
}

function withTicked(document: Document, preparation: Preparation, sections: string[]): Preparation {
  const papers = { [document.id]: { sections, lines: {}, at: preparation.changed } };
  return { ...preparation, papers };
}

describe('What is written and not ticked', () => {
  it.each(documents.map((one) => [one.id, one] as const))(
    'of %s is each section that would put something on the paper',
    (_, document) => {
      for (const { preparation } of everybody) {
        const ticked = tickedSections(document, preparation);
        for (const { id } of leftOut(judged(document, preparation))) {
          expect(ticked).not.toContain(id);
          expect(blocksOf(document, preparation, [...ticked, id])).not.toEqual(
            blocksOf(document, preparation, ticked),
          );
        }
      }
    },
  );

  it('is all that was written where nothing is ticked, and nothing where all is', () => {
    for (const { preparation } of citizens)
      for (const document of documents) {
        const none = leftOut(judged(document, withTicked(document, preparation, [])));
        const able = offered(judged(document, preparation)).map(({ id }) => id);
        expect(able).toEqual(expect.arrayContaining(none.map(({ id }) => id)));
        expect(leftOut(judged(document, withAllTicked(preparation)))).toEqual([]);
      }
  });

  it('is what is to be asked, where another section says that, and not where none does', () => {
    const document = documentOf('forberedelse');
    const preparation = preparationWith({ interpreter: willAsk() });
    const besides = (ids: string[]) =>
      leftOut(judged(document, withTicked(document, preparation, ids))).map(({ id }) => id);
    expect(besides(['asks'])).toEqual(['meeting']);
    expect(besides(['meeting'])).toEqual(['asks']);
    expect(besides([])).toEqual([]);
  });

  it('is of one person only what is said of that person', () => {
    const document = documentOf('samtykke');
    const preparation = withTicked(document, preparationOf('svend'), []);
    const all = leftOut(judged(document, preparation));
    expect(all.length).toBeGreaterThan(0);
    const nobody = { ...judged(document, preparation), person: 'nobody' };
    expect(leftOut(nobody).length).toBeLessThan(all.length);
  });

  it('tells a workplace of no answer about health', () => {
    const health = { ...documentOf('forberedelse'), id: 'health' };
    const preparation = withTicked(health, preparationOf('lone'), []);
    const ids = (document: Document) => leftOut(judged(document, preparation)).map(({ id }) => id);
    expect(ids(health)).toContain('health');
    expect(ids(madeFor(health, 'workplace'))).not.toContain('health');
  });
});

describe('What can be chosen', () => {
  it.each(documents.map((one) => [one.id, one] as const))(
    'of %s has each section that stands on the paper, and no other that is written for',
    (_, document) => {
      for (const { preparation } of everybody) {
        const able = offered(judged(document, preparation)).map(({ id }) => id);
        const all = document.sections.map(({ id }) => id);
        // To tick what is not offered too changes nothing.
        expect(blocksOf(document, preparation, able)).toEqual(blocksOf(document, preparation, all));
      }
    },
  );

  it('is less than all there is, for who wrote little', () => {
    const document = documentOf('forberedelse');
    const own = document.sections.filter(({ of }) => of === undefined);
    const [few] = citizens
      .map(({ preparation }) => offered(judged(document, preparation)).length)
      .sort((one, other) => one - other);
    expect(few).toBeLessThan(own.length);
    expect(few).toBeGreaterThan(0);
  });

  it.each<[string, string[]]>([
    ['forberedelse', []],
    ['samtykke', ['who', 'told', 'wish', 'doctor', 'fetch', 'stop', 'signatures']],
    ['aftale', ['place', 'tasks', 'hours', 'goals', 'considerations', 'paid', 'follow-up']],
  ])(
    'of %s is what is made for all, and what is filled in by hand, for who wrote nothing',
    (id, ids) => {
      const able = offered(judged(documentOf(id), preparationWith({})));
      expect(able.map((section) => section.id)).toEqual(ids);
    },
  );

  it('of a blank sheet is each table to write in', () => {
    const document = documentOf('blank');
    const able = offered(judged(document, preparationWith({})));
    expect(able.map(({ id }) => id)).toEqual(
      document.sections.filter(({ of }) => of === undefined).map(({ id }) => id),
    );
  });
});
