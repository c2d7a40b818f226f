/**
 * Looks for bytes in every file of a browser's profile, as they are and in the forms a browser or a site may give
 * them. What LevelDB packs (snappy) keeps letters by chance as they are where they stand for the first time in a block,
 * so a word of such letters, and a key, are found there too; a half of it is enough.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder, by path in it, that hold any of these; a file that goes meanwhile holds nothing. */
export function filesHolding(folder: string, secrets: Buffer[]): string[] {
  const wanted = secrets.flatMap(halves).flatMap(formsOf);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = bytesOf(file);
      return wanted.some((form) => bytes.includes(form));
    })
    .map((file) => file.slice(folder.length + 1))
    .sort();
}

function halves(secret: Buffer): Buffer[] {
  const middle = secret.length / 2;
  return [secret.subarray(0, middle), secret.subarray(middle)];
}

function formsOf(bytes: Buffer): Buffer[] {
  const wide = inTwo(bytes);
  const printed = [bytes, wide].flatMap((one) => [one.toString('hex'), ...inBase64(one)]);
  return [bytes, wide, ...printed.flatMap((text) => [Buffer.from(text), inTwo(Buffer.from(text))])];
}

/** Two bytes a letter, as browsers keep texts. */
function inTwo(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1'), 'utf16le');
}

/** The signs that are the same whatever stands before and behind; it may begin at any of three places of a sign. */
function inBase64(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
