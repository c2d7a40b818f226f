import { expect, it } from 'vitest';
import { parseFile } from '../../../../src/domain/preparation/file.ts';
import { emptyPreparation } from '../../../../src/domain/preparation/preparation.ts';
import { exportLocked } from '../../../../src/storage/lock/exportLocked.ts';
import { importFile } from '../../../../src/storage/work/importFile.ts';
import { unlock } from '../../../../src/storage/lock/lock.ts';

it('A locked file says that it is one when it is opened, and holds the work for who has the passphrase', async () => {
  const preparation = emptyPreparation('a1', '2026-11-22T10:00:00.000Z');
  const read = await importFile(await exportLocked(preparation, 'tre grønne æbler'));
  if (read.state !== 'locked') throw new Error(`It is ${read.state}.`);
  const opened = await unlock(read.text, 'tre grønne æbler');
  expect(opened.state === 'open' && parseFile(opened.text)).toEqual({
    state: 'ready',
    preparation,
  });
});
