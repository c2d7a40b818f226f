/** What veraPDF says of our papers, as its JSON has it, by document. */

type Rule = { clause: string; testNumber: number; failedChecks: number; description: string };
/** A file it has read; without a result it could not read it. */
type Job = {
  itemDetails: { name: string };
  validationResult?: {
    details: { passedChecks: number; failedChecks: number; ruleSummaries: Rule[] };
  }[];
  taskException?: { exceptionMessage: string };
};
export type VeraReport = { report: { jobs: Job[] } };

/** A rule that a file breaks: its clause of ISO 14289-1 and the number of veraPDF's test. */
export type Breach = { clause: string; description: string };
/** What was found in a file. */
export type Finding = { file: string; passed: number; failed: number; breaches: Breach[] };

/** A finding for each file; one that could not be read is one failed check. */
export function findingsIn({ report }: VeraReport): Finding[] {
  return report.jobs.map(({ itemDetails, validationResult, taskException }) => {
    const file = itemDetails.name.replace(/^.*[\\/]/, '');
    const details = validationResult?.[0]?.details;
    if (details === undefined) {
      const description = taskException?.exceptionMessage ?? '';
      return { file, passed: 0, failed: 1, breaches: [{ clause: 'unreadable', description }] };
    }
    const breaches = details.ruleSummaries.map(({ clause, testNumber, description }) => ({
      clause: `${clause}-${testNumber}`,
      description,
    }));
    return { file, passed: details.passedChecks, failed: details.failedChecks, breaches };
  });
}

/** A row of the table: so many papers of a document, and what was checked in them. */
export type Row = { document: string; papers: number; passed: number; failed: number };

/** The rows as a Markdown table, with their sum below. */
export function tableOf(rows: Row[]): string {
  const sum = (of: 'papers' | 'passed' | 'failed') =>
    rows.reduce((total, row) => total + row[of], 0);
  const all = { document: 'in all', papers: sum('papers'), passed: sum('passed') };
  return [
    '| document | papers | checks passed | checks failed |',
    '| --- | ---: | ---: | ---: |',
    ...[...rows, { ...all, failed: sum('failed') }].map(
      (row) => `| ${row.document} | ${row.papers} | ${row.passed} | ${row.failed} |`,
    ),
  ].join('\n');
}
