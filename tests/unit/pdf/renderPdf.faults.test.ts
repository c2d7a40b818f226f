/** Every fault is looked for in papers of the invented citizens, and in one that has each kind of block. */
import { expect, test } from 'vitest';
import type { Block, Plan } from '../../../src/domain/text/block.ts';
import { citizens, documents, planOf, preparationOf, withAllTicked } from '../cli/realPapers.ts';
import { footOf, titlesOf } from '../cli/readBack.ts';
import { faults } from './faults.ts';
import type { Paper } from './faults.ts';
import { heard } from './heard.ts';
import { everything, paragraph, pdfOf, planOf as madeUp } from './papers.ts';

/** Blocks that come to nothing when they are drawn. */
const wordless: Block[] = [
  paragraph('\u200b'),
  { kind: 'heading', level: 2, text: '' },
  { kind: 'note', text: [] },
  { kind: 'answer', label: '', blocks: [paragraph('')] },
];

/** By itself, two citizens for each paper, one of them with a sheet for each of two people; in the full run all. */
const people = process.env.FULL
  ? citizens
  : citizens.filter(({ name }) => name === 'birgit' || name === 'svend');
const papers: Paper[] = [
  await paperFrom('everything', madeUp(...everything)),
  await paperFrom('nothing', madeUp()),
  await paperFrom('wordless', madeUp(...wordless)),
];
for (const document of documents) {
  const nobody = { name: 'endnu', preparation: preparationOf('endnu') };
  for (const { name, preparation } of [...people, nobody])
    papers.push(
      await paperFrom(`${document.id} ${name}`, planOf(document, withAllTicked(preparation))),
    );
}

async function paperFrom(name: string, plan: Plan): Promise<Paper> {
  const bytes = await pdfOf(plan);
  const titles = titlesOf(plan);
  const feet = titles.map((title) => footOf(plan, title));
  return { ...(await heard(bytes)), name, title: plan.title, titles, feet, bytes };
}

test.for(faults)('There is no paper %s', { timeout: 600_000 }, ([, look]) => {
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
