/** Where the pages of real papers turn: read from the layout, of all citizens and of preparations made by chance. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../src/domain/paper/plan.ts';
import { asCopy } from '../../../../src/domain/paper/asOwnCopy.ts';
import { readBackLine } from '../../../../src/domain/paper/readBackLine.ts';
import { emptyPreparation } from '../../../../src/domain/preparation/preparation.ts';
import type { Preparation } from '../../../../src/domain/preparation/preparation.ts';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import type { Document } from '../../../../src/domain/content/catalog.ts';
import type { Plan } from '../../../../src/domain/text/block.ts';
import { layOut } from '../../../../src/pdf/layout/layout.ts';
import type { Layout } from '../../../../src/pdf/layout/layout.ts';
import { heightOf } from '../../../../src/pdf/layout/rows.ts';
import type { Row } from '../../../../src/pdf/layout/rows.ts';
import { typefaces } from '../../../../src/pdf/text/fonts.ts';
import { hyphenationOf } from '../../../../src/pdf/text/hyphenate.ts';
import { anyAnswers } from '../../domain/anyAnswers.ts';
import { extremes } from '../../../fixtures/extremes.ts';
import { catalog, citizens, documentOf, t, today, withAllTicked } from '../../cli/realPapers.ts';
import { fonts } from '../papers.ts';

const faces = typefaces(fonts.metrics, fonts.names);
const hyphenation = await hyphenationOf('da');
const questions = questionsOf(catalog);
const document = documentOf('forberedelse');

function planOf(document: Document, preparation: Preparation): Plan {
  const options = { today, t, dir: 'ltr', readBack: readBackLine } as const;
  return assemble(document, catalog, preparation, options);
}

/** What a page begins or ends with that should not stand there alone; rows that no page has room for are parted. */
function brokenIn({ pages, draft }: Layout): string[] {
  const { height } = draft.sheet;
  const placed = pages.flatMap((rows, page) => {
    const heads = new Set(rows.map(({ row }) => row.again));
    return rows.filter(({ row }) => !heads.has(row)).map(({ row }) => ({ row, page }));
  });
  const groups: (typeof placed)[] = [];
  for (const [at, one] of placed.entries()) {
    const before = placed[at - 1]?.row;
    if (before && (before.keep || (before.part && one.row.part))) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups
    .filter((group) => group[0]?.page !== group.at(-1)?.page)
    .filter((group) => {
      const room = group.some(({ row }) => row.part) ? height / 2 : height;
      return heightOf(group.map(({ row }): Row => row)) <= room;
    })
    .map((group) => `page ${(group[0]?.page ?? 0) + 1}: ${group.length} rows`);
}

const all = [...citizens, ...extremes(questions)];

describe.each(catalog.documents.map((paper) => ({ id: paper.id, paper })))(
  'The pages of $id',
  ({ paper }) => {
    it.each(all)('part nothing of $name that belongs together', ({ preparation }) => {
      const made = [preparation, withAllTicked(preparation)].flatMap((one) => {
        const plan = planOf(paper, one);
        return [plan, asCopy(plan, 'mine')];
      });
      expect(made.flatMap((plan) => brokenIn(layOut(plan, faces, hyphenation)))).toEqual([]);
    });
  },
);

it('finds a heading that stands alone at the foot of a page', () => {
  const lines = Array.from({ length: 40 }, (_, at) => [
    { kind: 'heading' as const, level: 2 as const, text: `Nummer ${at}` },
    { kind: 'paragraph' as const, text: [{ text: 'En linje.' }] },
  ]).flat();
  const plan = planOf(document, emptyPreparation('nobody', today));
  const { front: _, ...whole } = plan;
  const layout = layOut({ ...whole, fit: 'pages', blocks: lines }, faces, hyphenation);
  expect(layout.pages.length).toBeGreaterThan(1);
  expect(brokenIn(layout)).toEqual([]);
  const [first = [], second = [], ...others] = layout.pages;
  const moved = {
    ...layout,
    pages: [[...first, ...second.slice(0, 1)], second.slice(1), ...others],
  };
  expect(brokenIn(moved)).toHaveLength(1);
});

it('parts nothing of 300 preparations made by chance', () => {
  fc.assert(
    fc.property(anyAnswers(questions), (answers) => {
      const preparation = { ...emptyPreparation('chance', today), answers };
      const plan = planOf(document, withAllTicked(preparation));
      expect(brokenIn(layOut(plan, faces, hyphenation))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('Min forberedelse', () => {
  it.each(citizens)('of $name takes at most four pages', ({ preparation }) => {
    const { pages } = layOut(planOf(document, preparation), faces, hyphenation);
    expect(pages.length).toBeLessThanOrEqual(4);
  });

  it.each(citizens)('of $name alone is one page', ({ preparation }) => {
    expect(layOut(alone(preparation), faces, hyphenation).pages).toHaveLength(1);
  });

  it('alone names what has no room, where somebody wrote 1,500 words', () => {
    const [{ preparation }] = citizens as [(typeof citizens)[number]];
    const words = Array.from({ length: 1500 }, (_, at) => `ord${at}`).join(' ');
    const answers = {
      ...preparation.answers,
      hope: { ...preparation.answers.hope, content: { kind: 'text' as const, value: words } },
    } as Preparation['answers'];
    const plan = alone({ ...preparation, answers });
    const { pages } = layOut(plan, faces, hyphenation);
    expect(pages).toHaveLength(1);
  });
});

function alone(preparation: Preparation): Plan {
  return assemble(document, catalog, preparation, { today, t, dir: 'ltr', short: true });
}
