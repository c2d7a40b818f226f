/** What is new in each version: read strictly from `content/changes/`, and written for people and for machines. Pure. */
import { z } from '../../src/domain/zod.ts';
import { formatDate } from '../../src/domain/time/formatDate.ts';
import { isDay } from '../../src/domain/time/day.ts';

const line = z.string().check(z.minLength(1), z.regex(/^[^\n]*$/));
const day = z.string().check(z.refine(isDay, 'is no day, as 2026-10-09'));
const kinds = ['law', 'text', 'code'] as const;

const change = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** Of a law the day that it applies from; of a text or code the day it came to the site. */
  date: day,
  kind: z.enum(kinds),
  text: line,
  pages: z.array(z.string().check(z.regex(/^\/(?:[a-z0-9-]+\/)*$/))).check(z.minLength(1)),
});

const version = z.strictObject({
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  date: day,
  changes: z.array(change).check(z.minLength(1)),
});

const changeList = z.strictObject({
  title: line,
  lead: line,
  kinds: z.strictObject({ law: line, text: line, code: line }),
  versions: z.array(version).check(
    z.minLength(1),
    z.refine((all) => isUnique(all.map((one) => one.version)), 'a version stands twice'),
    z.refine(
      (all) => isUnique(all.flatMap(({ changes }) => changes.map(({ id }) => id))),
      'an id stands twice',
    ),
    z.refine(
      (all) => all.every(({ date }, at) => date >= (all[at + 1]?.date ?? date)),
      'the newest version is not first',
    ),
  ),
});

export type ChangeList = z.infer<typeof changeList>;

/** The list that a file holds. Throws with the place and the fault for what is not as it should be. */
export function parseChanges(data: unknown): ChangeList {
  return changeList.parse(data);
}

/** CHANGELOG.md. */
export function changelogText({ title, lead, kinds: names, versions }: ChangeList): string {
  const parts = versions.flatMap(({ version: number, date, changes }) => [
    `## ${number} · ${formatDate(date, 'da')}`,
    ...kinds.flatMap((kind) => {
      const own = changes.filter((one) => one.kind === kind);
      const lines = own.map((one) => `- ${formatDate(one.date, 'da')}: ${one.text}`);
      return own.length === 0 ? [] : [`### ${names[kind]}`, lines.join('\n')];
    }),
  ]);
  return `${[`# ${title}`, lead, ...parts].join('\n\n')}\n`;
}

/** changes.json: the version that is built, the day by which all its rules were looked over, and what every version has new. */
export function changesJson(
  { versions }: ChangeList,
  edition: { version: string; checked?: string | undefined },
): string {
  return `${JSON.stringify({ name: 'klar-til-moedet', ...edition, versions }, null, 2)}\n`;
}

function isUnique(texts: string[]): boolean {
  return new Set(texts).size === texts.length;
}
