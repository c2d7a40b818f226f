/** What is asked of a voice of the browser (Web Speech API, `SpeechSynthesisVoice`). */
export type Voice = { lang: string; localService: boolean; default: boolean };

/**
 * Gives the voice for a language: one of the device itself, so that no word leaves it, and of that language, so that no
 * Arabic voice reads Danish. The device's own choice comes first, then one of the same country. Undefined where there is
 * none.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const wanted = baseOf(lang);
  const own = voices.filter((voice) => voice.localService && baseOf(voice.lang) === wanted);
  return (
    own.find((voice) => voice.default) ?? own.find((voice) => same(voice.lang, lang)) ?? own[0]
  );
}

/** The language without its country or kind: easy Danish is Danish. Android writes `da_DK`. */
function baseOf(lang: string): string {
  return lang.toLowerCase().split(/[-_]/)[0] ?? '';
}

function same(one: string, other: string): boolean {
  return one.replace('_', '-').toLowerCase() === other.toLowerCase();
}
