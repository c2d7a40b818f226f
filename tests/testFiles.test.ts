/** `npm test -- PATTERN` takes the files that vitest takes, and makes ready what they need and no more. */
import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, parts } from '../scripts/fullParts.mjs';
import { matching, projectOf, readsPapers, testFiles } from '../scripts/testFiles.mjs';
import config from '../vitest.config.ts';

const files = testFiles();

describe('The test files', () => {
  it('lie each in the folder of its project, as vitest is told', () => {
    const projects = (config.test?.projects ?? []).flatMap((project) =>
      typeof project === 'object' && 'test' in project ? [project.test] : [],
    );
    expect(projects.length).toBeGreaterThanOrEqual(3);
    for (const { name, include = [] } of projects) {
      const own = files.filter((file) => include.some((glob) => matchesGlob(file, glob)));
      expect(own).toEqual(files.filter((file) => projectOf(file) === name));
    }
  });

  it.each([
    ['a part of a path', 'ests/lint.t', ['tests/lint.test.ts']],
    ['in whatever case', 'Tests/LINT', ['tests/lint.test.ts']],
    ['a path as a shell completes it', './tests/lint.test.ts', ['tests/lint.test.ts']],
    ['a line of a file', 'tests/lint.test.ts:12', ['tests/lint.test.ts']],
    ['what is in no path', 'no-such-file', []],
  ])('are found by %s', (_, pattern, found) => {
    expect(matching([pattern])).toEqual(found);
  });

  it('are all found by no pattern', () => {
    expect(matching([])).toEqual(files);
  });
});

it('Each test file is in a part of the full run', () => {
  const found = Object.values(parts).flatMap((part) => ('script' in part ? [] : filesOf(part)));
  expect(files.filter((file) => !found.includes(file))).toEqual([]);
});

describe('Papers are made or read', () => {
  it.each([
    ['by a test that imports the fonts', 'renderPdf.test.ts', true],
    ['by a test whose helper runs poppler', 'tests/e2e/papers.test.ts', true],
    ['not by a test of lint', 'tests/lint.test.ts', false],
  ])('%s', (_, path, reads) => {
    expect(matching([path]).map((file) => readsPapers(file))).toEqual([reads]);
  });
});
