/**
 * A text locked with a passphrase: PBKDF2 with SHA-256 (RFC 8018; 600,000 rounds, as OWASP's Password Storage Cheat
 * Sheet asks since 2023) makes the key, AES-256-GCM (NIST SP 800-38D) locks. By the browser's own WebCrypto: no wasm,
 * so the policy stays strict. A passphrase that is forgotten cannot be helped.
 */
import { z } from '../../domain/zod.ts';
import { LOCKED_FORMAT } from '../work/locked.ts';
import type { Key } from '../work/locked.ts';

const VERSION = 1;
const ROUNDS = 600_000;
/** Somebody else's file may ask for fewer rounds than are safe, or for so many that the browser hangs. */
const MOST_ROUNDS = 5_000_000;
const SALT = 16;
const NONCE = 12;

/** Four signs at a time: of any other length, `atob` would throw. */
const base64 = z.string().check(
  z.regex(/^[A-Za-z0-9+/]*={0,2}$/),
  z.refine((text) => text.length % 4 === 0),
);
const head = z.object({ format: z.literal(LOCKED_FORMAT), version: z.int() });
const envelope = z.object({
  ...head.shape,
  rounds: z.int().check(z.gte(ROUNDS), z.lte(MOST_ROUNDS)),
  salt: base64,
  nonce: base64,
  text: base64,
});
type Envelope = z.infer<typeof envelope>;

/** What came of opening: the text; or a passphrase that does not fit (or a text that was changed: they look alike). */
export type Opened =
  | { state: 'open'; text: string }
  | { state: 'wrong-passphrase' }
  | { state: 'unreadable'; reason: 'newer' | 'corrupt' };

const NO_KEY: Key = { bits: '', salt: '', rounds: 0 };

/** Bytes by chance; the browser's, unless a test knows better. */
export type Random = (length: number) => Uint8Array<ArrayBuffer>;

const chance: Random = (length) => crypto.getRandomValues(new Uint8Array(length));

/** A new key from a passphrase: takes about a second on an old telephone, on purpose. */
export function makeKey(passphrase: string, random = chance): Promise<Key> {
  return keyFrom(passphrase, print(random(SALT)), ROUNDS);
}

/** The key that a passphrase gives for a text that is locked; nothing where the text cannot be read. */
export async function keyOf(locked: string, passphrase: string): Promise<Key | undefined> {
  const { data } = envelope.safeParse(parse(locked));
  return data && keyFrom(passphrase, data.salt, data.rounds);
}

/** Locks a text: JSON that tells all that is needed to open it but the passphrase. */
export async function lockWith(key: Key, text: string, random = chance): Promise<string> {
  const nonce = random(NONCE);
  const open = {
    format: LOCKED_FORMAT,
    version: VERSION,
    rounds: key.rounds,
    salt: key.salt,
  } as const;
  const locked = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: told(open) },
    await ready(key),
    new TextEncoder().encode(text),
  );
  const whole: Envelope = { ...open, nonce: print(nonce), text: print(new Uint8Array(locked)) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Opens what was locked with this key. Never throws: what is not as it should be is said. */
export async function unlockWith(key: Key, locked: string): Promise<Opened> {
  const json = parse(locked);
  const known = head.safeParse(json);
  if (known.success && known.data.version > VERSION)
    return { state: 'unreadable', reason: 'newer' };
  const { data } = envelope.safeParse(json);
  if (data === undefined) return { state: 'unreadable', reason: 'corrupt' };
  try {
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytesOf(data.nonce), additionalData: told(data) },
      await ready(key),
      bytesOf(data.text),
    );
    return { state: 'open', text: new TextDecoder().decode(text) };
  } catch {
    return { state: 'wrong-passphrase' };
  }
}

/** Locks a text with a passphrase. */
export async function lock(text: string, passphrase: string, random = chance): Promise<string> {
  return lockWith(await makeKey(passphrase, random), text, random);
}

/** Opens what `lock` has locked. Never throws. */
export async function unlock(locked: string, passphrase: string): Promise<Opened> {
  return unlockWith((await keyOf(locked, passphrase)) ?? NO_KEY, locked);
}

/** The same passphrase typed on another keyboard: letters in their composed form, no air around it. */
async function keyFrom(passphrase: string, salt: string, rounds: number): Promise<Key> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC').trim());
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const made = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: rounds };
  const bits = await crypto.subtle.deriveBits(made, material, 256);
  return { bits: print(new Uint8Array(bits)), salt, rounds };
}

function ready({ bits }: Key): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytesOf(bits), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** What stands open in the file is sealed too: changed by somebody, it does not open. */
function told({ format, version, rounds }: Pick<Envelope, 'format' | 'version' | 'rounds'>) {
  return new TextEncoder().encode(`${format}/${version}/${rounds}`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function print(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
