/** The search that the test of privacy rests on finds a word however it is hidden, and does not find what is not there. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { holds } from './e2e/marker.ts';

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
