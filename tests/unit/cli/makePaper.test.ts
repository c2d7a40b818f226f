import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import about from '../../../package.json' with { type: 'json' };
import { makePaper } from '../../../src/cli/makePaper.ts';
import { LARGEST_FILE, parseFile } from '../../../src/domain/preparation/file.ts';
import { FORMAT, givenValue, VERSION } from '../../../src/domain/preparation/preparation.ts';
import { readAttachment } from '../../../src/pdf/file/readAttachment.ts';
import { poppler, textOf } from '../pdf/papers.ts';
import { fixtures, root, workplace } from './command.ts';
import { read as readPdf, sizesOf } from '../pdf/structure.ts';
import { documentOf, documents, paperOf, preparationOf, t, today } from './realPapers.ts';

const birgit = join(fixtures, 'birgit.json');
const lone = join(fixtures, 'lone.json');
const sanne = join(fixtures, 'sanne.json');
const svend = join(fixtures, 'svend.json');
const samtykke = ['--document', 'samtykke'];
const { pathOf, read, bytesOf, remove } = workplace();
afterAll(remove);

function namesOf(things: { id: string }[]): string {
  return things.map(({ id }) => id).join(', ');
}

/** A file to make a paper from, that holds this text. */
function fileOf(name: string, text: string): string {
  writeFileSync(pathOf(name), text);
  return pathOf(name);
}

const newer = JSON.stringify({ format: FORMAT, version: VERSION + 1 });
const corrupt = JSON.stringify({ format: FORMAT, version: VERSION, answers: 7 });

describe('No paper is made, and the one that was there stays as it was, of', () => {
  test.each<[string, string[], string]>([
    ['no file at all', [], 'npm run pdf -- IND.json UD.pdf'],
    ['a file too few', [birgit], 'npm run pdf -- IND.json UD.pdf'],
    ['a file too many', [birgit, 'OUT', 'b.pdf'], 'npm run pdf -- IND.json UD.pdf'],
    ['an option there is not', [birgit, 'OUT', '--big'], 'npm run pdf -- IND.json UD.pdf'],
    ['an option without its value', [birgit, 'OUT', '--today'], 'npm run pdf -- IND.json UD.pdf'],
    ['a file that is not there', [pathOf('not-there.json'), 'OUT'], 'kan ikke læses'],
    ['a folder', [fixtures, 'OUT'], 'kan ikke læses'],
    ['an empty file', [fileOf('empty', ''), 'OUT'], 'Filen kan ikke læses her'],
    ['a broken file', [fileOf('broken', '{"format":'), 'OUT'], 'Filen kan ikke læses her'],
    ['another sort of file', [join(root, 'package.json'), 'OUT'], 'ikke lavet af Klar til mødet'],
    ['a file of a newer version', [fileOf('newer', newer), 'OUT'], 'nyere udgave'],
    ['a damaged file', [fileOf('corrupt', corrupt), 'OUT'], 'gået i stykker'],
    ['a huge file', [fileOf('huge', ' '.repeat(LARGEST_FILE + 1)), 'OUT'], 'for stor'],
    ['a file without an end', ['/dev/zero', 'OUT'], 'for stor'],
    [
      'a document there is not',
      [birgit, 'OUT', '--document', 'x'],
      `--document: »x« findes ikke. Vælg mellem: ${namesOf(documents)}`,
    ],
    ['a section there is not', [birgit, 'OUT', '--sections', 'wishes,x'], '»x« findes ikke'],
    [
      'a section of another document',
      [birgit, 'OUT', '--document', 'cv', '--sections', 'strengths,health'],
      `»health« findes ikke. Vælg mellem: ${namesOf(documentOf('cv').sections)}`,
    ],
    ['no section', [birgit, 'OUT', '--sections', ''], '»« findes ikke'],
    ['a language there is not', [birgit, 'OUT', '--locale', 'x'], '--locale: »x« findes ikke'],
    ['a person there is not', [birgit, 'OUT', ...samtykke, '--person', '2'], 'Vælg mellem: 1'],
    [
      'a person who has not been said yes to',
      [birgit, 'OUT', ...samtykke, '--person', 'e85238ca'],
      '--person: »e85238ca« findes ikke. Vælg mellem: 1',
    ],
    [
      'a person, where nobody is said yes to',
      [sanne, 'OUT', ...samtykke, '--person', '1'],
      '--person: Der er ingen at vælge til »Hvem kommunen må tale med om mig«',
    ],
    [
      'a person, on a paper that is for nobody of them',
      [birgit, 'OUT', '--document', 'cv', '--person', '1'],
      '--person: Der er ingen at vælge til »CV«',
    ],
    [
      'a reader there is not',
      [birgit, 'OUT', '--document', 'cv', '--reader', 'me'],
      '--reader: »me« findes ikke. Vælg mellem: kommune, workplace',
    ],
    ['a day there is not', [birgit, 'OUT', '--today', '2026-02-30'], 'ikke »2026-02-30«'],
    ['a day in words', [birgit, 'OUT', '--today', 'i dag'], 'ikke »i dag«'],
    ['a copy there is not', [birgit, 'OUT', '--copy', 'x'], 'Vælg mellem: theirs, mine'],
  ])('%s', { timeout: 30_000 }, async (name, words, sentence) => {
    const [there, notThere] = [`${name} before.pdf`, `${name}.pdf`];
    writeFileSync(pathOf(there), 'before');
    for (const out of [there, notThere]) {
      const given = words.map((word) => (word === 'OUT' ? pathOf(out) : word));
      expect((await makePaper(given))?.refused).toContain(sentence);
    }
    expect(read(there)?.toString()).toBe('before');
    expect(read(notThere)).toBeUndefined();
  });

  test('a paper over the answers themselves', { timeout: 30_000 }, async () => {
    const answers = fileOf('answers.json', readFileSync(lone, 'utf8'));
    symlinkSync(answers, pathOf('also.json'));
    for (const out of ['answers.json', 'also.json'])
      expect((await makePaper([answers, pathOf(out)]))?.refused).toContain('både IND og UD');
    expect(read('answers.json')).toEqual(readFileSync(lone));
  });

  test('a place where nothing can be written', { timeout: 30_000 }, async () => {
    const refusal = await makePaper([lone, pathOf('nowhere/a.pdf')]);
    expect(refusal?.refused).toContain('kan ikke skrives');
  });
});

