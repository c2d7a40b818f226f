/** What a passphrase to lock with must be, and the name of what it locks. */
import type { MessageKey } from '../../i18n/translate.ts';

/** The name of a locked file; no person's name is in it. */
export const LOCKED_NAME = 'klar-til-moedet-laast.json';

/** A shorter passphrase is soon guessed. */
const SHORTEST = 8;
/** So many different signs, at least. */
const FEWEST = 5;
/** Signs that follow each other on a keyboard or in the alphabet, and the same sign again, count as one from here on. */
const RUN = 3;
const rows = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890'];
/** What everybody tries first, also with figures or signs before or behind it, and with figures for letters. */
const common =
  /^(?:password|passwort|passord|adgangskode|adgang|kodeord|kode|min|mit|login|velkommen|welcome|hemmelig|hemmelighed|secret|danmark|kommune|jobcenter|klartilmødet|mødet|forår|sommer|efterår|vinter|jul|fodbold|brøndby|københavn|aarhus|odense|aalborg|iloveyou|jegelskerdig|elsker|skat|qwerty|admin|letmein|dragon|sunshine|monkey|football|master|mor|far|hej)+$/;
const stand: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
};

/** The sentence that says why a passphrase will not do, if it will not. */
export function remarkOnPassphrase(passphrase: string): MessageKey | undefined {
  const typed = passphrase.normalize('NFC').trim().toLowerCase();
  if (typed.length < SHORTEST) return 'work.lock.short';
  return isWeak(typed) ? 'work.lock.weak' : undefined;
}

function isWeak(typed: string): boolean {
  // A date, a telephone number, a CPR number: there are few, and others know them.
  if (!/\p{L}/u.test(typed)) return true;
  const once = typed.replace(/^(.+?)\1+$/su, '$1');
  const short = withoutRuns(once);
  if (new Set(typed).size < FEWEST || short.length < SHORTEST - RUN) return true;
  return [typed, spelt(typed)].some((text) => common.test(text.replace(/[^\p{L}]/gu, '')));
}

/** Figures and signs inside stand for letters; those at the ends are only hung on. */
function spelt(typed: string): string {
  const inner = typed.replace(/^[^\p{L}@$]+|[^\p{L}]+$/gu, '');
  return [...inner].map((sign) => stand[sign] ?? sign).join('');
}

/** Each run is one sign. */
function withoutRuns(text: string): string {
  const signs = [...text];
  let kept = '';
  for (let at = 0; at < signs.length;) {
    const length = runAt(signs, at);
    kept += signs[at] ?? '';
    at += length >= RUN ? length : 1;
  }
  return kept;
}

/** How many signs from here on are the same, or follow each other in a row. */
function runAt(signs: string[], at: number): number {
  const lines = rows.flatMap((row) => [row, [...row].reverse().join('')]);
  const runs = [
    (signs[at] ?? '').repeat(signs.length),
    ...lines.map((row) => from(row, signs[at])),
  ];
  return Math.max(...runs.map((run) => shared(run, signs.slice(at))));
}

function from(row: string, sign = ''): string {
  const start = row.indexOf(sign);
  return start < 0 ? '' : row.slice(start);
}

function shared(run: string, signs: string[]): number {
  const differs = signs.findIndex((sign, at) => sign !== run[at]);
  return differs < 0 ? signs.length : differs;
}
