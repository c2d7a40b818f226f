/** How many criteria are met, and each with what tests it: from the lists of which the statement on the site is made. */
import { readFileSync } from 'node:fs';
import { countsOf, criteria, isAsked } from '../../src/domain/content/criteria.ts';
import type { Criterion } from '../../src/domain/content/criteria.ts';
import { contentFile } from '../../src/markdown/contentFile.ts';

const lists = {
  criteria: 'WCAG 2.2 on the pages (EN 301 549, clause 9)',
  documents: 'EN 301 549, clause 10, in the PDFs',
};

export function accessibility(): string {
  const all = Object.entries(lists).map(([name, title]) => ({ title, list: read(name) }));
  const counts = all.flatMap(({ title, list }) =>
    [
      { level: 'A and AA', of: list.filter(isAsked) },
      { level: 'AAA', of: list.filter(({ level }) => level === 'AAA') },
    ]
      .filter(({ of }) => of.length > 0)
      .map(({ level, of }) => {
        const { met, partly, not, none } = countsOf(of);
        return `| ${title} | ${level} | ${of.length} | ${met} | ${partly} | ${not} | ${none} |`;
      }),
  );
  const tables = all.map(({ title, list }) =>
    [
      `### ${title}`,
      '',
      '| | level | result | how (in Danish, as on the site) | tested by |',
      '|---|---|---|---|---|',
      ...list.map(rowOf),
    ].join('\n'),
  );
  return [
    '| | level | criteria | met | partly | not met | nothing of the kind |\n|---|---|---|---|---|---|---|',
    ...counts,
    `\n${tables.join('\n\n')}`,
  ].join('\n');
}

function rowOf({ id, level, name, result, how, hand, tests }: Criterion): string {
  const told = [how, hand].filter(Boolean).join(' ').replaceAll('|', '\\|');
  return `| ${id} ${name} | ${level ?? ''} | ${result} | ${told} | ${tests.map((one) => `\`${one}\``).join(', ')} |`;
}

function read(name: string): Criterion[] {
  const path = `accessibility/${name}.yaml`;
  return criteria.parse(contentFile(path, readFileSync(`content/${path}`, 'utf8')).data);
}
