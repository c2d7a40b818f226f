/** The search that the test of privacy rests on finds a word however it is hidden, and does not find what is not there. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { holds } from './e2e/marker.ts';
import { filesHolding } from './e2e/onDisk.ts';

const word = 'hemmelighedenq';
const said = `Her er ${word}7, og det er mit.`;
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const packed = deflateSync(said);

describe('A word is found', () => {
  it.each<[string, Uint8Array | string]>([
    ['as it is', said],
    ['in capitals', said.toUpperCase()],
    ['in two bytes a letter', Buffer.from(said, 'utf16le')],
    ['escaped in an address', encodeURIComponent(said)],
    [
      'with every letter escaped',
      [...Buffer.from(said)].map((byte) => `%${byte.toString(16)}`).join(''),
    ],
    [
      'escaped twice',
      encodeURIComponent([...word].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('')),
    ],
    [
      'escaped as in JSON',
      [...word].map((sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).join(''),
    ],
    ['in hexadecimal', Buffer.from(said).toString('hex')],
    ['in base64, first alignment', `https://a.example/?q=${base64(word)}`],
    ['in base64, second alignment', `https://a.example/?q=${base64(`x${word}`)}`],
    ['in base64, third alignment', `https://a.example/?q=${base64(`xx${word}`)}`],
    ['in base64 of addresses', `/?q=${Buffer.from(said).toString('base64url')}`],
    ['in base64 right behind other letters', `abc${base64(said)}`],
    ['deflated', packed],
    ['deflated without a head', deflateRawSync(said)],
    ['in gzip', gzipSync(said)],
    ['in brotli', brotliCompressSync(said)],
    [
      'deflated, in the middle of a file',
      Buffer.concat([Buffer.from('%PDF-1.7 stream\n'), packed, Buffer.from('endstream')]),
    ],
    [
      'in gzip, in the middle of a file',
      Buffer.concat([Buffer.from('head'), gzipSync(said), Buffer.from('tail')]),
    ],
    ['deflated, in base64, in an address', `/?q=${encodeURIComponent(base64(packed))}`],
    ['in base64 twice', base64(base64(said))],
  ])('%s', (_, hidden) => {
    expect(holds(hidden, word)).toBe(true);
  });
});

describe('A word is not found', () => {
  it.each<[string, Uint8Array | string]>([
    ['in nothing', ''],
    ['in another text', 'Her er noget helt andet, og det er også mit.'],
    ['in half of it', word.slice(0, -1)],
    ['in another text, packed', deflateSync('Her er noget helt andet.')],
    ['in another text, in base64', base64('Her er noget helt andet.')],
  ])('%s', (_, other) => {
    expect(holds(other, word)).toBe(false);
  });
});

describe('On a disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klar-disk-'));
  const file = join('Default', 'database', '000003.log');
  mkdirSync(join(folder, 'Default', 'database'), { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  const key = Buffer.from(
    '8f3a5c7790fe11d2b1a4c6e8000102039d5b7f1e2c4a6881aa55cc33ee77dd99',
    'hex',
  );
  const wide = (text: string) => Buffer.from(text, 'utf16le');

  it.each<[string, Buffer | string]>([
    ['as it is', Buffer.concat([Buffer.from('x'), key])],
    ['in part', key.subarray(0, 20)],
    ['in hexadecimal', `{"key":"${key.toString('hex')}"}`],
    ['in base64', `{"key":"${key.toString('base64')}"}`],
    ['in base64, two bytes a letter', wide(key.toString('base64'))],
    ['in base64 behind one byte', Buffer.concat([Buffer.from('x'), key]).toString('base64')],
    ['in base64 behind two', Buffer.concat([Buffer.from('xy'), key]).toString('base64')],
  ])('a key is found %s', (_, lying) => {
    writeFileSync(join(folder, file), lying);
    expect(filesHolding(folder, [key])).toEqual([file]);
    expect(filesHolding(folder, [key.map((byte) => 255 - byte) as Buffer])).toEqual([]);
  });

  it.each<[string, Buffer | string]>([
    ['as it is', said],
    ['in two bytes a letter', wide(said)],
    ['in base64', base64(said)],
    ['in base64 of two bytes a letter', base64(wide(said))],
  ])('a word is found %s', (_, lying) => {
    writeFileSync(join(folder, file), lying);
    expect(filesHolding(folder, [Buffer.from(word)])).toEqual([file]);
    expect(filesHolding(folder, [Buffer.from('noget helt andet')])).toEqual([]);
  });
});
