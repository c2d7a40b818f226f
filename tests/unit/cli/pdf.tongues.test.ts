/** Ten preparations on three papers: each is read back by pdf.js and by poppler in the order in which it was typed. */
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/domain/text/block.ts';
import { parsePreparation, printFile } from '../../../src/domain/preparation/file.ts';
import type { Preparation } from '../../../src/domain/preparation/preparation.ts';
import { clean } from '../../../src/pdf/text/text.ts';
import { heard } from '../pdf/heard.ts';
import { poppler } from '../pdf/papers.ts';
import { blocksOn } from './pieces.ts';
import { footOf } from './readBack.ts';
import { documentOf, paperOf, planOf, t, withAllTicked } from './realPapers.ts';
import { STRANGER, tongues, voices } from './tongues.ts';

/** What of a voice each paper has, in order. */
const papers = {
  forberedelse: [
    // On the first page, and below their topics: a person stands beside what was said yes to, and among the people.
    ...['three', 'minute', 'ask', 'person', 'card'],
    ...['title', 'workplace', 'years', 'did', 'language', 'interests', 'person'],
  ],
  cv: ['title', 'workplace', 'years', 'did', 'language', 'interests'],
  huskeseddel: ['three', 'ask', 'card'],
};
const ids = Object.keys(papers) as (keyof typeof papers)[];

/** What pdf.js reads for the emoji that are named; poppler reads the emoji. */
const names = [
  ['👨‍👩‍👧', '[familie: mand, kvinde og pige]'],
  ['🇩🇰', '[Danmark]'],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', '[emoji]'],
  ['👩🏽‍💻', '[kvindelig IT-medarbejder]'],
  ['🤹‍♀️', '[kvindelig jonglør]'],
  ['🏳️‍🌈', '[regnbueflag]'],
  ['🫩', '[emoji]'],
  ['🦄', '[enhjørningehoved]'],
  ['❤️‍🔥', '[brændende hjerte]'],
  ['🏽', '[medium teint]'],
  ['🇩', '[emoji]'],
  ['😵‍💫', '[ansigt med spiraløjne]'],
] as const;

/** Without white space, and signs without a shape, which readers leave out or add. */
function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');
}

/** A preparation by way of a file, as everybody's comes. */
function read(preparation: Preparation): Preparation {
  const loaded = parsePreparation(printFile(withAllTicked(preparation)));
  if (loaded.state !== 'ready') throw new Error(loaded.reason);
  return loaded.preparation;
}

async function readBack(id: string, preparation: Preparation) {
  const document = documentOf(id);
  const { bytes } = await paperOf(document, preparation);
  const { pages } = await heard(bytes);
  const byEar = pages.flatMap(({ top }) => top.map(({ text }) => text)).join('');
  const plan = planOf(document, preparation);
  const foot = new RegExp(
    `${footOf(plan)}(?: · ${plan.edition ?? ''})?\\s*${t('plan.page-of').replace(/\{\w+\}/g, '\\d+')}\\s*$`,
  );
  const seen = (flag: string) =>
    poppler('pdftotext', bytes, flag)
      .split('\f')
      .map((page) => page.replace(foot, ''))
      .join('');
  return {
    pdfjs: squeezed(byEar),
    poppler: squeezed(seen('-layout')),
    /** As it was drawn: what stands side by side, one after the other. */
    drawn: squeezed(seen('-raw')),
  };
}

/** The runs of a paper, those of a line together. */
function linesOf(blocks: Block[]): Inline[][] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    if (block.kind === 'list') return block.items;
    if (block.kind === 'table') return block.rows.flatMap(({ head, cells }) => [head, ...cells]);
    return 'blocks' in block ? linesOf(block.blocks) : [];
  });
}

/** Fails where one of the texts does not stand after the one before. */
function expectInOrder(whole: string, texts: string[]): void {
  let from = 0;
  for (const text of texts) {
    const at = whole.indexOf(text, from);
    expect(at, `${text} after ${whole.slice(Math.max(0, from - 40), from)}`).toBeGreaterThan(-1);
    from = at + text.length;
  }
}

