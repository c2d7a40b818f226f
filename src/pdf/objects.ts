/** The few PDF objects that more than one file writes. */
import { PDFHexString } from 'pdf-lib';
import { utf16 } from './text.ts';

/** A text string in any script: UTF-16BE with its byte order mark. */
export function textString(text: string): PDFHexString {
  return PDFHexString.of(`FEFF${utf16(text)}`);
}

/** A number as PDF writes it, precise enough for print: no exponent, no long tail. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A file identifier made from the content alone (FNV-1a, four times over): the same paper, the same identifier. */
export function identity(parts: string[]): PDFHexString {
  const hashes = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((basis, lane) =>
    parts.reduce((hash, part) => hashOf(part, lane, hash), basis),
  );
  return PDFHexString.of(hashes.map((hash) => hash.toString(16).padStart(8, '0')).join(''));
}

function hashOf(text: string, lane: number, begun: number): number {
  let hash = begun;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ (text.charCodeAt(at) + lane), 0x01000193) >>> 0;
  return hash;
}
