/**
 * The vectors in tests/fixtures/locked were made with another tool: Python's `hashlib.pbkdf2_hmac` and AESGCM of the
 * package `cryptography` 48, which is OpenSSL.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

import { describe, expect, it, vi } from 'vitest';
// JSON is YAML too.
import { parse } from 'yaml';
import { lock, unlock } from '../../../../src/storage/lock/lock.ts';
import { isLocked } from '../../../../src/storage/work/locked.ts';

type Vector = { passphrase: string; opened: string; locked: { salt: string; nonce: string } };

// A passphrase takes a fifth of a second on a quiet machine: none of it is a hang.
vi.setConfig({ testTimeout: 60_000 });

const folder = 'tests/fixtures/locked';
const vectors = readdirSync(folder).map((file) => ({
  file,
  ...(parse(readFileSync(`${folder}/${file}`, 'utf8')) as Vector),
}));
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

describe('What another tool has locked', () => {
  it.each(vectors)('opens: $file', async ({ passphrase, opened, locked }) => {
    expect(vectors.length).toBe(3);
    expect(await unlock(JSON.stringify(locked), passphrase)).toEqual({
      state: 'open',
      text: opened,
    });
  });

  it('is what we would have made of it, to the byte', async () => {
    for (const { passphrase, opened, locked } of vectors.filter(
      ({ file }) => file !== 'more-rounds.json',
    )) {
      const chance = [bytes(locked.salt), bytes(locked.nonce)];
      const made = await lock(opened, passphrase, () => chance.shift() ?? new Uint8Array());
      expect(parse(made)).toEqual(locked);
    }
  });
});

describe('A locked text', () => {
  it('opens with its passphrase, with air around it and letters typed in two parts', async () => {
    const locked = await lock('Det er mit', 'blåbær');
    expect(isLocked(locked)).toBe(true);
    expect(await unlock(locked, ' bla\u030abær\n')).toEqual({ state: 'open', text: 'Det er mit' });
  });

  it('is another one each time, and holds nothing of what is in it', async () => {
    const [one, other] = await Promise.all([lock('hemmeligt', 'kode'), lock('hemmeligt', 'kode')]);
    expect(one).not.toBe(other);
    expect(one + Buffer.from(one, 'base64').toString()).not.toMatch(/hemmeligt|kode/);
  });

  it('does not open with another passphrase', async () => {
    expect(await unlock(await lock('a', 'kode'), 'Kode')).toEqual({ state: 'wrong-passphrase' });
  });

  it.each([
    ['its rounds', { rounds: 600_001 }, 'wrong-passphrase'],
    ['its salt', { salt: 'AAAAAAAAAAAAAAAAAAAAAA==' }, 'wrong-passphrase'],
    ['its nonce', { nonce: 'AAAAAAAAAAAAAAAA' }, 'wrong-passphrase'],
    ['its text', { text: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }, 'wrong-passphrase'],
    ['a text that is nothing', { text: '' }, 'wrong-passphrase'],
    ['no letters of base64', { text: '*' }, 'unreadable'],
    ['a salt that ends in the middle', { salt: 'A' }, 'unreadable'],
    ['too few rounds', { rounds: 1 }, 'unreadable'],
    ['rounds without end', { rounds: 1e12 }, 'unreadable'],
    ['a salt that is no text', { salt: 7 }, 'unreadable'],
    ['a newer form', { version: 2 }, 'unreadable'],
  ])('says so when somebody has changed %s', async (_, changed, state) => {
    const locked = parse(await lock('a', 'kode')) as object;
    expect(await unlock(JSON.stringify({ ...locked, ...changed }), 'kode')).toMatchObject({
      state,
    });
  });
});

it('Anything else is not locked, and never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
      expect(isLocked(text)).toBe(false);
      expect(await unlock(text, 'kode')).toEqual({ state: 'unreadable', reason: 'corrupt' });
    }),
  );
});

it('A text that only names our form is not locked', () => {
  expect(isLocked('{"name":"klar-til-moedet-locked"}')).toBe(false);
  expect(isLocked('["klar-til-moedet-locked"]')).toBe(false);
});
