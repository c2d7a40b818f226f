/** What is to be said of how the work is kept, beside where it is: real risks at once, the rest for who asks. */
import type { MessageKey } from '../../i18n/translate.ts';
import type { Keeping } from '../../storage/work/snapshot.ts';

export type Situation = {
  keeping: Keeping;
  /** The moment at which a file of the work was last taken. */
  taken?: string | undefined;
  /** Opened from the home screen, the dock or as a program. */
  isInstalled: boolean;
  isWebKit: boolean;
  /** Known to be one; most cannot be told. */
  isPrivate: boolean;
  /** The browser has promised not to tidy it away. */
  isPersisted: boolean;
};

/** A message, and the day it names. */
export type Sentence = { key: MessageKey; date?: string };

export type KeepingSentences = {
  notes: Sentence[];
  more: Sentence[];
  /** Whether a file is the way out of what the notes say. */
  offersFile: boolean;
  /** Whether the home screen may help. */
  offersHomeScreen: boolean;
};

export function keepingSentences(situation: Situation): KeepingSentences {
  const { keeping, taken, isInstalled, isWebKit, isPrivate } = situation;
  const onDevice = keeping.where === 'device' && !keeping.trouble;
  const risk = onDevice ? riskOf(situation) : undefined;
  const apart = onDevice && isInstalled && isWebKit;
  return {
    notes: [
      ...sentences(risk, apart && 'saving.app-apart'),
      ...(taken === undefined ? [] : [{ key: 'saving.taken' as const, date: taken }]),
    ],
    more: onDevice ? moreOnDevice(situation) : moreInTab(keeping),
    offersFile: risk !== undefined,
    offersHomeScreen: onDevice && !isInstalled && !isPrivate,
  };
}

/** What would take the work first from a device that keeps it. */
function riskOf({
  isInstalled,
  isWebKit,
  isPrivate,
  isPersisted,
}: Situation): MessageKey | undefined {
  if (isPrivate) return 'saving.private';
  return isWebKit && !isInstalled && !isPersisted ? 'saving.seven-days' : undefined;
}

function moreOnDevice({ isInstalled, isWebKit, isPrivate }: Situation): Sentence[] {
  return sentences(
    isInstalled && !isWebKit && 'saving.more.app-same',
    // Nobody puts a private window on a home screen.
    !isInstalled && !isPrivate && 'saving.more.private',
  );
}

function moreInTab(keeping: Keeping): Sentence[] {
  if (keeping.where !== 'tab') return [];
  return sentences(keeping.ownership === 'shared' && 'saving.more.shared', 'saving.more.tab');
}

function sentences(...messages: (MessageKey | false | undefined)[]): Sentence[] {
  return messages.flatMap((key) => (key ? [{ key }] : []));
}
