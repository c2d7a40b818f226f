/** The number of pages that is said before a paper is made, beside the number that the paper has. */
import { describe, expect, it } from 'vitest';
import { entriesChart } from '../../../../src/domain/kinds/paper/entriesChart.ts';
import { assemble } from '../../../../src/domain/paper/plan.ts';
import type { Fit, Plan } from '../../../../src/domain/text/block.ts';
import type { Preparation } from '../../../../src/domain/preparation/preparation.ts';
import { countPages } from '../../../../src/pdf/light/pageCount.ts';
import type { Measure } from '../../../../src/pdf/light/lightLines.ts';
import { layOut } from '../../../../src/pdf/layout/layout.ts';
import { typefaces } from '../../../../src/pdf/text/fonts.ts';
import { hyphenationOf } from '../../../../src/pdf/text/hyphenate.ts';
import { shape } from '../../../../src/pdf/text/shape.ts';
import { widthOfAll } from '../../../../src/pdf/text/word.ts';
import {
  catalog,
  citizens,
  documentOf,
  t,
  today,
  withAllTicked,
  years,
} from '../../cli/realPapers.ts';
import { everything, fonts, paragraph, planOf } from '../papers.ts';

const faces = typefaces(fonts.metrics, fonts.names);
const hyphenation = await hyphenationOf('da');

/** As a browser measures: a text by itself, in the letters of the paper. */
const measure: Measure = (text, weight) =>
  widthOfAll(
    shape([{ text, style: { size: 1, weight, colour: 'ink', line: 1 } }], faces, new Map()),
  );

function planFor(preparation: Preparation, large = false): Plan {
  const options = { today, t, dir: 'ltr', large } as const;
  return assemble(documentOf('forberedelse'), catalog, preparation, options);
}

/** What somebody had written after every few answers: papers of many lengths. */
function growing(whole: Preparation): Preparation[] {
  const answers = Object.entries(whole.answers);
  return answers.flatMap((_, at) =>
    at % 4 === 0 ? [{ ...whole, answers: Object.fromEntries(answers.slice(0, at + 1)) }] : [],
  );
}

function compared(plans: Plan[]) {
  return plans.map((plan) => {
    const { pages } = layOut(plan, faces, hyphenation);
    return { ...countPages(plan, measure), made: pages.length };
  });
}

describe('The number of pages, reckoned by the widths of words', () => {
  const ofCitizens = compared(
    citizens.flatMap(({ preparation }) => [
      ...growing(preparation).map((part) => planFor(part)),
      planFor(withAllTicked(preparation)),
      planFor(preparation, true),
    ]),
  );

  it('is that of the paper wherever it is sure, and nearly always where it is not', () => {
    expect(new Set(ofCitizens.map(({ made }) => made)).size).toBeGreaterThan(4);
    expect(ofCitizens.filter(({ isSure, pages, made }) => isSure && pages !== made)).toEqual([]);
    const right = ofCitizens.filter(({ pages, made }) => pages === made);
    expect(right.length / ofCitizens.length).toBeGreaterThan(0.95);
  });

  it('is that of a paper with a chart, also in large print', () => {
    const found = compared(
      years.flatMap(({ preparation }) =>
        [false, true].map((large) => {
          const options = { today, t, dir: 'ltr', large, draw: entriesChart } as const;
          return assemble(documentOf('siden-sidst'), catalog, preparation, options);
        }),
      ),
    );
    expect(found.map(({ pages, made }) => made - pages)).toEqual([0, 0, 0, 0]);
  });

  it('is sure of more than half of the papers', () => {
    const sure = ofCitizens.filter(({ isSure }) => isSure);
    expect(sure.length / ofCitizens.length).toBeGreaterThan(0.5);
  });

  it.each<Fit>(['pages', 'page', 'note', 'case'])(
    'is right for blocks of each kind that fit by %s',
    (fit) => {
      const plans = Array.from({ length: 12 }, (_, at) => ({
        ...planOf(...Array.from({ length: at + 1 }, () => everything).flat()),
        fit,
      }));
      const found = compared(plans);
      expect(found.filter(({ isSure, pages, made }) => isSure && pages !== made)).toEqual([]);
    },
  );

  it('is not sure where a line more would turn the page', () => {
    const found = compared(
      Array.from({ length: 60 }, (_, at) =>
        planOf(...Array.from({ length: at + 1 }, (_each, line) => paragraph(`linje${line}`))),
      ),
    );
    const turn = found.findIndex(({ made }) => made === 2);
    expect(found[turn]?.isSure).toBe(false);
    expect(found[turn - 1]?.isSure).toBe(false);
    expect(found.every(({ pages, made }) => pages === made)).toBe(true);
  });

  it('is not sure of letters that the page may not have', () => {
    expect(countPages(planOf(paragraph('Привіт')), measure).isSure).toBe(false);
    expect(countPages(planOf(paragraph('Hej')), measure).isSure).toBe(true);
  });

  it('breaks a word that is longer than a line', () => {
    const [found] = compared([planOf(paragraph('m'.repeat(4000)))]);
    expect(found?.pages).toBe(found?.made);
  });

  it('tells which blocks begin on page 1', () => {
    const lines = Array.from({ length: 200 }, (_, at) => paragraph(`linje${at}`));
    const { first } = countPages(planOf(...lines), measure);
    expect(first.length).toBeGreaterThan(20);
    expect(first.length).toBeLessThan(50);
    const all = planOf(...everything);
    expect(countPages(all, measure).first).toEqual(all.blocks);
  });
});
