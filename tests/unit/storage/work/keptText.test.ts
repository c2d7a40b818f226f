import { expect, it } from 'vitest';
import { printPreparation } from '../../../../src/domain/preparation/file.ts';
import { printKept, readKept } from '../../../../src/storage/work/keptText.ts';
import { makeKey } from '../../../../src/storage/lock/lock.ts';
import { preparationWith, wrote } from '../../../fixtures/catalog/answers.ts';

const preparation = preparationWith({ own: wrote('Gartner') });

it('What is kept reads as it was written, locked or not', async () => {
  const key = await makeKey('tre grønne æbler');
  expect(await printKept(preparation, undefined)).toBe(printPreparation(preparation));
  for (const one of [key, undefined])
    expect(await readKept(await printKept(preparation, one), key)).toEqual({
      state: 'ready',
      preparation,
    });
});

it('What is locked in a newer form cannot be read, and is handed on as it is', async () => {
  const key = await makeKey('tre grønne æbler');
  const raw = '{"format":"klar-til-moedet-locked","version":9}';
  expect(await readKept(raw, key)).toEqual({ state: 'unreadable', reason: 'newer', raw });
  expect(await readKept(raw, undefined)).toEqual({ state: 'shut', text: raw });
});
