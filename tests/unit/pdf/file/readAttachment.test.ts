import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { LARGEST_FILE, parseFile, printFile } from '../../../../src/domain/preparation/file.ts';
import { attachmentFor } from '../../../../src/domain/preparation/ownCopy.ts';
import { readAttachment } from '../../../../src/pdf/file/readAttachment.ts';
import { preparationOf } from '../../cli/realPapers.ts';
import { everything, pdfOf, planOf } from '../papers.ts';

const most = 3 * LARGEST_FILE;
const names = ['birgit', 'bohdan', 'alt', 'endnu'];

const plan = planOf(...everything);
const theirs = await pdfOf(plan);
const mine = await pdfOf(plan, attachmentFor('mine', preparationOf('birgit'), 'Dine svar'));
const text = printFile(preparationOf('birgit'));

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (file: string) => new Uint8Array(Buffer.from(file, 'latin1'));
const read = (file: string | Uint8Array, limit = most) =>
  readAttachment(typeof file === 'string' ? bytesOf(file) : file, limit);

/** A PDF in which a stream of these bytes says of itself that it is an embedded file. */
function holding(packed: Uint8Array, more = '/Filter /FlateDecode', length = packed.length) {
  return bytesOf(
    `%PDF-1.7\n7 0 obj\n<< /Type /EmbeddedFile ${more} /Length ${length} >>\nstream\n` +
      `${latin(packed)}\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
  );
}

describe('A copy of my own', () => {
  test.each(names)('gives back the work that it was made of: %s', async (name) => {
    const preparation = preparationOf(name);
    const found = read(await pdfOf(plan, attachmentFor('mine', preparation, 'Dine svar')));
    const texts = found.state === 'found' ? found.texts : [];
    expect(texts.map(parseFile)).toEqual([{ state: 'ready', preparation }]);
  });

  test.each([true, false])(
    'does so when it was saved again, objects packed: %s',
    async (packed) => {
      const document = await PDFDocument.load(mine);
      document.setTitle('Saved again');
      const saved = await document.save({ useObjectStreams: packed });
      expect(read(saved)).toEqual({ state: 'found', texts: [text] });
    },
  );

  test('gives what was attached last first', async () => {
    const document = await PDFDocument.load(mine);
    await document.attach(new TextEncoder().encode('hej'), 'other.txt');
    const found = read(await document.save());
    expect(found).toEqual({ state: 'found', texts: ['hej', text] });
  });
});

describe('An embedded file is read', () => {
  const packed = deflateSync('{"a":1}');
  const found = { state: 'found', texts: ['{"a":1}'] };
  test.each<[string, Uint8Array]>([
    ['packed', holding(packed)],
    ['packed, as its filters say in a list', holding(packed, '/Filter [ /FlateDecode ]')],
    ['as it is', holding(Buffer.from('{"a":1}'), '')],
    ['with a length that is not so', holding(packed, '/Filter/FlateDecode', 3)],
    ['with a length that is elsewhere', indirect()],
    ['with its type at the end', bytesOf(latin(holding(packed)).replace(...atTheEnd()))],
  ])('%s', (_, file) => {
    expect(read(file)).toEqual(found);
  });

  function indirect(): Uint8Array {
    const file = latin(holding(packed)).replace(/\/Length \d+/, '/Length 12 0 R');
    return bytesOf(`${file}\n12 0 obj\n${packed.length}\nendobj\n%%EOF`);
  }
  function atTheEnd(): [RegExp, string] {
    return [/\/Type \/EmbeddedFile (.*) >>/, '$1 /Params << /Size 7 >> /Type/EmbeddedFile>>'];
  }
});

describe('Nothing is taken from', () => {
  /** 60 MB of nothing in 60 kB, and the like of it within. */
  const bomb = deflateSync(new Uint8Array(60_000_000));
  const locked = latin(theirs).replace(/\/Root (\d+ \d+ R)/, '/Root $1 /Encrypt 99 0 R');
  const half = mine.slice(0, mine.length / 2);
  const other = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF');

  test.each<[string, string, string | Uint8Array]>([
    ['a copy for others', 'none', theirs],
    ['a PDF from elsewhere', 'none', other],
    ['a PDF with a password', 'locked', locked],
    ['a copy of my own with a password', 'locked', encrypted()],
    ['a packed file with a password', 'locked', holding(deflateSync('a'), '/Filter /Crypt')],
    ['no file', 'damaged', ''],
    ['a text', 'damaged', 'Kære kommune'],
    ['half a file', 'damaged', half],
    ['a file of zeros', 'damaged', `%PDF-1.7\n${'\0'.repeat(10_000)}`],
    ['a stream that is none', 'damaged', holding(Buffer.from('hej'))],
    ['half a stream', 'damaged', holding(deflateSync(text).subarray(0, 500))],
    ['a stream packed twice', 'damaged', holding(bomb, '/Filter [/LZWDecode /FlateDecode]')],
    ['a stream that unfolds without an end', 'too-big', holding(bomb)],
    ['a stream that is too long as it is', 'too-big', holding(new Uint8Array(most + 1), '')],
    ['a hundred thousand places', 'damaged', `%PDF-1.7 ${'obj /EmbeddedFile >> '.repeat(1e5)}`],
    ['a dictionary without an end', 'damaged', `%PDF-1.7 obj${'/EmbeddedFile>> '.repeat(1e5)}`],
  ])('%s', { timeout: 20_000 }, (_, state, file) => {
    const began = performance.now();
    expect(read(file).state).toBe(state);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  /** As a program leaves it that puts a password on: every stream is noise. */
  function encrypted(): string {
    const noise = latin(holding(Buffer.from(text).map((byte) => byte ^ 0x5a)));
    return noise.replace('/Root 1 0 R', '/Root 1 0 R /Encrypt << /Filter /Standard /V 4 >>');
  }

  test('files that are each small enough and too big together', () => {
    const one = deflateSync(new Uint8Array(most / 2 + 1));
    const file = `${latin(holding(one))}\n${latin(holding(one))}`;
    expect(read(file)).toEqual({ state: 'too-big' });
  });

  test('twenty megabytes, in less than a second', () => {
    const file = new Uint8Array(20_000_000).fill(0x2f);
    file.set(new TextEncoder().encode('%PDF-1.7\n'));
    const began = performance.now();
    expect(read(file).state).toBe('damaged');
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

test('Any damage to a paper is an answer within a second', { timeout: 1_800_000 }, () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    take: fc.integer({ min: 0, max: 3000 }),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .constantFrom('/EmbeddedFile', 'obj', 'stream\n', 'endstream', '>>', '/Length 9')
        .map((word) => new TextEncoder().encode(word)),
    ),
  });
  const sources = [mine, theirs, holding(deflateSync(text)), holding(Buffer.from(text), '')];
  let slowest = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      (source, edits) => {
        const file = edits.reduce((before, { at, take, put }) => {
          const from = Math.floor(at * before.length);
          return new Uint8Array([...before.slice(0, from), ...put, ...before.slice(from + take)]);
        }, source);
        const began = performance.now();
        const found = read(file);
        for (const one of found.state === 'found' ? found.texts : []) parseFile(one);
        slowest = Math.max(slowest, performance.now() - began);
      },
    ),
    { numRuns: process.env.FULL ? 10_000 : 300 },
  );
  expect(slowest).toBeLessThan(1000);
});
