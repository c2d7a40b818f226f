/**
 * Takes the files out of a PDF that somebody has chosen. It may be anybody's, so it is not parsed as a PDF: packed
 * tables and objects, where a small file can unfold into a huge one, are never opened. An embedded file is a stream,
 * and a stream always stands in the open, whatever program saved the paper again: it is enough to look for those.
 */

import { inflate } from './inflate.ts';

/** What is in it: the texts of its files, the newest first; or why there are none. */
export type Found =
  { state: 'found'; texts: string[] } | { state: 'none' | 'locked' | 'damaged' | 'too-big' };

const MARK = '/EmbeddedFile';
/** So many places are looked at, from the end: what was saved last stands last. */
const MOST_PLACES = 100;
/** Longer than the dictionary before any stream of a file. */
const REACH = 1000;

/** `most` is how many bytes all files may unfold into together. Never throws. */
export function readAttachment(bytes: Uint8Array, most: number): Found {
  // One character a byte: places in the text are places in the file.
  const text = new TextDecoder('latin1').decode(bytes);
  if (!text.slice(0, 1024).includes('%PDF-')) return { state: 'damaged' };
  const texts: string[] = [];
  const troubles: ('damaged' | 'locked')[] = [];
  let left = most;
  for (const place of placesIn(text)) {
    const unpacked = unpack(bytes.subarray(place.start, place.end), place.filters, left);
    if (unpacked === 'too-big') return { state: 'too-big' };
    if (typeof unpacked === 'string') {
      troubles.push(unpacked);
      continue;
    }
    left -= unpacked.length;
    texts.push(new TextDecoder().decode(unpacked));
  }
  if (texts.length > 0) return { state: 'found', texts };
  if (troubles.includes('locked') || isLocked(text)) return { state: 'locked' };
  const isWhole = text.slice(-2048).includes('%%EOF');
  return { state: troubles.length > 0 || !isWhole ? 'damaged' : 'none' };
}

type Place = { start: number; end: number; filters: string[] };

/** Where embedded files stand, the last first. */
function placesIn(text: string): Place[] {
  const places: Place[] = [];
  let at = text.lastIndexOf(MARK);
  for (let looked = 0; at >= 0 && looked < MOST_PLACES; looked += 1) {
    const place = placeAt(text, at);
    if (place) places.push(place);
    at = at === 0 ? -1 : text.lastIndexOf(MARK, at - 1);
  }
  return places;
}

/** The stream whose dictionary says here that it is an embedded file. */
function placeAt(text: string, at: number): Place | undefined {
  if (/^\w/.test(text.slice(at + MARK.length))) return undefined;
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH);
  const opens = /^[^]*(?:^|[^d])obj([^]*)$/.exec(before)?.[1];
  const closes = /^([^]*?)(>>\s*stream(?:\r\n|\n|\r))/.exec(after);
  if (opens === undefined || !closes) return undefined;
  const [whole, dictionary = ''] = closes;
  const said = opens + dictionary;
  const start = at + whole.length;
  return { start, end: endOf(text, start, said), filters: filtersIn(said) };
}

function filtersIn(dictionary: string): string[] {
  const [, many, one] = /\/Filter\s*(?:\[([^\]]*)\]|\/(\w+))/.exec(dictionary) ?? [];
  return one === undefined ? [...(many ?? '').matchAll(/\w+/g)].map(([name]) => name) : [one];
}

/** Where the stream ends: as its dictionary says, if that is so, and else at the word that ends it. */
function endOf(text: string, start: number, dictionary: string): number {
  const length = lengthIn(text, dictionary);
  if (/^\s*endstream/.test(text.slice(start + length, start + length + 12))) return start + length;
  const end = text.indexOf('endstream', start);
  if (end < 0) return text.length;
  return end - (/(\r\n|\n|\r)$/.exec(text.slice(Math.max(start, end - 2), end))?.[0].length ?? 0);
}

/** The length may be a number, or the number of an object that is one. */
function lengthIn(text: string, dictionary: string): number {
  const [, number = '', generation] =
    /\/Length\s+(\d{1,9})(?:\s+(\d{1,5})\s+R)?/.exec(dictionary) ?? [];
  if (generation === undefined) return Number(number);
  const name = `\n${number} ${generation} obj`;
  const at = text.lastIndexOf(name) + name.length;
  return Number(/^\s*(\d{1,9})/.exec(text.slice(at, at + 20))?.[1]);
}

/** A paper with a password says so in its trailer, which is never packed. */
function isLocked(text: string): boolean {
  const at = text.lastIndexOf('/Encrypt');
  return at >= 0 && /^\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text.slice(at, at + 40));
}

function unpack(
  packed: Uint8Array,
  filters: string[],
  most: number,
): Uint8Array | 'damaged' | 'locked' | 'too-big' {
  if (filters.includes('Crypt')) return 'locked';
  const [filter, ...more] = filters;
  if (filter === undefined) return packed.length > most ? 'too-big' : packed;
  if (filter !== 'FlateDecode' || more.length > 0) return 'damaged';
  return inflate(packed, most);
}