function heardAs(typed: string): string {
  // A tone of skin belongs to the hand before it.
  const named = names.reduce(
    (text, [emoji, name]) => text.replaceAll(new RegExp(`(?<!👍)${emoji}`, 'gu'), name),
    clean(typed),
  );
  return squeezed(named);
}

describe.each(Object.entries(voices))('What is written in %s', (name, voice) => {
  const preparation = read(tongues.find((one) => one.name === name)?.preparation ?? never());

  test.each(ids)('is read on %s by both in the order it was typed', async (id) => {
    const typed = Object.entries(voice).flatMap(([, text]) => [text].flat());
    const lines = linesOf(blocksOn(planOf(documentOf(id), preparation)))
      .map((line) =>
        line.map(({ text }) => text).filter((text) => typed.some((one) => one.trim() === text)),
      )
      .filter((line) => line.length > 0);
    const expected = papers[id].flatMap((key) => [voice[key as keyof typeof voice]].flat());
    expect(lines.flat()).toEqual(expected.map((text) => text.trim()));

    const { pdfjs, poppler, drawn } = await readBack(id, preparation);
    expectInOrder(pdfjs, lines.flat().map(heardAs));
    // poppler leaves a line that turns as it is seen: each stretch of one direction is as it was typed.
    for (const [isTurned, whole] of [
      [true, poppler],
      [false, drawn],
    ] as const) {
      let from = 0;
      for (const line of lines) {
        const texts = line.filter((text) => turns(text) === isTurned);
        const places = texts.flatMap(stretchesOf).map((text) => {
          const at = whole.indexOf(text, from);
          expect(at, text).toBeGreaterThan(-1);
          return at;
        });
        if (places.length > 0) from = Math.min(...places);
      }
    }
  });

  test.each(ids)('leaves no sign on %s without a shape of its own, or says so', async (id) => {
    const { pdfjs } = await readBack(id, preparation);
    const note = squeezed(t('plan.undrawable').split('{signs}')[0] ?? '');
    expect(pdfjs.includes(note)).toBe(name === 'hostile');
  });
});

/** Whether some of a text runs from right to left. */
function turns(text: string): boolean {
  return /[\u0590-\u08ff]/.test(text);
}

/** A text in stretches that poppler reads as they were typed: of one from right to left its words and its numbers. */
function stretchesOf(typed: string): string[] {
  const text = squeezed(clean(typed));
  if (!turns(text)) return [text];
  return text.match(/[\p{L}\p{M}]+|\p{N}+/gu)?.filter((one) => /[\p{L}\p{N}]/u.test(one)) ?? [];
}

function never(): never {
  throw new Error('There is no such preparation.');
}

describe('Where everything is open', () => {
  const { preparation } = tongues.find(({ name }) => name === 'open') ?? never();

  test.each(ids)('%s has what is not known, or room to write by hand', async (id) => {
    const { pdfjs, drawn } = await readBack(id, read(preparation));
    const document = documentOf(id);
    const [open] = document.sections.filter(
      (section) => 'tells' in section && section.tells === 'not-yet',
    );
    const ruled = document.sections.find(({ lines }) => lines > 0);
    const expected = squeezed(open?.title ?? ruled?.title ?? t('plan.nothing-yet'));
    expect(pdfjs).toContain(expected);
    expect(drawn).toContain(expected);
  });
});

describe('Ids that the content does not have', () => {
  const preparation = read((tongues.find(({ name }) => name === 'unknown') ?? never()).preparation);

  test.each(ids)('are not on %s, and what was typed beside them is', async (id) => {
    for (const text of Object.values(await readBack(id, preparation))) {
      expect(text).not.toContain(STRANGER);
      expect(text).toContain(squeezed(id === 'huskeseddel' ? 'Mine egne ord' : 'Skrevet selv'));
    }
  });

  test('are kept', () => {
    expect(JSON.stringify(preparation)).toContain(STRANGER);
  });
});
