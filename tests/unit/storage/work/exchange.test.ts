import { expect, it } from 'vitest';
import { FILE_NAME, printFile } from '../../../../src/domain/preparation/file.ts';
import { exportFile } from '../../../../src/storage/work/exchange.ts';
import { preparationWith, wrote } from '../../../fixtures/catalog/answers.ts';

it('The file of a work is JSON with a name that names nobody', async () => {
  const work = preparationWith({ own: wrote('Blåbærgrød 🙂') });
  const file = exportFile(work);
  expect(file.type).toBe('application/json');
  expect(await file.text()).toBe(printFile(work));
  expect(FILE_NAME).toBe('klar-til-moedet.json');
});
