import { expect, it } from 'vitest';
import { deleteEverything } from '../../../../src/storage/kept/deleteEverything.ts';
import type { ClearedMark } from '../../../../src/storage/kept/clearedMark.ts';

/** What is done, in its order. */
function browser(clear: () => Promise<'gone' | 'held'>) {
  const done: string[] = [];
  const cleared: ClearedMark = {
    current: () => undefined,
    recall: () => Promise.resolve(),
    learn: () => undefined,
    leave: () => {
      done.push('mark');
      return Promise.resolve();
    },
  };
  return {
    done,
    cleared,
    device: { clear: () => (done.push('device'), clear()) },
    forgetSite: () => (done.push('site'), Promise.resolve('none' as const)),
    now: () => new Date('2026-12-01T08:00:00.000Z'),
  };
}

it('The mark is left at once, before anything is waited for', async () => {
  const parts = browser(() => Promise.resolve('gone'));
  let rest = (): void => undefined;
  const idle = () => new Promise<void>((resolve) => (rest = resolve));
  const deleting = deleteEverything({ ...parts, idle });
  expect(parts.done).toEqual(['mark']);
  rest();
  expect(await deleting).toEqual({ answers: 'gone', site: 'none' });
  expect(parts.done).toEqual(['mark', 'device', 'site']);
});

it('What the browser does not delete is told', async () => {
  const held = browser(() => Promise.resolve('held'));
  expect(await deleteEverything(held)).toEqual({ answers: 'held', site: 'none' });
  const refusing = browser(() => Promise.reject(new Error('no')));
  expect(await deleteEverything(refusing)).toEqual({ answers: 'refused', site: 'none' });
});
