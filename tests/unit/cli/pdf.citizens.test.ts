/** The six citizens' papers, made by the real command and read back. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makePaper } from '../../../src/cli/makePaper.ts';
import { readContent, readPhrases } from '../../../src/cli/readContent.ts';
import { buildCatalog, questionsOf } from '../../../src/domain/catalog.ts';
import { parsePreparation } from '../../../src/domain/file.ts';
import { defaultSections, visibleQuestions } from '../../../src/domain/plan.ts';
import { givenContent } from '../../../src/domain/preparation.ts';
import type { Preparation } from '../../../src/domain/preparation.ts';
import { createSay } from '../../../src/i18n/say.ts';
import { poppler } from '../pdf/papers.ts';
import { fixtures, pdf, workplace } from './command.ts';
import { gathered, hiddenWords, ownWords, piecesOf } from './onPaper.ts';
import type { Piece } from './onPaper.ts';

const FEWEST_WORDS = 600;
const today = '2026-11-22';

const say = createSay('da', await readPhrases('da'));
const { catalog } = buildCatalog(await readContent(), { locale: 'da', fallback: 'da' });
const [document] = catalog.documents.filter(({ id }) => id === 'forberedelse');
if (document === undefined) throw new Error('There is no paper to test.');

const citizens = readdirSync(fixtures)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ name: file.replace('.json', ''), preparation: readFixture(file) }));

const { pathOf, read, remove } = workplace();
afterAll(remove);

const allSections = document.sections.map(({ id }) => id);

/** As the command makes each of them, and with every section; the second without a process of its own. */
const papers = await Promise.all(
  citizens.flatMap(({ name, preparation }) => {
    const chosen = preparation.papers[document.id]?.sections ?? defaultSections(document);
    return [
      make({ name, ticked: 'as it is', preparation, sections: chosen }, pdf),
      make(
        { name, ticked: 'with all', preparation, sections: allSections },
        (...words) => makePaper(words),
        '--sections',
        allSections.join(','),
      ),
    ];
  }),
);

type Paper = { name: string; ticked: string; preparation: Preparation; sections: string[] };

async function make(
  paper: Paper,
  command: (...words: string[]) => Promise<unknown>,
  ...words: string[]
) {
  const out = `${paper.name} ${paper.ticked}.pdf`;
  const said = await command(
    join(fixtures, `${paper.name}.json`),
    pathOf(out),
    '--today',
    today,
    ...words,
  );
  const bytes = read(out);
  if (bytes === undefined) throw new Error(`${out}: ${JSON.stringify(said)}`);
  return { ...paper, bytes };
}

describe.each(papers)('The paper of $name, $ticked,', ({ preparation, sections, bytes }) => {
  const pieces = piecesOf({ catalog, document, preparation, sections, today, say });
  const text = textOf(bytes, document.title);

  test('shows every answer once, in the order of its sections, and nothing else', () => {
    let at = 0;
    for (const { of, text: written } of pieces) {
      const expected = squeeze(written);
      expect(text.slice(at, at + expected.length), of).toBe(expected);
      at += expected.length;
    }
    const [note = ''] = say('plan.undrawable').split('{signs}');
    const rest = text.slice(at);
    expect(rest.slice(0, squeeze(note).length)).toBe(rest && squeeze(note));
  });

  test('shows the own words of an answer only with its section, and never those put away', () => {
    const visible = visibleQuestions(catalog, preparation.answers);
    for (const section of document.sections) {
      for (const question of gathered(section, visible)) {
        const content = givenContent(preparation.answers[question.id]);
        for (const words of content ? ownWords(question, content) : []) {
          if (words.trim() === '') continue;
          const times = text.split(squeeze(words)).length - 1;
          expect(times, `${question.id}: ${words}`).toBe(sections.includes(section.id) ? 1 : 0);
        }
      }
    }
    for (const words of hiddenWords(catalog, preparation))
      expect(text, words).not.toContain(squeeze(words));
  });

  test('has its headings and lists as headings and lists', { timeout: 30_000 }, () => {
    const elements = structureOf(bytes);
    const written = (role: string) =>
      elements.filter((one) => one.role === role).map((one) => one.text);
    expect(written('H1')).toEqual(textsOf(pieces, 'title'));
    expect(written('H2')).toEqual(textsOf(pieces, 'heading'));
    expect(written('LBody')).toEqual(textsOf(pieces, 'item'));
    const items = elements.filter(({ role }) => role === 'LI');
    expect(items).toHaveLength(textsOf(pieces, 'item').length);
    expect(new Set(items.map(({ parent }) => parent))).toEqual(
      new Set(items.length > 0 ? ['L'] : []),
    );
  });
});

describe('The six citizens', () => {
  test.each(questionsOf(catalog))('answer the question $id, at least one of them', ({ id }) => {
    const answering = citizens.filter(
      ({ preparation: { answers } }) =>
        givenContent(answers[id]) !== undefined &&
        visibleQuestions(catalog, answers).some((question) => question.id === id),
    );
    expect(answering.map(({ name }) => name)).not.toEqual([]);
  });

  test.each(citizens)('have written much: $name', ({ preparation }) => {
    const texts = questionsOf(catalog).flatMap((question) => {
      const content = givenContent(preparation.answers[question.id]);
      return content ? ownWords(question, content) : [];
    });
    const words = texts
      .join(' ')
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(words.length).toBeGreaterThanOrEqual(FEWEST_WORDS);
  });
});

function readFixture(file: string): Preparation {
  const loaded = parsePreparation(readFileSync(join(fixtures, file), 'utf8'));
  if (loaded.state !== 'ready') throw new Error(`${file}: ${loaded.reason}`);
  return loaded.preparation;
}

/** Without white space, so that line breaks do not count, and without the signs that a paper adds by itself. */
function squeeze(text: string): string {
  return text.replace(/[\s•:]|^\d\.(?= )/gmu, '');
}

/** What is read on the pages, without their feet. */
function textOf(bytes: Uint8Array, title: string): string {
  const foot = squeeze(title + say('plan.page-of')).replace(/\{\w+\}/g, '\\d+');
  const pages = poppler('pdftotext', bytes, '-layout').split('\f').map(squeeze);
  return pages.map((page) => page.replace(new RegExp(`${foot}$`), '')).join('');
}

function textsOf(pieces: Piece[], wanted: Piece['role']): string[] {
  return pieces.filter(({ role }) => role === wanted).map(({ text }) => text);
}

/** The elements that pdfinfo tells of, each with its text and what it lies in. */
function structureOf(bytes: Uint8Array) {
  const elements: { role: string; parent?: string | undefined; text: string }[] = [];
  const open: { role: string; depth: number }[] = [];
  for (const line of poppler('pdfinfo', bytes, '-struct-text').split('\n')) {
    const [, space = '', role, quoted] = /^( *)(?:([A-Z]\w*)|"(.*)")/.exec(line) ?? [];
    const last = elements.at(-1);
    if (quoted !== undefined && last !== undefined) last.text += quoted;
    if (role === undefined) continue;
    while ((open.at(-1)?.depth ?? -1) >= space.length) open.pop();
    elements.push({ role, parent: open.at(-1)?.role, text: '' });
    open.push({ role, depth: space.length });
  }
  return elements;
}
