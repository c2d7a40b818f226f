/** Min forberedelse as a whole: nothing written is lost, nothing stands twice under the topics, and page 1 is the case. */
import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import { settled } from '../../../../src/domain/paper/front.ts';
import { assemble } from '../../../../src/domain/paper/plan.ts';
import type { Block, Plan } from '../../../../src/domain/text/block.ts';
import { inlineText, textsOf } from '../../../../src/domain/text/blockText.ts';
import type { Preparation } from '../../../../src/domain/preparation/preparation.ts';
import type { Measure } from '../../../../src/pdf/light/lightLines.ts';
import { countPages } from '../../../../src/pdf/light/pageCount.ts';
import { typefaces } from '../../../../src/pdf/text/fonts.ts';
import { shape } from '../../../../src/pdf/text/shape.ts';
import { widthOfAll } from '../../../../src/pdf/text/word.ts';
import { alt } from '../../../fixtures/extremes.ts';
import { catalog, citizens, documentOf, t, today, withAllTicked } from '../../cli/realPapers.ts';
import { fonts } from '../../pdf/papers.ts';

const document = documentOf('forberedelse');

function planOf(preparation: Preparation): Plan {
  return assemble(document, catalog, preparation, { today, t, dir: 'ltr' });
}

function textOf(blocks: Block[]): string {
  return textsOf(blocks).join('\n');
}

/** Every mark that a text of its own ends with, of all that the sections of the paper tell. */
function marksIn(preparation: Preparation): string[] {
  const topics = new Set(
    document.sections.flatMap((section) => ('topic' in section ? [section.topic] : [])),
  );
  const told = questionsOf(catalog).filter((question) =>
    question.topics.some((topic) => topics.has(topic)),
  );
  const written = JSON.stringify(told.map(({ id }) => preparation.answers[id]));
  return written.match(/slut-[\w-]+/g) ?? [];
}

function timesIn(text: string, mark: string): number {
  return text.split(new RegExp(`${mark}(?![\\w-])`)).length - 1;
}

describe('Each answer, where everything is as long as it may be', () => {
  const preparation = withAllTicked(alt(questionsOf(catalog)));
  const plan = planOf(preparation);
  const marks = marksIn(preparation);

  it('is one of many', () => {
    expect(marks.length).toBeGreaterThan(100);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('stands in full once in the whole', () => {
    const text = textOf(plan.blocks);
    // A person is named where they help, and again where it is said what they may be told.
    const twice = marks.filter((mark) => /^slut-people-\d+-name$/.test(mark));
    const once = marks.filter((mark) => !twice.includes(mark));
    expect(once.filter((mark) => timesIn(text, mark) !== 1)).toEqual([]);
    expect(twice.filter((mark) => timesIn(text, mark) !== 2)).toEqual([]);
  });

  it.each([0, 1_000, 5_000, 20_000, 1_000_000])(
    'stands there as often whatever has room on the first page: %i letters',
    (room) => {
      const { front } = plan;
      if (front === undefined) throw new Error('There is no first page.');
      const items = front.items.filter(({ repeats }) => !repeats);
      const blocks = settled({ ...front, items }, room, (some) => textOf(some).length);
      const [whole, now] = [textOf(plan.blocks), textOf(blocks)];
      expect(marks.filter((mark) => timesIn(whole, mark) !== timesIn(now, mark))).toEqual([]);
    },
  );
});

const faces = typefaces(fonts.metrics, fonts.names);

/** The widths of the letters of the paper. */
const measure: Measure = (text, weight) =>
  widthOfAll(
    shape([{ text, style: { size: 1, weight, colour: 'ink', line: 1 } }], faces, new Map()),
  );

describe.each(citizens)('Page 1 of $name', ({ preparation }) => {
  const plan = planOf(preparation);
  const { first } = countPages(plan, measure);
  const headings = first.flatMap((block) => (block.kind === 'beside' ? [block.heading] : []));

  it('holds what comes first, as far as something is said of it', () => {
    const wanted = plan.front?.items.filter(({ first: isFirst }) => isFirst) ?? [];
    const short = new Set(wanted.map(({ block }) => block.heading));
    expect(short.size).toBeGreaterThan(4);
    expect([...short].filter((heading) => !headings.includes(heading))).toEqual([]);
  });

  it('begins with the name, the day of the meeting, and who has written it', () => {
    const [head] = first;
    expect(head).toMatchObject({ kind: 'head', title: 'Min forberedelse' });
    const text = textOf(first.slice(0, 1));
    expect(text).toMatch(/Skrevet af .*\n/);
    expect(text).toMatch(/ den \d+\. /);
  });

  it('names the person in each line that says whom the kommune may talk with', () => {
    const { people } = preparation.answers;
    const given = people?.state === 'answered' ? people.content : undefined;
    const names =
      given?.kind === 'entries' ? given.value.map(({ values }) => values.name?.value) : [];
    const told = first.find(
      (block) => block.kind === 'beside' && block.heading === 'Hvem I må tale med om mig',
    );
    const [table] = told?.kind === 'beside' ? told.blocks : [];
    const rows = table?.kind === 'table' ? table.rows : [];
    const strong = rows.map(({ head }) => inlineText(head));
    expect(strong).toEqual(names.filter((name) => name !== undefined));
  });
});
