/**
 * The facts of a meeting as the fragment of an address, which no server is sent: `1.` for the version, the facts as
 * JSON in base64url (RFC 4648, 5), and a checksum, so that an address that was cut off or bent in a mail is found out.
 */
import { meetingFacts } from './meetingFacts.ts';
import type { MeetingFacts } from './meetingFacts.ts';

const VERSION = 1;
/** The longest fragment that is made or read, in characters. */
export const MOST = 2048;

/** Why a fragment tells nothing: there is none, it is cut or bent, of a later version, or longer than ours are. */
export type FragmentFault = 'none' | 'broken' | 'newer' | 'too-long';

/** Writes facts as a fragment, without the `#`. It may be longer than `MOST`. */
export function writeFragment(facts: MeetingFacts): string {
  const bytes = new TextEncoder().encode(JSON.stringify(facts));
  const text = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return `${VERSION}.${text}.${checksum(text)}`;
}

/** Reads a fragment, with or without its `#`: the facts, or why there are none. Never throws. */
export function readFragment(fragment: string): MeetingFacts | FragmentFault {
  const text = fragment.replace(/^#/, '').trim();
  if (text === '') return 'none';
  if (text.length > MOST) return 'too-long';
  const [, version, payload = '', sum] = /^(\d{1,4})\.([\w-]*)\.?([\da-z]*)$/.exec(text) ?? [];
  if (version === undefined) return 'broken';
  if (Number(version) > VERSION) return 'newer';
  if (checksum(payload) !== sum) return 'broken';
  try {
    const bytes = Uint8Array.from(
      atob(payload.replaceAll('-', '+').replaceAll('_', '/')),
      (sign) => sign.codePointAt(0) ?? 0,
    );
    const read = meetingFacts.safeParse(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
    );
    return read.success && Object.keys(read.data).length > 0 ? read.data : 'broken';
  } catch {
    return 'broken';
  }
}

/** FNV-1a in 32 bits (Fowler, Noll and Vo), in base 36: against what happens to a text, not against people. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum.toString(36);
}
