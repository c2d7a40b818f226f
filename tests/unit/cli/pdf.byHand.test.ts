/** What is written by hand on the papers of the citizens: there is room for it, and it is in one piece. */
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/domain/content/catalog.ts';
import { givenValue } from '../../../src/domain/preparation/preparation.ts';
import { peopleFor, peopleIn } from '../../../src/domain/paper/people.ts';
import { linesToWriteOn, squeeze, textPages } from './readBack.ts';
import {
  citizens,
  documentOf,
  paperOf,
  preparationOf,
  saved,
  withAllTicked,
} from './realPapers.ts';

const everybody = [
  ...citizens,
  ...saved,
  ...['alt', 'endnu'].map((name) => ({ name, preparation: preparationOf(name) })),
].flatMap(({ name, preparation }) => [
  { name, preparation },
  { name: `${name}, all ticked`, preparation: withAllTicked(preparation) },
]);

/** The title of a section, and what stands before its lines. */
function wordsOf(document: Document, id: string): string[] {
  const section = document.sections.find((one) => one.id === id);
  if (section === undefined) throw new Error(`There is no section called ${id}.`);
  return [section.title, ...section.write.map(({ label }) => label)].map(squeeze);
}

describe('Efter mødet', () => {
  const document = documentOf('efter');
  const words = wordsOf(document, 'tasks');

  test.each(everybody)('has who does what whole on one page: $name', async ({ preparation }) => {
    const pages = textPages((await paperOf(document, preparation)).bytes).map(squeeze);
    const [title = ''] = words;
    // What is answered stands instead of room to write.
    const wanted = givenValue(preparation.answers.agreed) ? [title] : words;
    const [page, ...more] = pages.filter((text) => text.includes(title));
    expect(more).toEqual([]);
    expect(wanted.filter((one) => !page?.includes(one))).toEqual([]);
  });
});

describe('Til min bisidder', () => {
  const document = documentOf('bisidder');
  const [title = '', ...labels] = wordsOf(document, 'notes');
  const rows = document.sections.find(({ id }) => id === 'notes')?.write ?? [];
  const count = rows.reduce((sum, { lines }) => sum + lines, 0);

  test.each(everybody)('ends with room for notes that no page parts: $name', async (one) => {
    const { bytes } = await paperOf(document, one.preparation);
    const pages = textPages(bytes).map(squeeze);
    const last = pages.at(-1) ?? '';
    expect(pages.filter((text) => text.includes(title))).toEqual([last]);
    expect(labels.filter((label) => !last.includes(label))).toEqual([]);
    expect(await linesToWriteOn(bytes, pages.length - 1)).toBeGreaterThanOrEqual(count);
  });

  test.each(citizens)('has all that is usual on the same page: $name', async (one) => {
    const preparation = { ...one.preparation, papers: {} };
    const { bytes, pages } = await paperOf(document, preparation);
    expect(pages).toBe(1);
    expect(await linesToWriteOn(bytes, 0)).toBe(count);
  });
});

describe('Hvem kommunen må tale med om mig', () => {
  const document = documentOf('samtykke');
  const labels = wordsOf(document, 'signatures').slice(1);

  test.each(citizens)('has on each sheet one name and signature: $name', async (one) => {
    const preparation = { ...one.preparation, papers: {} };
    const people = peopleFor(document, peopleIn(document, preparation), undefined);
    const pages = textPages((await paperOf(document, preparation)).bytes).map(squeeze);
    expect(pages).toHaveLength(Math.max(1, people.length));
    for (const page of pages) {
      expect(labels.filter((label) => page.split(label).length !== 2)).toEqual([]);
      expect(page.toLowerCase().split('underskriftogdato')).toHaveLength(2);
      expect(page).toContain(squeeze('Brug kommunens egen blanket, hvis den har en.'));
    }
  });
});
