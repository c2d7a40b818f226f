/** A kommune's own layer: the site of *Eksempel Kommune* in a folder of its host, and what is said of a layer that is not whole. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { addCheckout, copyProject, runIn } from './projectCopy.ts';

const copy = copyProject();
afterAll(() => rmSync(copy, { recursive: true, force: true }));
const example = resolve('tests/fixtures/local/eksempel');

const page = (path: string): string => readFileSync(join(copy, 'dist', path, 'index.html'), 'utf8');

it('builds the site of Eksempel Kommune, whose pages say who stands by them', async () => {
  addCheckout(copy);
  const ended = await runIn(copy, ['scripts/build.mjs', '--local', example], { BASE: '/klar/' });
  if (ended.failed) throw new Error(ended.stdout + ended.stderr);
  expect(page('.')).toContain('Eksempel Kommune har lagt siden på nettet');
  expect(page('.')).toContain('src="/klar/lokal/logo.svg"');
  expect(page('om')).not.toContain('Der står ingen myndighed bag');
  expect(page('om/tilgaengelighed')).toContain('12 34 56 78');
  expect(page('moedet/foer')).toContain('Rådhuspladsen 1');
  expect(page('hjaelper')).toContain('href="/klar/moedet/"');
  expect(page('fagfolk')).toContain('Velkommen til mødet');
  expect(page('forbered/moedet/ved-jeg')).toContain('Vi henter dig i venterummet');
  expect(readFileSync(join(copy, 'dist/lokal/farver.css'), 'utf8')).toContain('--deep:#0a4f7a');
  expect(readFileSync(join(copy, 'dist/sw.js'), 'utf8')).toContain('/klar/lokal/logo.svg');
}, 120_000);

it('says of a layer that is not whole what is to be mended, and does not build', async () => {
  const made = await runIn(copy, ['scripts/local/newKommune.ts', '0751']);
  expect(made.stdout).toContain('is for Aarhus');
  rmSync(join(copy, 'dist'), { recursive: true, force: true });
  const ended = await runIn(copy, ['scripts/build.mjs', '--local', 'local']);
  expect(ended.failed).toBe(true);
  expect(ended.stderr).toContain(
    'kommune.yaml: »contact → phone« mangler. Skriv fx: "87 65 43 21"',
  );
  expect(ended.stderr).toContain('facts.yaml: »checked« mangler. Skriv fx: "2026-11-27"');
  expect(existsSync(join(copy, 'dist'))).toBe(false);
}, 60_000);

it('says that a folder is not there, and leaves one that is', async () => {
  const none = await runIn(copy, ['scripts/local/check.ts', 'nowhere']);
  expect(none.stderr).toContain('Mappen nowhere findes ikke');
  const file = join(copy, 'local/kommune.yaml');
  writeFileSync(file, 'mine');
  const again = await runIn(copy, ['scripts/local/newKommune.ts', '751']);
  expect(again.failed).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('mine');
  const unknown = await runIn(copy, ['scripts/local/newKommune.ts', '0000', 'other']);
  expect(unknown.stderr).toContain('No kommune has the code "0000"');
  expect(readdirSync(copy)).not.toContain('other');
}, 60_000);

it('tells when facts have not been looked over for long, and stops at a day to come', async () => {
  const folder = join(copy, 'dated');
  cpSync(example, folder, { recursive: true });
  const file = join(folder, 'facts.yaml');
  const text = readFileSync(file, 'utf8');
  const checkedAt = async (date: string) => {
    writeFileSync(file, text.replace('2026-11-20', date));
    return runIn(copy, ['scripts/local/check.ts', folder]);
  };
  const old = await checkedAt('2020-01-01');
  expect(old).toMatchObject({ failed: false });
  expect(old.stdout).toContain('facts.yaml: Sidst set efter 2020-01-01');
  const ahead = await checkedAt('2999-01-01');
  expect(ahead).toMatchObject({ failed: true });
  expect(ahead.stderr).toContain('Datoen 2999-01-01 er ikke kommet endnu');
}, 60_000);
