/** The checks, as the table has them: each says by a sentence what became of it, or fails with the reason. */
import type { Engine } from './driver.ts';
import { leavesFast, yesAndLeave } from './leaving.ts';
import { fits, hasColours } from './looks.ts';
import type { Colours } from './looks.ts';
import {
  comesAlive,
  isDeleted,
  isOnPaper,
  ownCopyOpens,
  staysOnDevice,
  writesOnFirst,
} from './ways.ts';
import type { Use } from './ways.ts';
import { inFiveMinutes, isAfterTheMeeting, isInArabic } from './wholeWays.ts';

/** Gives the colours of the Chromium of today. */
export type Known = () => Promise<Colours>;

export type Check = {
  title: string;
  /** Whether it is made in this engine. */
  isFor: (engine: Engine) => boolean;
  /** Gives a figure as a sentence, where there is one. */
  run: (use: Use, known: Known) => Promise<unknown>;
};

const onlyFirst = ({ checks }: Engine): boolean => checks !== 'all';
const all = ({ checks }: Engine): boolean => checks === 'all';

export const checks: Check[] = [
  {
    title: 'from the front page: comes alive, the text is there after a reload',
    isFor: all,
    run: comesAlive,
  },
  {
    title: 'the first screen comes alive, the text stands there',
    isFor: onlyFirst,
    run: writesOnFirst,
  },
  {
    title: 'a yes: the text is there when the browser starts again',
    isFor: all,
    run: staysOnDevice,
  },
  { title: '*Slet alt* leaves nothing', isFor: all, run: isDeleted },
  {
    title: 'a paper, read back by pdftotext',
    isFor: ({ checks }) => checks !== 'first-screen',
    run: isOnPaper,
  },
  { title: 'five minutes, from the front page to a paper', isFor: all, run: inFiveMinutes },
  { title: 'after the meeting, to its paper', isFor: all, run: isAfterTheMeeting },
  { title: 'in Arabic, to a paper in two languages', isFor: all, run: isInArabic },
  { title: '*Min egen kopi*, opened again', isFor: all, run: ownCopyOpens },
  { title: 'five screens, none too wide', isFor: all, run: fits },
  {
    title: 'colours, light and dark',
    isFor: () => true,
    run: (use, known) => hasColours(use, known()),
  },
  { title: 'yes, and away at once', isFor: all, run: yesAndLeave },
  {
    title: 'typed, and away at once',
    isFor: ({ isLeftFast }) => isLeftFast === true,
    run: leavesFast,
  },
];
