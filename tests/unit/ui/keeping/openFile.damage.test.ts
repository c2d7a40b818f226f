/**
 * Files that are damaged in every way, through the door of the site: each is opened, asked a passphrase for, or refused
 * with a sentence; none throws, and none changes the work that is there before somebody has said yes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import danish from '../../../../content/ui/da.json' with { type: 'json' };
import { readContent } from '../../../../src/cli/readContent.ts';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import { parsePreparation, printPreparation } from '../../../../src/domain/preparation/file.ts';
import { attachmentFor } from '../../../../src/domain/preparation/ownCopy.ts';
import { assemble } from '../../../../src/domain/paper/plan.ts';
import type { Preparation } from '../../../../src/domain/preparation/preparation.ts';
import { createTranslate } from '../../../../src/i18n/translate.ts';
import { readAttachment } from '../../../../src/pdf/file/readAttachment.ts';
import type { ReadReply, ReadRequest } from '../../../../src/pdf/readWorker.ts';
import { keys } from '../../../../src/storage/kept/keys.ts';
import { exportLocked } from '../../../../src/storage/lock/exportLocked.ts';
import { openFile, openLocked } from '../../../../src/ui/keeping/openFile.ts';
import { preparationWith, wrote } from '../../../fixtures/catalog/answers.ts';
import { alt } from '../../../fixtures/extremes.ts';
import { keepFigures } from '../../../figures.ts';
import type { Figure } from '../../../figures.ts';
import { everything, pdfOf, planOf } from '../../pdf/papers.ts';
import { fakeStorage } from '../../storage/browser.ts';
import { newDevice, newPage } from '../../storage/pages.ts';
import { cut, cutAndPaste, flipped, splicedWith, anotherValue } from '../damage.ts';

const runs = process.env.FULL ? 10_000 : 600;
/** Nothing that is opened may hold the page up; how long it took is in the table, by a machine at rest. */
const HANG = 20_000;

const folder = 'tests/fixtures/preparations';
const saved = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => readFileSync(`${folder}/${file}`));
const passphrase = 'tre grønne æbler';
const birgit = preparationOf(readFileSync(`${folder}/birgit.json`, 'utf8'));
const locked = await lockedBytes(birgit);
/** So little in it that the damage is often where it says how it is locked. */
const little = preparationWith({ own: wrote('Gartner') });
const lockedLittle = await lockedBytes(little);
const mine = await pdfOf(planOf(...everything), attachmentFor('mine', birgit, 'Dine svar'));
const { catalog } = buildCatalog(await readContent(), ['da']);
const longest = Buffer.from(printPreparation(alt(questionsOf(catalog))));
const t = createTranslate('da', danish);

const session = fakeStorage();
const device = newDevice();
const store = newPage({ session, device });

function preparationOf(text: string): Preparation {
  const loaded = parsePreparation(text);
  if (loaded.state !== 'ready') throw new Error(`It is ${loaded.reason}.`);
  return loaded.preparation;
}

async function lockedBytes(preparation: Preparation): Promise<Uint8Array> {
  return new Uint8Array(await (await exportLocked(preparation, passphrase)).arrayBuffer());
}

/** The worker that reads papers, without a thread of its own. */
function readHere() {
  const target = new EventTarget();
  const reply = (data: ReadReply) => target.dispatchEvent(new MessageEvent('message', { data }));
  return {
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    terminate: () => undefined,
    postMessage: ({ file, most }: ReadRequest) =>
      void file.arrayBuffer().then((bytes) => {
        reply(readAttachment(new Uint8Array(bytes), most));
      }),
  };
}

/** What is kept, wherever it is kept. */
async function kept(): Promise<unknown> {
  const text = session.getItem(keys.journal);
  return { text, device: await device.read(), snapshot: store.snapshot() };
}

/** A file that was opened can be kept, read again, and put on every paper. */
function use(preparation: Preparation): void {
  const text = printPreparation(preparation);
  expect(printPreparation(preparationOf(text))).toBe(text);
  for (const document of catalog.documents)
    assemble(document, catalog, preparation, { t, today: '2026-12-01', dir: 'ltr' });
}

