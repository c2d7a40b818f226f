import { expect, test } from 'vitest';
import { findingsIn, tableOf } from '../../../../scripts/checks/veraReport.ts';

const markInfo = { clause: '6.2', testNumber: 1, failedChecks: 1, description: 'MarkInfo' };

test.for([
  [
    'is what was checked in a file',
    {
      itemDetails: { name: '/tmp/papers/cv.pdf' },
      validationResult: [{ details: { passedChecks: 9, failedChecks: 0, ruleSummaries: [] } }],
    },
    { file: 'cv.pdf', passed: 9, failed: 0, breaches: [] },
  ],
  [
    'names each rule that a file breaks by its clause and test',
    {
      itemDetails: { name: 'C:\\papers\\cv.pdf' },
      validationResult: [
        { details: { passedChecks: 8, failedChecks: 1, ruleSummaries: [markInfo] } },
      ],
    },
    {
      file: 'cv.pdf',
      passed: 8,
      failed: 1,
      breaches: [{ clause: '6.2-1', description: 'MarkInfo' }],
    },
  ],
  [
    'is a failed check where a file could not be read',
    { itemDetails: { name: 'cv.pdf' }, taskException: { exceptionMessage: 'no end' } },
    {
      file: 'cv.pdf',
      passed: 0,
      failed: 1,
      breaches: [{ clause: 'unreadable', description: 'no end' }],
    },
  ],
] as const)('A finding %s', ([, job, finding]) => {
  const jobs = [structuredClone(job)] as Parameters<typeof findingsIn>[0]['report']['jobs'];
  expect(findingsIn({ report: { jobs } })).toEqual([finding]);
});

test('The table has a row for each document, and their sum', () => {
  const table = tableOf([
    { document: 'cv', papers: 2, passed: 30, failed: 1 },
    { document: 'bisidder', papers: 3, passed: 12, failed: 0 },
  ]);
  expect(table.split('\n').slice(2)).toEqual([
    '| cv | 2 | 30 | 1 |',
    '| bisidder | 3 | 12 | 0 |',
    '| in all | 5 | 42 | 1 |',
  ]);
});
