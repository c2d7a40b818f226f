/** A new meeting begins from the last preparation, in every tab. */
import { beforeEach, describe, expect, it } from 'vitest';
import { earlierOnes } from '../../../../src/domain/preparation/earlier.ts';
import { canGoBack, goBack, startAgain } from '../../../../src/domain/preparation/startAgain.ts';
import { fakeStorage } from '../browser.ts';
import {
  databases,
  keptText,
  newBrowser,
  newPage,
  openPage,
  restart,
  said,
  workOf,
  writeAnswer,
} from '../pages.ts';
import type { Store } from '../pages.ts';

beforeEach(newBrowser);

function again(store: Store): void {
  store.renew((work, now, newId) => startAgain(work, ['own'], now, newId));
}

describe('A new meeting', () => {
  it('is begun in every tab and on the device, and is there on the next page', async () => {
    const session = fakeStorage();
    const store = await openPage({ session });
    writeAnswer(store, 'own', 'Gartner');
    writeAnswer(store, 'other', 'Kok');
    await store.keepOnDevice();
    const other = await openPage();
    again(store);
    expect(said(other)).toEqual({ own: '', other: 'Kok' });
    expect(workOf(other)).toEqual(workOf(store));
    await store.settled();
    expect(await keptText()).toContain('Gartner');
    expect(workOf(await openPage({ session })).earlier).toEqual(workOf(store).earlier);
    expect(said(await restart())).toEqual({ own: '', other: 'Kok' });
  });

  it('can be taken back in every tab, until something is written', async () => {
    const store = await openPage();
    writeAnswer(store, 'own', 'Gartner');
    const other = await openPage();
    again(store);
    other.renew(goBack);
    expect(said(store)).toEqual({ own: 'Gartner' });
    expect(earlierOnes(workOf(store))).toEqual([]);
    again(store);
    writeAnswer(other, 'own', 'Kok');
    expect(canGoBack(workOf(store))).toBe(false);
    store.renew(goBack);
    expect(earlierOnes(workOf(store))).toHaveLength(1);
  });

  it('changes nothing before what is stored has been read, or where nothing is written', async () => {
    const session = fakeStorage();
    const store = newPage({ session });
    again(store);
    expect(store.snapshot()).toEqual({ state: 'loading' });
    await store.load();
    const { revision } = workOf(store);
    again(store);
    expect(workOf(store).revision).toBe(revision);
    expect(session.length).toBe(0);
    expect(await databases()).toBe(0);
  });

  it('goes with everything else when all is deleted', async () => {
    const store = await openPage();
    writeAnswer(store, 'own', 'Gartner');
    again(store);
    await store.clear();
    expect(workOf(store).earlier).toEqual([]);
  });
});
