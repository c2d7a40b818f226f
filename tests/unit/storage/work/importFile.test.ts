import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../../../src/domain/preparation/file.ts';
import { exportFile } from '../../../../src/storage/work/exchange.ts';
import { importFile } from '../../../../src/storage/work/importFile.ts';
import { preparationWith, wished, wrote } from '../../../fixtures/catalog/answers.ts';

const work = preparationWith({ own: wrote('Blåbærgrød 🙂'), wish: wished(['cook'], 'Bage') });

describe('A file', () => {
  it('gives back the same work', async () => {
    expect(await importFile(exportFile(work))).toEqual({ state: 'ready', preparation: work });
  });

  it('that is none of ours is handed back with a reason', async () => {
    expect(await importFile(new Blob(['Kære kommune']))).toEqual({
      state: 'unreadable',
      reason: 'not-json',
      raw: 'Kære kommune',
    });
  });

  it('above what a locked one takes is refused before it is read', async () => {
    const huge = new Blob([' '.repeat(2 * LARGEST_FILE + 1)]);
    const read: string[] = [];
    huge.text = () => {
      read.push('text');
      return Promise.resolve('');
    };
    expect(await importFile(huge)).toEqual({ state: 'unreadable', reason: 'too-big', raw: '' });
    expect(read).toEqual([]);
  });

  it('of just two megabytes is read', async () => {
    const text = await exportFile(work).text();
    const padded = new Blob([text.padEnd(LARGEST_FILE - 20)]);
    expect(padded.size).toBeLessThanOrEqual(LARGEST_FILE);
    expect(await importFile(padded)).toEqual({ state: 'ready', preparation: work });
  });
});
