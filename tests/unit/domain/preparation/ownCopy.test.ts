import { expect, it } from 'vitest';
import { parsePreparation } from '../../../../src/domain/preparation/file.ts';
import { attachmentFor } from '../../../../src/domain/preparation/ownCopy.ts';
import { preparationWith, wrote } from '../../../fixtures/catalog/answers.ts';

const work = preparationWith({ own: wrote('Gartner') });

it('One’s own copy carries the whole preparation, as a file that can be opened again', () => {
  const { attachment } = attachmentFor('mine', work, 'Dine svar');
  expect(attachment).toMatchObject({ name: 'klar-til-moedet.json', description: 'Dine svar' });
  expect(parsePreparation(attachment?.text ?? '')).toMatchObject({
    state: 'ready',
    preparation: { id: work.id, answers: work.answers },
  });
});

it('A copy for others carries nothing', () => {
  expect(attachmentFor('theirs', work, 'Dine svar')).toEqual({});
});
