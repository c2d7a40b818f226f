/** Everybody whose work is sent to the citizen is named, with the terms; and what may not be sent stops the build. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from '../../scripts/fonts/fontSources.ts';
import {
  isAllowed,
  licenseProblems,
  licensesText,
  noticesIn,
  textFile,
} from '../../scripts/ship/licenseText.ts';
import type { Licensed } from '../../scripts/ship/licenseText.ts';
import { packageFolder, shippedPackages } from '../../scripts/ship/shipped.ts';

const text = readFileSync('dist/licenses.txt', 'utf8');

describe('The licences of the site', () => {
  it.each([
    ['an island', 'preact'],
    ['a form', 'react-hook-form'],
    ['what an island brings along', 'yup'],
    ['the worker of papers', 'pdf-lib'],
    ['what that worker brings along', 'pako'],
    ['what that worker fetches later', 'hyphen'],
    ['the service worker', 'workbox-precaching'],
    ['a script that stands in pages', 'astro'],
    ['what a bundler adds', 'rolldown'],
    ['the names of emoji', 'cldr-annotations-modern'],
    ['the names of families', 'cldr-annotations-derived-modern'],
    ['letters on the screen', '@fontsource/atkinson-hyperlegible-next'],
  ])('name %s: %s', (_, name) => {
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+, [^:]+: text \\d+`, 'm'));
  });

  it.each([...new Set(sources.map((source) => source.package))])(
    'name the font that papers are cut from, and whose it is: %s',
    (name) => {
      expect(text).toMatch(
        new RegExp(`^@fontsource/${name} \\S+, OFL-1.1: text \\d+\\n +Copyright \\d+`, 'm'),
      );
    },
  );

  it('say what packages took over from others', () => {
    for (const name of ['Frank Jensen', 'Jean-loup Gailly and Mark Adler', 'Colin Snover'])
      expect(text).toContain(name);
  });

  it('name nothing that stays here', () => {
    for (const name of ['typescript', 'vitest', 'harfbuzzjs', 'workbox-build'])
      expect(text).not.toMatch(new RegExp(`^${name} `, 'm'));
  });

  it('are in full, each once', () => {
    for (const [body, times] of [
      ['SIL OPEN FONT LICENSE Version 1.1', 1],
      ['UNICODE LICENSE V3', 1],
      ['Permission to use, copy, modify, and/or distribute this software for any', 2],
    ] as const)
      expect(text.split(body).length - 1, body).toBe(times);
  });
});

const good: Licensed = {
  name: 'good',
  version: '1.0.0',
  license: 'MIT',
  texts: ['MIT License\n\nCopyright (c) 2020 Good\n\nPermission is hereby granted.\n'],
  sources: [],
};

describe('A package', () => {
  it.each<[string, Partial<Licensed>, string]>([
    ['without a licence text', { texts: [] }, 'good 1.0.0 has no licence text.'],
    ['with an empty licence text', { texts: ['\n'] }, 'good 1.0.0 has no licence text.'],
    ['without a licence', { license: undefined }, 'good 1.0.0 is under no licence'],
    ['under another licence', { license: 'GPL-3.0-only' }, 'good 1.0.0 is under GPL-3.0-only'],
    [
      'with a font that keeps its name to itself',
      { texts: ['Copyright 2020 Good, with Reserved Font Name "Good".'] },
      'good 1.0.0 reserves its name',
    ],
  ])('%s may not be sent', (_, change, sentence) => {
    expect(licenseProblems([{ ...good, ...change }])).toEqual([expect.stringContaining(sentence)]);
  });

  it('with a licence that is allowed, and its text, may be sent', () => {
    expect(licenseProblems([good])).toEqual([]);
  });

  it('may bring its text along here', () => {
    expect(textFile('@scope/name')).toBe('scripts/licenseTexts/@scope__name.txt');
  });

  it.each([
    ['MIT', true],
    ['(MIT AND Zlib)', true],
    ['(MIT AND GPL-2.0-only)', false],
    ['(GPL-2.0-only OR MIT)', true],
    ['(MIT OR GPL-2.0-only) AND GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['UNLICENSED', false],
  ])('under %s may be sent: %s', (license, may) => {
    expect(isAllowed(license)).toBe(may);
  });
});

describe('One text of several licences', () => {
  const other = {
    ...good,
    name: 'other',
    texts: ['The MIT License (MIT)\n\nCopyright 2021 Other\n\nPermission is\nhereby granted.'],
    sources: [
      '/*! Taken from x\n * (c) Third */ const a = 1;',
      '// See the LICENSE file: in the LICENSE file',
    ],
  };

  it('has a licence once, and whose it is with each package', () => {
    expect(licensesText('Head', [good, other])).toBe(
      `Head

good 1.0.0, MIT: text 1
    Copyright (c) 2020 Good

other 1.0.0, MIT: text 1
    Copyright 2021 Other
    In its files:
    Taken from x
    (c) Third

${'-'.repeat(80)}
Text 1

MIT License

Permission is hereby granted.
`,
    );
  });

  it('keeps a text that holds several in one piece', () => {
    const both = `${good.texts[0]}\n\nParts:\n\n\nCopyright (c) 2019 Part\n\nPermission is granted.`;
    expect(licensesText('', [{ ...good, texts: [both] }])).toContain(
      'Parts:\n\nCopyright (c) 2019 Part\n\nPermission',
    );
  });

  it.each([
    ['no remark on rights', '/* Adds. */ add(); // twice', []],
    ['lines, as they stand', 'a();\n// (C) One\n// (C) Two\nb();', ['(C) One\n(C) Two']],
  ])('takes from a source %s', (_, source, notices) => {
    expect(noticesIn(source)).toEqual(notices);
  });
});

describe('A module', () => {
  it.each([
    ['of a package', '/a/node_modules/pako/index.js', 'node_modules/pako'],
    ['of a package with a scope', 'node_modules/@a/b/c.js?v=1', 'node_modules/@a/b'],
    [
      'of a package in a package',
      '/a/node_modules/b/node_modules/c/d.js',
      'node_modules/b/node_modules/c',
    ],
    ['of a tool', '\0rolldown/runtime.js', 'node_modules/rolldown'],
    ['of ours', '/a/src/pdf/worker.ts', undefined],
  ])('%s is known by its name', (_, module, folder) => {
    expect(packageFolder(module)).toBe(folder);
  });

  it('that nobody can account for stops the build', () => {
    expect(() => packageFolder('\0helpers')).toThrow('Nobody knows whose module helpers is.');
  });

  it('is asked for in every script and font', () => {
    const nothing = Object.fromEntries(
      globSync('**/*.js', { cwd: 'dist' }).map((file) => [file, []]),
    );
    for (const made of [{}, nothing])
      expect(() => shippedPackages('dist', made)).toThrow(
        /^Nobody knows what dist\/\S+ is made of/,
      );
  });
});
