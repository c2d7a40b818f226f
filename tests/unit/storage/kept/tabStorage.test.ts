import { describe, expect, it } from 'vitest';
import { openClearedMark } from '../../../../src/storage/kept/clearedMark.ts';
import { keys, tabKeys } from '../../../../src/storage/kept/keys.ts';
import { withoutVoid } from '../../../../src/storage/kept/tabStorage.ts';
import { fakeStorage, trouble } from '../browser.ts';

const mark = '2026-12-01T08:00:00.000Z';

/** A tab in which everything there is a name for is kept, in a browser with this mark. */
function tab(left: string | undefined) {
  const session = fakeStorage();
  for (const name of tabKeys) session.setItem(name, 'Gartner');
  session.setItem('of another page', 'stays');
  const local = fakeStorage();
  if (left !== undefined) local.setItem(keys.cleared, left);
  const cleared = openClearedMark(
    () => local,
    () => indexedDB,
  );
  return { session, local, open: withoutVoid(() => session, cleared) };
}

describe('What a tab keeps', () => {
  it('stays where nothing was deleted', () => {
    const { session, open } = tab(undefined);
    expect(open().getItem(keys.journal)).toBe('Gartner');
    expect(session.getItem(keys.begun)).toBeNull();
  });

  it('is taken away, all of it, before anything is read, once all was deleted elsewhere', () => {
    const { session, open } = tab(mark);
    expect(tabKeys.map((name) => open().getItem(name))).toEqual(tabKeys.map(() => null));
    expect(session.getItem('of another page')).toBe('stays');
  });

  it('stays when it was begun after that', () => {
    const { open } = tab(mark);
    open().setItem(keys.journal, 'Kok');
    expect(open().getItem(keys.journal)).toBe('Kok');
  });

  it('tells of a deletion that localStorage has lost', () => {
    const { session, local, open } = tab(undefined);
    session.setItem(keys.begun, mark);
    expect(open().getItem(keys.journal)).toBe('Gartner');
    expect(local.getItem(keys.cleared)).toBe(mark);
  });

  it('is refused where the browser refuses it', () => {
    const { session, open } = tab(mark);
    session.trouble = trouble('SecurityError');
    expect(open).toThrow('The browser says no.');
  });
});
