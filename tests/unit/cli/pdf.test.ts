import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { LARGEST_FILE } from '../../../src/domain/file.ts';
import { FORMAT, VERSION } from '../../../src/domain/preparation.ts';
import { poppler, textOf } from '../pdf/papers.ts';
import { execute, fixtures, pdf, workplace } from './command.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const birgit = join(fixtures, 'birgit.json');
const lone = join(fixtures, 'lone.json');
const { pathOf, read, remove } = workplace();
afterAll(remove);

/** A file to make a paper from, that holds this text. */
function fileOf(name: string, text: string): string {
  writeFileSync(pathOf(name), text);
  return pathOf(name);
}

const newer = JSON.stringify({ format: FORMAT, version: VERSION + 1 });
const corrupt = JSON.stringify({ format: FORMAT, version: VERSION, answers: 7 });

describe('The command refuses in one line, and leaves the paper that was there as it was:', () => {
  test.concurrent.for<[string, string[], string]>([
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
    ['a document there is not', [birgit, 'OUT', '--document', 'x'], '--document: »x« findes ikke'],
    ['a section there is not', [birgit, 'OUT', '--sections', 'wishes,x'], '»x« findes ikke'],
    ['no section', [birgit, 'OUT', '--sections', ''], '»« findes ikke'],
    ['a language there is not', [birgit, 'OUT', '--locale', 'x'], '--locale: »x« findes ikke'],
    ['a day there is not', [birgit, 'OUT', '--today', '2026-02-30'], 'ikke »2026-02-30«'],
    ['a day in words', [birgit, 'OUT', '--today', 'i dag'], 'ikke »i dag«'],
    ['a copy there is not', [birgit, 'OUT', '--copy', 'x'], '»x« findes ikke'],
    ['a name of two lines', [pathOf('to\nlinjer'), 'OUT'], 'to linjer kan ikke læses'],
    // Until the papers work makes them.
    ['the copy for oneself', [birgit, 'OUT', '--copy', 'mine'], '--copy mine kan ikke laves endnu'],
    ['large letters', [birgit, 'OUT', '--large'], '--large kan ikke laves endnu'],
  ])('%s', { timeout: 60_000 }, async ([name, words, sentence]) => {
    const [there, notThere] = [`${name} before.pdf`, `${name}.pdf`];
    writeFileSync(pathOf(there), 'before');
    for (const out of [there, notThere]) {
      const given = words.map((word) => (word === 'OUT' ? pathOf(out) : word));
      const { code, stdout, stderr } = await pdf(...given);
      expect(stderr).toContain(sentence);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    }
    expect(read(there)?.toString()).toBe('before');
    expect(read(notThere)).toBeUndefined();
  });

  test('a paper over the answers themselves', { timeout: 60_000 }, async () => {
    const answers = fileOf('answers.json', readFileSync(lone, 'utf8'));
    symlinkSync(answers, pathOf('also.json'));
    for (const out of ['answers.json', 'also.json']) {
      const { code, stderr } = await pdf(answers, pathOf(out));
      expect(stderr).toContain('både IND og UD');
      expect(code).toBe(1);
    }
    expect(read('answers.json')).toEqual(readFileSync(lone));
  });

  test('a place where nothing can be written', { timeout: 60_000 }, async () => {
    const { code, stderr } = await pdf(lone, pathOf('nowhere/a.pdf'));
    expect(stderr).toContain('kan ikke skrives');
    expect(code).toBe(1);
  });
});

describe('The command', () => {
  test(
    'says nothing when it has made a paper, the same one each time',
    { timeout: 60_000 },
    async () => {
      const words = ['--today', '2026-10-09'];
      const outcomes = [
        await pdf(lone, pathOf('one.pdf'), ...words),
        await pdf(
          lone,
          pathOf('two.pdf'),
          '--copy',
          'theirs',
          '--document',
          'forberedelse',
          ...words,
        ),
      ];
      const silent = { code: 0, stdout: '', stderr: '' };
      expect(outcomes).toEqual([silent, silent]);
      expect(read('one.pdf')).toEqual(read('two.pdf'));
      expect(textOf(bytesOf('one.pdf'))).toContain('9. oktober 2026');
    },
  );

  test('makes the paper of today, of the sections it is told', { timeout: 60_000 }, async () => {
    const before = dayHere();
    await pdf(birgit, pathOf('network.pdf'), '--sections', 'network,meeting');
    const structure = poppler('pdfinfo', bytesOf('network.pdf'), '-struct-text');
    const headings = [...structure.matchAll(/H2 \(block\)\n\s*"(.*)"/g)].map(([, text]) => text);
    expect(headings).toEqual(['Dem, der støtter mig', 'Det, der gør mødet lettere for mig']);
    expect([before, dayHere()].some((day) => textOf(bytesOf('network.pdf')).includes(day))).toBe(
      true,
    );
  });

  test('reads a file that begins with a byte order mark', { timeout: 60_000 }, async () => {
    const marked = fileOf('marked.json', `\ufeff${readFileSync(lone, 'utf8')}`);
    expect(await pdf(marked, pathOf('marked.pdf'))).toMatchObject({ code: 0, stderr: '' });
  });

  test('writes a date as the language does', { timeout: 60_000 }, async () => {
    await pdf(lone, pathOf('english.pdf'), '--locale', 'en', '--today', '2026-10-09');
    expect(textOf(bytesOf('english.pdf'))).toContain('October 9, 2026');
  });

  test('works where nothing has been built yet', { timeout: 120_000 }, async () => {
    const clone = pathOf('clone');
    mkdirSync(clone);
    for (const part of ['src', 'content', 'scripts', 'package.json'])
      cpSync(join(root, part), join(clone, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
    const words = ['run', '--silent', 'pdf', '--', lone, 'lone.pdf', '--today', '2026-10-09'];
    expect(await execute('npm', words, clone)).toMatchObject({ code: 0, stdout: '' });
    expect(poppler('pdfinfo', bytesOf('clone/lone.pdf'))).toContain('Min forberedelse');
  });
});

function bytesOf(name: string): Uint8Array {
  const bytes = read(name);
  if (bytes === undefined) throw new Error(`There is no ${name}.`);
  return bytes;
}

/** Today where the tests run, as the paper writes it. */
function dayHere(): string {
  return new Intl.DateTimeFormat('da', { dateStyle: 'long' }).format(new Date());
}
