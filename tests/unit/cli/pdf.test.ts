import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { poppler } from '../pdf/papers.ts';
import { execute, fixtures, pdf, root, workplace } from './command.ts';

const lone = join(fixtures, 'lone.json');
const { pathOf, read, bytesOf, remove } = workplace();
afterAll(remove);

describe('The command', () => {
  test.each([
    ['nothing is asked', [], 'npm run pdf -- IND.json UD.pdf'],
    ['there is no such file', [pathOf('to\nlinjer'), pathOf('a.pdf')], 'to linjer kan ikke læses'],
    ['it is another sort of file', [join(root, 'package.json'), pathOf('a.pdf')], 'ikke lavet af'],
  ])('says so in one line and fails when %s', { timeout: 60_000 }, async (_, words, sentence) => {
    const { code, stdout, stderr } = await pdf(...words);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(read('a.pdf')).toBeUndefined();
  });

  test('says nothing when it has made a paper', { timeout: 60_000 }, async () => {
    const outcome = await pdf(lone, pathOf('lone.pdf'));
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(poppler('pdfinfo', bytesOf('lone.pdf'))).toContain('Min forberedelse');
  });

  test('makes the document it is told', { timeout: 60_000 }, async () => {
    const outcome = await pdf(lone, pathOf('cv.pdf'), '--document', 'cv');
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(poppler('pdfinfo', bytesOf('cv.pdf'))).toMatch(/^Title: +CV$/m);
  });

  test('works where nothing has been built yet', { timeout: 300_000 }, async () => {
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
