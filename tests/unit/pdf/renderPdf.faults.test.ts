/** Every fault is looked for in papers of the invented citizens, and in one that has each kind of block. */
import { expect, test } from 'vitest';
import type { Block } from '../../../src/domain/block.ts';
import { citizens, documents, paperOf, preparationOf, withAllTicked } from '../cli/realPapers.ts';
import { faults } from './faults.ts';
import type { Paper } from './faults.ts';
import { heard } from './heard.ts';
import { everything, paragraph, pdfOf, planOf } from './papers.ts';

/** Blocks that come to nothing when they are drawn. */
const wordless: Block[] = [
  paragraph('\u200b'),
  { kind: 'heading', level: 2, text: '' },
  { kind: 'note', text: [] },
  { kind: 'answer', label: '', blocks: [paragraph('')] },
];

/** By itself, two citizens for each paper; all of them in the full run. */
const people = process.env.FULL ? citizens : citizens.slice(0, 2);
const papers: Paper[] = [
  await paperFrom('everything', 'Min forberedelse', await pdfOf(planOf(...everything))),
  await paperFrom('nothing', 'Min forberedelse', await pdfOf(planOf())),
  await paperFrom('wordless', 'Min forberedelse', await pdfOf(planOf(...wordless))),
];
for (const document of documents) {
  const nobody = { name: 'endnu', preparation: preparationOf('endnu') };
  for (const { name, preparation } of [...people, nobody]) {
    const { bytes } = await paperOf(document, withAllTicked(preparation));
    papers.push(await paperFrom(`${document.id} ${name}`, document.title, bytes));
  }
}

async function paperFrom(name: string, title: string, bytes: Uint8Array): Promise<Paper> {
  return { ...(await heard(bytes)), name, title, bytes };
}

test.for(faults)('There is no paper %s', { timeout: 60_000 }, ([, look]) => {
  const found = papers.flatMap((paper) =>
    look(paper).flatMap((said) => (said ? [`${paper.name}: ${said}`] : [])),
  );
  expect(found).toEqual([]);
});

test('The papers that are looked at have headings, lists, links, tables and many pages among them', () => {
  const roles = new Set(papers.flatMap(({ elements }) => elements.map(({ role }) => role)));
  for (const role of ['Sect', 'H3', 'L', 'Link', 'Table', 'TH']) expect(roles).toContain(role);
  expect(Math.max(...papers.map(({ pages }) => pages.length))).toBeGreaterThan(3);
});
