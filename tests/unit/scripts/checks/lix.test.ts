import { describe, expect, it } from 'vitest';
import { lixOf, sentencesOf, wordsOf } from '../../../../scripts/checks/lix.ts';

/** From the guide to ressourceforløb of 2016 and the evaluation of 2019, which were written for caseworkers. */
const guide =
  'Ressourceforløb har været vejen til job og uddannelse for udsatte borgere siden 2013. Reformen af førtidspension og fleksjob har været med til at skabe et mere rummeligt arbejdsmarked og muliggjort, at flere borgere med en begrænset arbejdsevne kan være en del af arbejdsmarkedet.';
const evaluation =
  'Formålet med de kvalitative casestudier er at finde frem til bredere perspektiver, som kan nuancere og forklare den mere generelle viden fra registeranalyser og surveys.';

describe('Sentences', () => {
  it.each([
    ['a full stop', 'Du kan gå. Du kan blive.', ['Du kan gå.', 'Du kan blive.']],
    ['a question', 'Hvem er det? det ved jeg ikke', ['Hvem er det?', 'det ved jeg ikke']],
    ['an exclamation', 'Kom! Nu', ['Kom!', 'Nu']],
    ['a colon', 'Du kan spørge: hvad nu', ['Du kan spørge:', 'hvad nu']],
    ['a line', 'En overskrift\nEn linje', ['En overskrift', 'En linje']],
    ['the mark before a quote ends', '»Må jeg?« Ja.', ['»Må jeg?«', 'Ja.']],
  ])('end at %s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each([
    'Vi mødes kl. 9 den 1. maj.',
    'Det tager ca. ti minutter, fx 10.30 til 10:40.',
    'Loven hedder lov nr. 1750.',
  ])('go on after a full stop that is none: %s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it.each(['', ' \n ', '…', '»–«'])('need a word: "%s"', (text) => {
    expect(sentencesOf(text)).toEqual([]);
  });
});

describe('Words', () => {
  it.each([
    ['letters and digits', 'Blå, 1½ og 2026!', ['Blå', '1½', 'og', '2026']],
    ['joined by a hyphen inside', 'UU-vejleder – ja-', ['UU-vejleder', 'ja']],
    ['told apart by anything else', 'og/eller (fx) »nu«', ['og', 'eller', 'fx', 'nu']],
  ])('are %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('LIX', () => {
  it.each([
    ['of nothing is nothing', '', 0],
    ['of short words is the words a sentence', 'Du er god. Det er nok.', 3],
    ['counts seven letters as long, and six not', 'kaffen kaffen kaffens', 3 + 100 / 3],
    ['does not count a hyphen as a letter', 'en tv-avis', 2],
    ['is over 50 for a guide of the trade', guide, 54.1],
    ['is over 60 for an evaluation', evaluation, 65],
    [
      'is below 20 for what is said at a kitchen table',
      'Du må tage en med til mødet. Det kan være en ven. Sig det i god tid.',
      5.7,
    ],
  ])('%s', (_, text, lix) => {
    expect(lixOf(sentencesOf(text)).lix).toBeCloseTo(lix, 1);
  });

  it('says what it is made of', () => {
    expect(lixOf(['Du kan sige nej.', 'Kommunen bestemmer.'])).toEqual({
      words: 6,
      sentences: 2,
      perSentence: 3,
      lix: 3 + 200 / 6,
    });
  });

  it('counts a word that cannot be avoided as long only the first time, in any form', () => {
    const sentences = ['Din sagsbehandler', 'Sagsbehandlerens bord', 'Alle sagsbehandlere'];
    expect(lixOf(sentences).lix).toBeCloseTo(2 + 50);
    expect(lixOf(sentences, ['sagsbehandler']).lix).toBeCloseTo(2 + 100 / 6);
  });

  it('counts a longer word made of it as long each time', () => {
    const sentences = ['Et teammøde', 'Et teammøde'];
    expect(lixOf(sentences, ['team'])).toEqual(lixOf(sentences));
  });
});
