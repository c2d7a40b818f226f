/** How long the last whole `npm test` took, by its parts. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../setup.mjs';
import { projectOf } from '../testFiles.mjs';

/** Minutes that somebody waits for. */
const GOAL = 12;

type Report = {
  testResults: {
    name: string;
    startTime: number;
    endTime: number;
    assertionResults: { status: string }[];
  }[];
};

export function testTimes(): string {
  const report = join(root, '.cache/tests.json');
  if (!existsSync(report)) return 'Not measured yet.';
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const parts = Map.groupBy(testResults, ({ name }) => projectOf(relative(root, name)));
  const rows = [...parts].map(([part, files]) => {
    const tests = files.flatMap(({ assertionResults }) => assertionResults);
    const passed = tests.filter(({ status }) => status === 'passed').length;
    return `| ${part} | ${files.length} | ${passed} of ${tests.length} | ${minutes(files)} |`;
  });
  const whole = minutes(testResults);
  return [
    '| tests | files | passed | minutes |\n|---|---|---|---|',
    ...rows,
    `| all | ${testResults.length} | | ${whole} |`,
    `\nGoal: ${GOAL} minutes on two cores: ${Number(whole) <= GOAL ? 'met' : 'missed'}.`,
  ].join('\n');
}

function minutes(files: Report['testResults']): string {
  const begun = Math.min(...files.map(({ startTime }) => startTime));
  const ended = Math.max(...files.map(({ endTime }) => endTime));
  return ((ended - begun) / 60_000).toFixed(1);
}