describe('A paper', () => {
  test('is the same for the same answers and day', { timeout: 30_000 }, async () => {
    const day = ['--today', '2026-10-09'];
    const same = ['--copy', 'theirs', '--document', 'forberedelse', '--locale', 'da'];
    expect(await makePaper([lone, pathOf('one.pdf'), ...day])).toBeUndefined();
    expect(await makePaper([lone, pathOf('two.pdf'), ...day, ...same])).toBeUndefined();
    expect(read('one.pdf')).toEqual(read('two.pdf'));
    expect(textOf(bytesOf('one.pdf'))).toContain('9. oktober 2026');
  });

  test.each(documents)('is as everywhere: $id', { timeout: 30_000 }, async (document) => {
    const out = `${document.id}.pdf`;
    const words = [birgit, pathOf(out), '--document', document.id, '--today', today];
    expect(await makePaper(words)).toBeUndefined();
    const { bytes } = await paperOf(document, preparationOf('birgit'));
    expect(read(out)?.equals(bytes)).toBe(true);
  });

  test('carries all answers as my own copy, and none as one for others', async () => {
    const day = ['--today', '2026-10-09', '--document', 'huskeseddel'];
    for (const copy of ['mine', 'theirs'])
      await makePaper([lone, pathOf(`${copy}.pdf`), ...day, '--copy', copy]);
    const inside = readAttachment(bytesOf('mine.pdf'), 3 * LARGEST_FILE);
    const texts = inside.state === 'found' ? inside.texts : [];
    expect(texts.map(parseFile)).toEqual([{ state: 'ready', preparation: preparationOf('lone') }]);
    expect(readAttachment(bytesOf('theirs.pdf'), 3 * LARGEST_FILE)).toEqual({
      state: 'none',
    });
    // Its first page and its foot say so, and nothing else is otherwise.
    const said = t('plan.own-copy');
    const [mine, theirs] = ['mine.pdf', 'theirs.pdf'].map((name) => textOf(bytesOf(name)));
    expect(mine?.split(said)).toHaveLength(3);
    expect(mine?.replace(`${said} `, '').replace(` · ${said}`, '')).toBe(theirs);
  });

  test('is of today, and of the sections it is told', { timeout: 30_000 }, async () => {
    const before = dayHere();
    await makePaper([birgit, pathOf('network.pdf'), '--sections', 'network,meeting']);
    const structure = poppler('pdfinfo', bytesOf('network.pdf'), '-struct-text');
    const headings = [...structure.matchAll(/H2 \(block\)\n\s*"(.*)"/g)].map(([, text]) => text);
    // On the first page, and below its topic; the topic that the kommune writes is always named.
    expect(headings).toEqual([
      'Må ikke overses',
      'Hvem I må tale med om mig',
      'Min egen læge',
      expect.stringMatching(/^2\s/),
      expect.stringMatching(/^7\s/),
    ]);
    const text = textOf(bytesOf('network.pdf'));
    expect([before, dayHere()].some((day) => text.includes(day))).toBe(true);
  });

  test.each([
    ['the first of two', ['1'], 'Inga', 'Leif'],
    ['the second', ['2'], 'Leif', 'Inga'],
    ['one by the id of the entry', ['1a7b9032'], 'Leif', 'Inga'],
  ])('is of the person it is told: %s', { timeout: 30_000 }, async (_, person, on, off) => {
    const out = `person ${person.join('')}.pdf`;
    const words = [svend, pathOf(out), ...samtykke, '--person', ...person];
    expect(await makePaper(words)).toBeUndefined();
    const text = textOf(bytesOf(out));
    expect(text).toContain(on);
    expect(text).not.toContain(off);
  });

  test('says at its foot and in its file which edition it is of, but not where a workplace may read it', async () => {
    const line = `Klar til mødet ${about.version}, regler tjekket `;
    for (const { id, readers } of documents) {
      const out = `edition ${id}.pdf`;
      await makePaper([svend, pathOf(out), '--document', id, '--today', today]);
      const isSaid = !readers.includes('workplace');
      const [text, info] = [textOf(bytesOf(out)), poppler('pdfinfo', bytesOf(out))];
      expect([id, text.includes(line), info.includes(line)]).toEqual([id, isSaid, isSaid]);
    }
  });

  test('is for the reader it is told, and else for the one that was chosen', async () => {
    const words = (out: string, ...more: string[]) =>
      makePaper([svend, pathOf(out), '--document', 'cv', '--today', today, ...more]);
    await words('usual.pdf');
    await words('kommune.pdf', '--reader', 'kommune');
    await words('workplace.pdf', '--reader', 'workplace');
    expect(read('kommune.pdf')).toEqual(read('usual.pdf'));
    const [whole, lines] = ['kommune.pdf', 'workplace.pdf'].map((out) => textOf(bytesOf(out)));
    const { answers } = preparationOf('svend');
    const jobs = answers.jobs && givenValue(answers.jobs);
    const titles = jobs?.kind === 'entries' ? jobs.value.map(({ values }) => values.title) : [];
    const texts = titles.flatMap((title) => (title?.kind === 'text' ? [title.value] : []));
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(whole).toContain(text);
      expect(lines).not.toContain(text);
    }
  });

  test.each(documents)(
    'has no letter of less than 18 pt in large print: $id',
    { timeout: 60_000 },
    async ({ id }) => {
      const out = `large ${id}.pdf`;
      const words = [birgit, pathOf(out), '--document', id, '--large', '--today', today];
      expect(await makePaper(words)).toBeUndefined();
      const { pages } = await readPdf(bytesOf(out));
      const sizes = pages.flatMap(({ operators }) => sizesOf(operators));
      expect(Math.min(...sizes)).toBe(18);
    },
  );

  test('is made of a file that begins with a byte order mark', { timeout: 30_000 }, async () => {
    const marked = fileOf('marked.json', `\ufeff${readFileSync(lone, 'utf8')}`);
    expect(await makePaper([marked, pathOf('marked.pdf')])).toBeUndefined();
  });

  test('is all in Danish while its words are not translated', { timeout: 30_000 }, async () => {
    await makePaper([lone, pathOf('english.pdf'), '--locale', 'en', '--today', '2026-10-09']);
    const text = textOf(bytesOf('english.pdf'));
    expect(text).toContain('Skrevet af borgeren den 9. oktober 2026.');
    expect(text).not.toContain('October');
  });
});

/** Today where the tests run, as the paper writes it. */
function dayHere(): string {
  return new Intl.DateTimeFormat('da', { dateStyle: 'long' }).format(new Date());
}
