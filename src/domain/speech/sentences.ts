/** A sentence and where it begins in the text, counted in UTF-16 code units. */
export type Sentence = { text: string; at: number };

/** As much of `Intl.Segmenter` as is needed; the oldest browsers do not have it. */
type Segmenter = { segment: (text: string) => Iterable<{ segment: string; index: number }> };
type Segmenters = {
  Segmenter?: new (lang: string, options: { granularity: 'sentence' }) => Segmenter;
};

/** Where a sentence ends, without a segmenter: after its mark, and what closes it, before a space. */
const END = /[^.!?…؟]*(?:[.!?…؟]+[»«"”’)\]]*(?=\s|$)|[.!?…؟]+|$)/gu;

/** Gives the sentences of a text in a language, in order: all that is not space stands in exactly one of them. */
export function sentencesOf(text: string, lang: string): Sentence[] {
  const { Segmenter } = Intl as Segmenters;
  const parts = Segmenter
    ? [...new Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(
        ({ segment, index }) => ({ text: segment, at: index }),
      )
    : joined([...text.matchAll(END)].map((found) => ({ text: found[0], at: found.index })));
  return parts.map(trimmed).filter((sentence) => sentence.text !== '');
}

/** What ends with a mark in the middle of a word (`kl. 10.30`, `borger.dk`) goes on. */
function joined(parts: Sentence[]): Sentence[] {
  const whole: Sentence[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last && part.text !== '' && !/^\s/.test(part.text)) last.text += part.text;
    else whole.push({ ...part });
  }
  return whole;
}

function trimmed({ text, at }: Sentence): Sentence {
  const begin = text.length - text.trimStart().length;
  return { text: text.trim(), at: at + begin };
}