const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const anyBytes = fc.oneof(
  flipped,
  cut,
  cutAndPaste(['{', '}', '"', ',', '\\', '1e999', '"version":1,', '\ufeff', '/EmbeddedFile']),
  splicedWith([...saved, locked, mine]),
);
const anyValue = anotherValue.map(
  (damage) => (whole: Uint8Array) => asBytes(damage(asText(whole))),
);
const pdfWords = ['/EmbeddedFile', 'obj', 'stream\n', 'endstream', '>>', '/Length 9', '%%EOF'];

type Row = [string, number, Uint8Array[], fc.Arbitrary<(whole: Uint8Array) => Uint8Array>];
const kinds: Row[] = [
  ['files of this site', 0.5, saved, fc.oneof(anyBytes, anyValue, anyValue)],
  ['the longest file', 0.05, [longest], fc.oneof(anyBytes, anyValue)],
  ['locked files', 0.15, [locked, lockedLittle], fc.oneof(anyBytes, anyValue)],
  ['papers with answers in them', 0.3, [mine], fc.oneof(anyBytes, cutAndPaste(pdfWords))],
];

const figures: Figure[] = [];

beforeAll(async () => {
  vi.stubGlobal('Worker', readHere);
  vi.stubGlobal('location', new URL('http://localhost/'));
  vi.stubGlobal('isSecureContext', true);
  await store.load();
  store.answer('interests', wrote('Det, der var her før'));
  await store.keepOnDevice();
});

afterAll(() => keepFigures('tests/unit/ui/keeping/openFile.damage.test.ts', figures));

describe('Whatever has happened to a file, it is opened or refused, and changes nothing by itself', () => {
  it.each(kinds)('%s', { timeout: 1_800_000 }, async (what, share, sources, damage) => {
    const before = await kept();
    const found = { 'opened all the same': 0, 'asked a passphrase for': 0, refused: 0, thrown: 0 };
    let changed = 0;
    let slowest = 0;
    let times = 0;
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.nat(sources.length - 1),
          fc.oneof(fc.tuple(damage), fc.tuple(damage), fc.tuple(damage, damage, damage)),
          async (which, all) => {
            const source = sources[which] ?? new Uint8Array();
            const file = new Blob([all.reduce((whole, one) => one(whole), source) as BlobPart]);
            times += 1;
            const began = performance.now();
            const opened = await openFile(file).catch((error: unknown) => {
              found.thrown += 1;
              throw error;
            });
            slowest = Math.max(slowest, performance.now() - began);
            if ('preparation' in opened) use(opened.preparation);
            found[doneWith(opened)] += 1;
            const after = await kept();
            if (JSON.stringify(after) !== JSON.stringify(before)) changed += 1;
            expect(after).toEqual(before);
          },
        ),
        { numRuns: Math.round(runs * share) },
      );
    } finally {
      const did = `damaged: ${what}`;
      const more = { 'changed without a yes': changed, 'slowest, ms': Math.ceil(slowest) };
      figures.push({ did, times, found: { ...found, ...more } });
    }
    expect(slowest).toBeLessThan(HANG);
  });
});

it(
  'A locked file that is damaged opens whole with its passphrase, or is refused',
  { timeout: 1_800_000 },
  async () => {
    const damage = fc.oneof(flipped, cutAndPaste(['A', '=', '"rounds": 600001,']), anyValue);
    const found = { 'opened whole': 0, refused: 0 };
    let slowest = 0;
    // Each of them costs as much as guessing a passphrase should.
    const times = process.env.FULL ? 400 : 20;
    const before = await kept();
    try {
      await fc.assert(
        fc.asyncProperty(damage, async (damaged) => {
          const lock = { state: 'locked' as const, text: asText(damaged(lockedLittle)) };
          const began = performance.now();
          const opened = await openLocked(lock, passphrase);
          slowest = Math.max(slowest, performance.now() - began);
          if ('preparation' in opened) expect(opened.preparation).toEqual(little);
          found['refused' in opened ? 'refused' : 'opened whole'] += 1;
          expect(await kept()).toEqual(before);
        }),
        { numRuns: times },
      );
    } finally {
      const did = 'damaged: locked files, opened with their passphrase';
      figures.push({ did, times, found: { ...found, 'slowest, ms': Math.ceil(slowest) } });
    }
  },
);

function doneWith(opened: Awaited<ReturnType<typeof openFile>>) {
  if ('preparation' in opened) return 'opened all the same';
  return 'lock' in opened ? 'asked a passphrase for' : 'refused';
}
