import { describe, expect, it, test } from 'vitest';
import { voiceFor } from '../../../../src/domain/speech/voice.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

describe('The voice for a language', () => {
  test.each([
    ['none', [], 'da', undefined],
    ['none but one online', [voice('da-DK', false)], 'da', undefined],
    ['none but one of another language', [voice('ar-SA')], 'da', undefined],
    ['the only one', [voice('da-DK')], 'da', 0],
    ['as Android writes it', [voice('en_US'), voice('da_DK')], 'da', 1],
    ['Danish for easy Danish', [voice('da-DK')], 'da-x-let', 0],
    ['the one of the same country', [voice('en-US'), voice('en-GB')], 'en-GB', 1],
    ['the one of the country as Android writes it', [voice('en_US'), voice('en_GB')], 'en-GB', 1],
    ['the device’s own choice', [voice('uk-UA'), voice('uk-UA', true, true)], 'uk', 1],
  ])('is %s', (_, voices, lang, at) => {
    expect(voiceFor(voices, lang)).toBe(at === undefined ? undefined : voices[at]);
  });

  it('is looked for in no language where none is known', () => {
    expect(voiceFor([voice('da')], '')).toBeUndefined();
  });
});
