import { readFileSync } from 'node:fs';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFStream } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { everything, pdfOf, planOf, poppler } from '../papers.ts';

const plan = planOf(...everything);
const attachment = {
  name: 'klar-til-moedet.json',
  text: readFileSync('tests/fixtures/preparations/birgit.json', 'utf8'),
  description: 'Dine svar på blåbærgrød',
};
const pdf = await pdfOf(plan, { attachment });

const name = (of: string) => PDFName.of(of);

async function specificationOf(bytes: Uint8Array): Promise<PDFDict> {
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const associated = catalog.lookup(name('AF'), PDFArray);
  const named = catalog
    .lookup(name('Names'), PDFDict)
    .lookup(name('EmbeddedFiles'), PDFDict)
    .lookup(name('Names'), PDFArray);
  expect(associated.size()).toBe(1);
  // One file, by its name and as what belongs to the paper.
  expect(associated.get(0)).toBe(named.get(1));
  return associated.lookup(0, PDFDict);
}

describe('A paper with a file in it', () => {
  test('names it twice, says what it is, and whose data it is', async () => {
    const specification = await specificationOf(pdf);
    const said = (key: string) => specification.lookup(name(key), PDFHexString).decodeText();
    expect([said('F'), said('UF'), said('Desc')]).toEqual([
      attachment.name,
      attachment.name,
      attachment.description,
    ]);
    expect(specification.get(name('AFRelationship'))).toBe(name('Data'));
  });

  test('says its type and size, and no time', async () => {
    const files = (await specificationOf(pdf)).lookup(name('EF'), PDFDict);
    const stream = files.lookup(name('UF'), PDFStream);
    expect(files.get(name('F'))).toBe(files.get(name('UF')));
    expect(String(stream.dict.get(name('Subtype')))).toBe('/application#2Fjson');
    const params = stream.dict.lookup(name('Params'), PDFDict);
    expect(params.keys().map(String)).toEqual(['/Size']);
    expect(String(params.get(name('Size')))).toBe(String(Buffer.byteLength(attachment.text)));
  });

  test('is the same for the same file, and has another identifier than without it', async () => {
    expect(await pdfOf(plan, { attachment })).toEqual(pdf);
    const other = { ...attachment, text: attachment.text.replace('Jeg', 'Vi') };
    const idOf = async (bytes: Uint8Array) =>
      String((await PDFDocument.load(bytes, { updateMetadata: false })).context.trailerInfo.ID);
    const ids = [pdf, await pdfOf(plan), await pdfOf(plan, { attachment: other })].map(idOf);
    expect(new Set(await Promise.all(ids)).size).toBe(3);
    expect(await ids[0]).toMatch(/^\[ <[0-9a-f]{32}> <[0-9a-f]{32}> \]$/);
  });

  test('reads as it does without', async () => {
    const without = await pdfOf(plan);
    expect(poppler('pdftotext', pdf)).toBe(poppler('pdftotext', without));
    const told = (bytes: Uint8Array) => poppler('pdfinfo', bytes, '-struct-text');
    expect(told(pdf)).toBe(told(without));
  });
});

test('A paper that was given no file says nothing of one', async () => {
  const { catalog } = await PDFDocument.load(await pdfOf(plan), { updateMetadata: false });
  expect([catalog.has(name('AF')), catalog.has(name('Names'))]).toEqual([false, false]);
});
