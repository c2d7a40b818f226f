import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import type { ReaderOf } from '../../../../src/domain/content/readers.ts';
import { assemble } from '../../../../src/domain/paper/plan.ts';
import { resumeOf } from '../../../../src/domain/paper/cv.ts';
import { asChosen, readersToChoose } from '../../../../src/domain/paper/reader.ts';
import { tickLines } from '../../../../src/domain/paper/shown.ts';
import { at, listed, preparationWith } from '../../../fixtures/catalog/answers.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';

const { catalog } = buildCatalog(smallCatalog, ['da']);

/** A paper of ticked lines that others may read too. */
function sharedBy(...readers: ReaderOf[]) {
  const [document] = catalog.documents.filter((one) => one.readers.includes('workplace'));
  if (!document) throw new Error('A workplace reads no paper.');
  return { ...document, readers };
}

/** Somebody who has chosen whom the paper is for, and ticked nothing. */
function choosing(reader?: string) {
  const { id, sections } = sharedBy('kommune');
  const choice = { sections: sections.map((one) => one.id), lines: {}, at: at(9) };
  return preparationWith(
    { goals: listed({ goal: 'Kok på en færge', type: 'job' }) },
    { papers: { [id]: { ...choice, ...(reader !== undefined && { reader }) } } },
  );
}

describe('Whom a paper is for', () => {
  it.each<[string, ReaderOf[], ReaderOf[]]>([
    ['two who get answers', ['kommune', 'workplace'], ['kommune', 'workplace']],
    ['one', ['workplace'], []],
    ['the citizen, and somebody who gets no answers', ['caseworker', 'me'], []],
  ])('is chosen between %s', (_, readers, able) => {
    expect(readersToChoose({ readers })).toEqual(able);
  });

  it.each([
    ['was chosen', 'workplace', ['workplace']],
    ['is named first, while nobody was chosen', undefined, ['kommune']],
    ['is named first, where the choice is not one of its readers', 'bisidder', ['kommune']],
    ['is named first, where the choice is not known at all', 'nobody', ['kommune']],
  ])('is who %s', (_, reader, readers) => {
    expect(asChosen(sharedBy('kommune', 'workplace'), choosing(reader)).readers).toEqual(readers);
  });

  it('is all of its readers, where there is nothing to choose', () => {
    const document = sharedBy('workplace');
    expect(asChosen(document, choosing('kommune'))).toBe(document);
  });
});

describe('A paper that the kommune or a workplace may read', () => {
  const document = sharedBy('kommune', 'workplace');
  const options = { today: '2026-12-01', t: (key: string) => key, dir: 'ltr' } as const;
  const words = (reader?: string) =>
    ['text', 'resume'].map((format) =>
      JSON.stringify(
        format === 'text'
          ? assemble(document, catalog, choosing(reader), options).blocks
          : resumeOf(document, catalog, choosing(reader)),
      ).includes('Kok på en færge'),
    );
  const lines = (reader?: string) =>
    tickLines(catalog, { document, preparation: choosing(reader) }).map(({ text }) => text);

  it('has own words for the kommune without a tick, as text and as data, and asks of none', () => {
    expect(words('kommune')).toEqual([true, true]);
    expect(words()).toEqual([true, true]);
    expect(lines('kommune')).toEqual([]);
    expect(lines()).toEqual([]);
  });

  it('asks for a workplace of each line, and has none that is not ticked', () => {
    expect(words('workplace')).toEqual([false, false]);
    expect(lines('workplace')).toEqual(['Kok på en færge']);
  });
});
