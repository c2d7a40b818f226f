/** Finds what the tests drive, a Chromium and its headless shell, and poppler's tools; installs them where it can. */
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fail, run } from './setup.mjs';
import { aptInstall, isExecutable, onPath } from './tools.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Where Playwright puts its own browsers, by platform. */
const playwright = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(homedir(), '.cache', 'ms-playwright'),
  join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  join(homedir(), 'AppData', 'Local', 'ms-playwright'),
];
const inside = [
  ['chrome-linux', 'chrome'],
  ['chrome-linux64', 'chrome'],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  [
    'chrome-mac-arm64',
    'Google Chrome for Testing.app',
    'Contents',
    'MacOS',
    'Google Chrome for Testing',
  ],
  ['chrome-win', 'chrome.exe'],
  ['chrome-win64', 'chrome.exe'],
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const firefoxes = ['firefox-esr', 'firefox'];
const firefoxApplications = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The path of a Chromium: CHROMIUM, one on this machine, or Playwright's own; undefined where there is none.
 * @returns {string | undefined}
 */
export function findChromium() {
  const candidates = [
    process.env.CHROMIUM,
    ...names.map(onPath),
    ...applications,
    ...playwrightChromiums(),
  ];
  return candidates.find((path) => path && isExecutable(path));
}

export function ensureChromium() {
  if (process.env.CHROMIUM && !isExecutable(process.env.CHROMIUM))
    fail(`CHROMIUM is ${process.env.CHROMIUM}, which cannot be run.`);
  let found = findChromium();
  if (found) return found;
  console.log("No Chromium here: trying Playwright's own …");
  run('npx', ['--no-install', 'playwright-core', 'install', 'chromium']);
  found = findChromium();
  if (!found) aptInstall('chromium');
  return (
    findChromium() ??
    fail(
      'The tests need Chromium, and none could be found or installed. Install it, or say where: CHROMIUM=/path npm test',
    )
  );
}

/**
 * The path of Chromium's headless shell, which draws pages as Chromium does and opens one for a third of the work; of
 * Chromium itself where there is none, and where CHROMIUM says which browser is to be driven.
 * @param {string} chromium
 */
export function ensureHeadlessShell(chromium) {
  const find = () =>
    [process.env.HEADLESS_SHELL, onPath('chromium-headless-shell'), ...playwrightShells()].find(
      (path) => path && isExecutable(path),
    );
  if (process.env.CHROMIUM && !process.env.HEADLESS_SHELL) return chromium;
  if (!find()) aptInstall('chromium-headless-shell');
  return find() ?? chromium;
}

/**
 * The path of a Firefox: FIREFOX, one on this machine, or one installed now; undefined where there is none to be had.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const find = () =>
    [process.env.FIREFOX, ...firefoxes.map(onPath), ...firefoxApplications].find(
      (path) => path && isExecutable(path),
    );
  if (!find()) aptInstall('firefox-esr');
  return find();
}

export function ensurePoppler() {
  const isThere = () => ['pdftotext', 'pdfinfo', 'pdftoppm'].every(onPath);
  if (!isThere()) aptInstall('poppler-utils');
  if (!isThere())
    fail(
      'The tests need pdftotext, pdfinfo and pdftoppm (Debian: poppler-utils, macOS: brew install poppler).',
    );
}

function playwrightChromiums() {
  return playwrightFolders('chromium-').flatMap((folder) =>
    inside.map((path) => join(folder, ...path)),
  );
}

function playwrightShells() {
  return playwrightFolders('chromium_headless_shell-').flatMap((folder) =>
    list(folder).flatMap((inner) =>
      ['headless_shell', 'chrome-headless-shell', 'chrome-headless-shell.exe'].map((name) =>
        join(folder, inner, name),
      ),
    ),
  );
}

function playwrightFolders(prefix) {
  return playwright.filter(Boolean).flatMap((folder) =>
    list(folder)
      .filter((name) => name.startsWith(prefix))
      .map((name) => join(folder, name)),
  );
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
