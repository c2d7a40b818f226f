import { PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { latin1, newFile, put, putStream, reserve } from '../../../../src/pdf/file/file.ts';
import { literal } from '../../../../src/pdf/file/objects.ts';
import { bytesOf } from '../../../../src/pdf/file/write.ts';

const all = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('');

/** A file of an empty page, with a few objects that nothing names. */
function bytesWith(word: string): Promise<Uint8Array> {
  const file = newFile();
  const pages = reserve(file);
  reserve(file);
  putStream(file, latin1(all.repeat(20)), { Type: '/Open' });
  putStream(file, latin1(all), { Type: '/Plain' }, 'plain');
  const page = put(file, { Type: '/Page', Parent: pages, MediaBox: [0, 0, 100, 100] });
  put(file, { Type: '/Pages', Kids: [page], Count: 1 }, pages);
  const root = put(file, { Type: '/Catalog', Pages: pages, Word: literal(word) });
  return bytesOf(file, root);
}

async function read(bytes: Uint8Array) {
  return PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
}

describe('A file', () => {
  test('is read by another program: its objects, its streams, and a place that stayed empty', async () => {
    const { context, catalog } = await read(await bytesWith('(a)'));
    expect(String(catalog.get(PDFName.of('Word')))).toBe('(\\(a\\))');
    expect(catalog.lookup(PDFName.of('Pages'), PDFDict).toString()).toContain('/Count 1');
    const streams = context.enumerateIndirectObjects().map(([, object]) => object);
    const texts = streams
      .filter((object) => object instanceof PDFRawStream)
      .filter(({ dict }) => /Open|Plain/.test(String(dict.get(PDFName.of('Type')))))
      .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
    expect(texts).toEqual([all.repeat(20), all]);
  });

  test('deflates what is open, and leaves what is plain', async () => {
    const text = Buffer.from(await bytesWith('a')).toString('latin1');
    expect(text).not.toContain(all + all);
    expect(text).toContain(all);
  });

  test('says at its end where its table is', async () => {
    const text = Buffer.from(await bytesWith('a')).toString('latin1');
    const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text)?.[1]);
    expect(text.slice(start)).toMatch(/^\d+ 0 obj\n<<.{0,400}\/Type \/XRef/s);
  });

  test('has an identifier that is the same for the same objects, and for no others', async () => {
    const files = await Promise.all(['a', 'a', 'b'].map(bytesWith));
    const [id, same, other] = await Promise.all(
      files.map(async (bytes) => String((await read(bytes)).context.trailerInfo.ID)),
    );
    expect(id).toMatch(/^\[ <[0-9a-f]{32}> <[0-9a-f]{32}> \]$/);
    expect(same).toBe(id);
    expect(other).not.toBe(id);
    expect(files[0]).toEqual(files[1]);
  });
});
