import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { sentencesOf } from '../../../../src/domain/speech/sentences.ts';

afterEach(() => vi.unstubAllGlobals());

const texts = [
  ['two sentences', 'Du må tage en med. Det hedder en bisidder.', 2],
  ['a question and an answer', 'Er du syg? Så ring!', 2],
  ['one without a mark', 'Dit navn', 1],
  ['what closes a quotation', '»Jeg er træt.« Det må du sige.', 2],
  ['Arabic', 'هل أنت مريض؟ اتصل قبل الاجتماع.', 2],
  ['nothing', '', 0],
  ['space alone', '  \n ', 0],
  ['marks alone', '…', 1],
] as const;

describe('The sentences of a text', () => {
  describe.each([
    ['with a segmenter', true],
    ['without one, as in the oldest browsers', false],
  ])('%s', (_, has) => {
    test.each(texts)('%s', (__, text, count) => {
      if (!has) vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
      const found = sentencesOf(text, 'da');
      expect(found).toHaveLength(count);
      for (const { text: one, at } of found) expect(text.slice(at, at + one.length)).toBe(one);
      const all = found.map(({ text: one }) => one).join('');
      expect(all.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    });
  });

  it('go on after a mark in the middle of a word', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    const found = sentencesOf('Mød kl. 10.30 på borger.dk.', 'da');
    expect(found.map(({ text }) => text)).toEqual(['Mød kl.', '10.30 på borger.dk.']);
  });
});
