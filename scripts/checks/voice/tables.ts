/** What was found of the voice, before and after, as the tables of docs/voice.md. */
import type { Reading } from '../readability.ts';
import type { Finding } from './faults.ts';
import type { Pace } from './pace.ts';
import type { Tic } from './tics.ts';

/** The content as it stood at one time. */
export type State = { findings: Finding[]; paces: Pace[]; readings: Reading[] };

/** A tic a row: how often it stood, and stands, and how many of these are once too often. */
export function ticTable(tics: Tic[], before: State, now: State): string {
  const rows = tics.map((tic) => {
    const [was, is] = [before, now].map(({ findings }) =>
      findings.filter((one) => one.tic === tic),
    );
    return [tic.id, tic.most === 0 ? 'none' : `${tic.most} a ${tic.within}`]
      .concat([was, is].flatMap((found = []) => [found.length, faultsOf(found)]).map(String))
      .concat(tic.instead);
  });
  return table(
    ['tic', 'allowed', 'stood before', 'too often', 'stands now', 'too often', 'instead'],
    rows,
  );
}

/** A unit a row: its words, the mean of its sentences and its LIX, before and now. */
export function paceTable(before: State, now: State): string {
  const was = new Map(before.paces.map((pace) => [pace.unit, pace]));
  const lixWas = new Map(before.readings.map((reading) => [reading.unit, reading]));
  const paces = new Map(now.paces.map((pace) => [pace.unit, pace]));
  const rows = [...now.readings]
    .sort((one, other) => (one.unit < other.unit ? -1 : 1))
    .map(({ unit, words, lix, limit }) => [
      unit,
      lixWas.get(unit)?.words ?? '',
      words,
      figure(was.get(unit)?.mean),
      figure(paces.get(unit)?.mean),
      figure(lixWas.get(unit)?.lix),
      figure(lix),
      limit,
    ]);
  return table(
    [
      'unit',
      'words before',
      'now',
      'words a sentence before',
      'now',
      'LIX before',
      'now',
      'at most',
    ],
    rows,
  );
}

function faultsOf(findings: Finding[]): number {
  return findings.filter(({ isFault }) => isFault).length;
}

function figure(number: number | undefined): string {
  return number === undefined || number === 0 ? '' : number.toFixed(1);
}

function table(head: string[], rows: (string | number)[][]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
