import { describe, expect, it } from 'vitest';
import { keys } from '../../../../src/storage/kept/keys.ts';
import { chosenInTab } from '../../../../src/storage/work/situation.ts';
import { fakeStorage, trouble } from '../browser.ts';

/** A tab in which this text is kept. */
function tabWith(text: string): () => Storage {
  const storage = fakeStorage();
  storage.setItem(keys.journal, text);
  return () => storage;
}

function kept(value: unknown): string {
  return JSON.stringify({ answers: { 'called-to': { content: { kind: 'choice', value } } } });
}

describe('What somebody is called to', () => {
  it('is the option that was chosen in the tab', () => {
    expect(chosenInTab('called-to', tabWith(kept('team')))).toBe('team');
  });

  it.each([
    ['nothing is kept', fakeStorage],
    ['the question is not answered', tabWith('{"answers":{}}')],
    ['there are no answers', tabWith('{}')],
    ['the answer is no option', tabWith(kept(['team']))],
    ['what is kept cannot be read', tabWith('{"answers":')],
    ['nothing but a word is kept', tabWith('null')],
    [
      'the browser refuses',
      (): Storage => {
        throw trouble('SecurityError');
      },
    ],
  ])('is not known when %s', (_, open) => {
    expect(chosenInTab('called-to', open)).toBeUndefined();
  });

  it('is asked of the tab itself where there is one', () => {
    expect(chosenInTab('called-to')).toBeUndefined();
  });
});
