/** Who reads papers, and what each may see there: one table for the checks of the build, the papers and the summary. */

/** What a reader may see. */
export type MaySee = {
  /** Anything that somebody answers; without it a paper is the same for everybody. */
  answers: boolean;
  /** Answers about health. */
  health: boolean;
  /** What a section tells beside the answers of its topic: the way, what is open, what will be asked. */
  told: boolean;
  /** Own words as soon as their section is ticked; without it each line stands only where it was read and ticked. */
  wholeWords: boolean;
  /** The citizen's own copy, which carries every answer inside. */
  ownCopy: boolean;
  /** Of which edition of the site it is: the name of the site tells that there is a case. */
  edition: boolean;
  /** What they read becomes part of the case. */
  partOfCase: boolean;
};

const all: MaySee = {
  answers: true,
  health: true,
  told: true,
  wholeWords: true,
  ownCopy: true,
  edition: true,
  partOfCase: false,
};

/** A reader is a line here and a name in `ui/` (`reader.kommune`). */
export const readers = {
  kommune: { ...all, partOfCase: true },
  bisidder: all,
  workplace: {
    ...all,
    ...{ health: false, told: false, wholeWords: false, ownCopy: false, edition: false },
  },
  me: all,
  caseworker: { ...all, answers: false, ownCopy: false },
} satisfies Record<string, MaySee>;

export type ReaderOf = keyof typeof readers;
export const readerNames = Object.keys(readers) as [ReaderOf, ...ReaderOf[]];

/** Whether everybody who reads a paper may see something: what one of them may not see does not stand on it. */
export function mayAll(what: keyof MaySee, { readers: named }: { readers: ReaderOf[] }): boolean {
  return named.every((reader) => readers[reader][what]);
}

/** Whether somebody who reads a paper is one of whom this is true. */
export function mayAny(what: keyof MaySee, { readers: named }: { readers: ReaderOf[] }): boolean {
  return named.some((reader) => readers[reader][what]);
}
