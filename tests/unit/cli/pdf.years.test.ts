/** How it has gone for two citizens in a year, on the paper that says so. */
import { describe, expect, test } from 'vitest';
import type { Block, BlockOf } from '../../../src/domain/text/block.ts';
import { enlarged } from '../../../src/domain/paper/largePrint.ts';
import { layOut } from '../../../src/pdf/layout/layout.ts';
import { typefaces } from '../../../src/pdf/text/fonts.ts';
import { hyphenationOf } from '../../../src/pdf/text/hyphenate.ts';
import { fonts } from '../pdf/papers.ts';
import { givenTexts } from './ownWords.ts';
import { piecesOf } from './pieces.ts';
import { seenOn, squeeze } from './readBack.ts';
import { documentOf, paperOf, planOf, questions, years } from './realPapers.ts';

const document = documentOf('siden-sidst');
const asked = questions.find(({ id }) => id === 'how-it-goes');
if (asked?.kind !== 'entries') throw new Error('Nobody is asked how it goes.');

function blockOf<K extends Block['kind']>(kind: K, blocks: Block[]): BlockOf<K> | undefined {
  return blocks.find((block): block is BlockOf<K> => block.kind === kind);
}

describe.each(years)('The year of $name', ({ preparation }) => {
  const plan = planOf(document, preparation);
  const written = preparation.answers['how-it-goes'];
  const chart = blockOf('chart', plan.blocks);
  const table = blockOf('table', plan.blocks);

  test('is drawn: five rows and the hours, with what was not said as gaps', () => {
    expect(chart?.strips).toHaveLength(7);
    expect(chart?.strips.every(({ bars }) => bars.includes(undefined))).toBe(true);
    expect(chart?.note).toBeUndefined();
  });

  test('stands in a table, a row each', () => {
    const entries = written?.state === 'answered' && written.content.kind === 'entries';
    expect(entries && written.content.value).toHaveLength(24);
    expect(table?.columns).toHaveLength(8);
    expect(table?.rows.length).toBeGreaterThan(22);
  });

  test('has all its words on paper, and its drawing on one page', async () => {
    const { bytes } = await paperOf(document, preparation);
    const text = seenOn(bytes, plan);
    const told = givenTexts(asked, written).filter((words) => /\p{L}{3}/u.test(words));
    expect(told.length).toBeGreaterThan(20);
    for (const words of told) expect(text).toContain(squeeze(words));
    for (const { text: words } of piecesOf(plan)) expect(text).toContain(squeeze(words));
  });

  test.each([false, true])('is kept whole where it is drawn (large print: %s)', async (large) => {
    const blocks = large ? enlarged(plan.blocks) : plan.blocks;
    const set = { ...plan, blocks, ...(large && { large: true as const }) };
    const { pages } = layOut(set, typefaces(fonts.metrics, fonts.names), await hyphenationOf('da'));
    const rows = pages.flatMap((page) => page.map(({ row }) => row));
    const tallest = Math.max(...rows.map(({ height }) => height));
    expect(tallest).toBeGreaterThan(large ? 500 : 300);
  });
});

test('Two entries of a day both stand, and one without a day comes last', () => {
  const [jytte, amir] = years.map(({ preparation }) =>
    blockOf('table', planOf(document, preparation).blocks)?.rows.map(({ head }) => head[0]?.text),
  );
  expect(jytte?.filter((day) => day === '2. nov. 2026')).toHaveLength(2);
  expect(amir?.at(-1)).toBe('Uden dato');
});
