import { expect, it } from 'vitest';
import { sideBySide } from '../../../../src/domain/text/isolated.ts';

it('Texts side by side have a direction each, and a dot between them', () => {
  expect(sideBySide([])).toEqual([]);
  expect(sideBySide([{ text: 'Kok', strong: true }, { text: '1998' }])).toEqual([
    { text: 'Kok', strong: true, isolated: true },
    { text: ' · ' },
    { text: '1998', isolated: true },
  ]);
});
