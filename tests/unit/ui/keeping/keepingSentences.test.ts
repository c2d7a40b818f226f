import { describe, expect, it } from 'vitest';
import type { Keeping } from '../../../../src/storage/work/snapshot.ts';
import { keepingSentences } from '../../../../src/ui/keeping/keepingSentences.ts';
import type { Situation } from '../../../../src/ui/keeping/keepingSentences.ts';

const device: Keeping = { where: 'device', until: '2027-02-22', months: 3, isLocked: false };
const shared: Keeping = { where: 'tab', ownership: 'shared', several: false };

/** Nothing is known of the browser but what is given. */
function situation(known: Partial<Situation>): Situation {
  return {
    keeping: device,
    isInstalled: false,
    isWebKit: false,
    isPrivate: false,
    isPersisted: false,
    ...known,
  };
}

function said(known: Partial<Situation>): string[] {
  const { notes, more } = keepingSentences(situation(known));
  return [...notes, ...more].map(({ key }) => key);
}

describe('What is said of how the work is kept', () => {
  it.each<[string, Partial<Situation>, string[]]>([
    ['kept on the device', {}, ['saving.more.private']],
    [
      'kept by Safari, or on an iPhone',
      { isWebKit: true },
      ['saving.seven-days', 'saving.more.private'],
    ],
    [
      'kept by Safari, which has promised to',
      { isWebKit: true, isPersisted: true },
      ['saving.more.private'],
    ],
    ['on an Apple home screen', { isWebKit: true, isInstalled: true }, ['saving.app-apart']],
    ['installed by another browser', { isInstalled: true }, ['saving.more.app-same']],
    ['kept in a private window', { isPrivate: true }, ['saving.private']],
    [
      'of which a file was taken',
      { taken: '2026-11-20T10:00:00.000Z' },
      ['saving.taken', 'saving.more.private'],
    ],
    [
      'only in the tab',
      { keeping: { where: 'tab', ownership: 'later', several: false } },
      ['saving.more.tab'],
    ],
    [
      'only in the tab, before anybody was asked',
      { keeping: { where: 'tab', ownership: 'unasked', several: false } },
      ['saving.more.tab'],
    ],
    [
      'in a tab of a shared computer',
      { keeping: shared },
      ['saving.more.shared', 'saving.more.tab'],
    ],
    [
      'only in the tab, on a home screen',
      { keeping: shared, isInstalled: true, isWebKit: true },
      ['saving.more.shared', 'saving.more.tab'],
    ],
    ['nowhere', { keeping: { where: 'memory', trouble: 'full' } }, []],
    [
      'not on the device after all',
      { keeping: { ...device, trouble: 'refused' }, isWebKit: true, isPrivate: true },
      [],
    ],
  ])('fits work that is %s', (_, known, messages) => {
    expect(said(known)).toEqual(messages);
  });

  it('names the day on which a file was taken, wherever the work is', () => {
    const taken = '2026-11-20T10:00:00.000Z';
    for (const keeping of [device, shared])
      expect(keepingSentences(situation({ keeping, taken })).notes).toContainEqual({
        key: 'saving.taken',
        date: taken,
      });
  });
});

describe('The way out', () => {
  it.each<[string, Partial<Situation>, boolean]>([
    ['the browser may delete the work', { isWebKit: true }, true],
    ['the window is private', { isPrivate: true }, true],
    ['the browser has promised to keep it', { isWebKit: true, isPersisted: true }, false],
    ['the home screen keeps it', { isWebKit: true, isInstalled: true }, false],
    ['no risk is known', {}, false],
  ])('is a file where %s: %o', (_, known, offered) => {
    expect(keepingSentences(situation(known)).offersFile).toBe(offered);
  });

  it.each<[string, Partial<Situation>, boolean]>([
    ['the device is one’s own', {}, true],
    ['it is there already', { isInstalled: true }, false],
    ['the window is private', { isPrivate: true }, false],
    ['others use the computer too', { keeping: shared }, false],
  ])('is the home screen where %s: %o', (_, known, offered) => {
    expect(keepingSentences(situation(known)).offersHomeScreen).toBe(offered);
  });
});
