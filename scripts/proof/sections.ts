/** The sections of docs/proof.md: what each is called, the command that makes it again, and how it is made. */
import { existsSync, readFileSync } from 'node:fs';
import { page } from '../bench/page.ts';
import { pdf } from '../bench/pdf.ts';
import { scale } from '../bench/scale.ts';
import { size } from '../bench/size.ts';
import { typing } from '../bench/typing.ts';
import { web } from '../bench/web.ts';
import { accessibility } from './accessibility.ts';
import { mutation } from './mutation.ts';
import { testTimes } from './testTimes.ts';

type SectionOfProof = { title: string; command: string; make: () => string | Promise<string> };

const bench = (name: string): string => `npm run bench -- ${name}`;

export const sections: Record<string, SectionOfProof> = {
  accessibility: {
    title: 'WCAG 2.2 and EN 301 549',
    command: 'npm run proof -- accessibility',
    make: accessibility,
  },
  engines: { title: 'Browsers', command: 'npm run check:engines', make: engines },
  web: {
    title: 'Pages on a telephone, beside two design systems',
    command: bench('web'),
    make: web,
  },
  typing: { title: 'Typing with a year of work', command: bench('typing'), make: typing },
  page: { title: 'Tasks while a paper is made', command: bench('page'), make: page },
  pdf: { title: 'Papers, beside other makers of PDFs', command: bench('pdf'), make: pdf },
  size: { title: 'What a paper weighs', command: bench('size'), make: size },
  scale: { title: 'A server, beside a plain file', command: bench('scale'), make: scale },
  mutation: { title: 'Mutation testing', command: 'npm run mutation', make: mutation },
  tests: { title: 'How long the tests take', command: 'npm test', make: testTimes },
};

/** The table of browsers stands in a file of its own. */
function engines(): string {
  const file = 'docs/engines.md';
  if (!existsSync(file)) return 'Not measured yet.';
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const cells = rows.slice(3).flatMap((row) => row.split('|').slice(2, -1));
  const works = cells.filter((cell) => cell.includes('*works*')).length;
  const fails = cells.filter((cell) => cell.includes('**fails:**')).length;
  return `${works} cells work, ${fails} fail; the others are not asked of that engine ([engines.md](engines.md)). Goal: no cell that fails without a reason.`;
}
