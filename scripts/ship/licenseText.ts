/** Licences in words: which of them we ship under, and one text of them all. Pure: text in, text out. */

/** What a package says of itself, in its package.json, its licence files and the comments of what is used of it. */
export type Licensed = {
  name: string;
  version: string;
  license: string | undefined;
  texts: string[];
  sources: string[];
};

/**
 * All let anybody use, change and pass on, and ask for no more than that their text comes along: they go together
 * with EUPL-1.2. OFL-1.1 holds for the fonts alone. (LPPL, which the Danish hyphenation patterns may also be used
 * under, asks for more of what is changed: see licenseTexts/hyphen.txt.)
 */
export const allowed = [
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Zlib'],
  ...['OFL-1.1', 'Unicode-3.0'],
];

/** Whether an SPDX expression can be met. One with AND inside of an OR is read more strictly than it is meant. */
export function isAllowed(license: string): boolean {
  return license
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((id) => allowed.includes(id.trim())));
}

/** Sentences on what must not be sent to anybody as it is. */
export function licenseProblems(packages: Licensed[]): string[] {
  return packages.flatMap(({ name, version, license, texts }) => [
    ...(license !== undefined && isAllowed(license)
      ? []
      : [
          `${name} ${version} is under ${license ?? 'no licence'}, which is not among the allowed.`,
        ]),
    ...(texts.some((text) => text.trim() !== '')
      ? []
      : [
          `${name} ${version} has no licence text. Is it known? Then it belongs in ${textFile(name)}.`,
        ]),
    // Fonts are cut here, and so changed: they may not carry such a name.
    ...(/with reserved font name/i.test(texts.join('\n'))
      ? [
          `${name} ${version} reserves its name, and is cut here: its font has to be called otherwise.`,
        ]
      : []),
  ]);
}

/** For what a package does not bring along itself. */
export function textFile(name: string): string {
  return `scripts/licenseTexts/${name.replace('/', '__')}.txt`;
}

/** Comments on rights in a source: what a package has taken over from others often stands nowhere else. */
export function noticesIn(source: string): string[] {
  const comments = source.match(/\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*(?:\n|$))+/gm) ?? [];
  return (
    comments
      .filter((comment) => /copyright|\(c\)|©|licen[sc]e/i.test(comment))
      // Its own file, which is read anyway.
      .filter((comment) => !comment.includes('in the LICENSE file'))
      .map((comment) =>
        comment
          .replace(/^[ \t]*(?:\/\*+!?|\*+\/|\*(?!\*)|\/\/)[ \t]?/gm, '')
          .replace(/\*{2,}|\*\//g, '')
          .trim(),
      )
  );
}

type Split = { rights: string[]; body: string };

/** The lines on whose it is, at the head of a text, and the text without them. */
function split(text: string): Split {
  const lines = text
    .replaceAll('\r', '')
    .split('\n')
    .map((line) => line.trimEnd());
  const isRight = (line: string): boolean =>
    /^\s*(?:copyright\s*(?:\(c\)|©|\d)|\(c\)|©)/i.test(line);
  const isHead = lines.every((line, at) => at < 8 || !isRight(line));
  const rights = isHead ? lines.filter(isRight).map((line) => line.trim()) : [];
  const body = isHead ? lines.filter((line) => !isRight(line)) : lines;
  return {
    rights,
    body: body
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  };
}

/** What two texts have to share to be the same: all but their title, and where their lines end. */
function sameness(body: string): string {
  return body
    .replace(/^.{0,40}licen[sc]e.{0,20}\n/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One text: every package, whose it is, and each licence once. */
export function licensesText(head: string, packages: Licensed[]): string {
  const bodies: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (body: string): number => {
    const key = sameness(body);
    const number = numbers.get(key) ?? bodies.push(body);
    numbers.set(key, number);
    return number;
  };
  const entries = packages.map(({ name, version, license, texts, sources }) => {
    const parts = texts.map(split);
    const said = parts.map(({ body }) => `text ${numberOf(body)}`);
    const rights = parts.flatMap((part) => part.rights);
    const more = [...new Set(sources.flatMap(noticesIn))].filter(
      (notice) => !texts.some((text) => sameness(text).includes(sameness(notice))),
    );
    return [
      `${name} ${version}, ${license}: ${[...new Set(said)].join(', ')}`,
      ...[...new Set(rights)].map(indented),
      ...(more.length > 0 ? [indented(['In its files:', ...more].join('\n'))] : []),
    ].join('\n');
  });
  const texts = bodies.map((body, at) => `${'-'.repeat(80)}\nText ${at + 1}\n\n${body}`);
  return `${[head, ...entries, ...texts].join('\n\n')}\n`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}
