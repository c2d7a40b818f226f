import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenIn } from '../../../../src/domain/paper/writtenIn.ts';
import { citizens } from '../../cli/realPapers.ts';
import { givenTexts } from '../../cli/ownWords.ts';
import { questions } from '../../cli/realPapers.ts';

function nameOf(text: string, lang?: string): string | undefined {
  return writtenIn({ lang }, text, 'da')?.name;
}

describe('What was written on a Danish page', () => {
  it.each([
    ['arabisk', 'لا أستطيع الجلوس لفترة طويلة'],
    ['persisk', 'من نمی‌توانم مدت زیادی بنشینم، پشتم درد می‌کند'],
    ['urdu', 'میں زیادہ دیر تک نہیں بیٹھ سکتا ہوں'],
    ['pashto', 'زه ډېر وخت نشم ناستېدلی، ملا مې درد کوي'],
    ['sorani', 'ناتوانم ماوەیەکی زۆر دابنیشم'],
    ['ukrainsk', 'Я не можу довго сидіти, болить спина'],
    ['russisk', 'Мне трудно долго сидеть, мы ждём ответа'],
    ['serbisk', 'Не могу дуго да седим, боле ме леђа и љутим се'],
    ['græsk', 'Δεν μπορώ να καθίσω πολλή ώρα'],
    ['tamil', 'என்னால் நீண்ட நேரம் உட்கார முடியாது'],
    ['japansk', '長い時間すわっていることができません'],
    ['kinesisk', '我不能坐很久'],
  ])('is told by its letters to be %s', (name, text) => {
    expect(nameOf(text)).toBe(name);
  });

  it('is told by its letters alone, where several languages have them', () => {
    const expected = { lang: 'und-Ethi', name: 'etiopisk', isScript: true };
    expect(writtenIn({}, 'ንነዊሕ ሰዓት ክቕመጥ ኣይክእልን እየ', 'da')).toEqual(expected);
    expect(writtenIn({}, 'Болит', 'da')).toMatchObject({ lang: 'und-Cyrl', isScript: true });
  });

  it.each([
    ['Danish', 'Jeg kan sidde i tyve minutter'],
    ['dialect', 'Ja vil gerne arbejde lidt hver uge me noed ja ka'],
    ['what may be another language in the same letters', 'I cannot sit for a long time'],
    ['Danish with a few words in other letters', 'Jeg hedder Bohdan. Я хочу. Det er mine egne ord'],
    ['as much of both', 'Bohdan Богдан'],
    ['digits and signs', '12 34 56 78 :-)'],
    ['nothing', ''],
  ])('is not said to be in another language: %s', (_, text) => {
    expect(nameOf(text)).toBeUndefined();
  });

  it('is not persian for one word that is borrowed', () => {
    expect(nameOf(`${'لا أستطيع الجلوس لفترة طويلة '.repeat(4)} پ`)).toBe('arabisk');
  });
});

describe('What was written on a page in another language', () => {
  it('is not named where a file names a language that there is not', () => {
    expect(nameOf('I cannot sit for a long time', 'qqx')).toBeUndefined();
    expect(writtenIn({ lang: 'qqx-Cyrl' }, 'Болит', 'da')).toMatchObject({ lang: 'und-Cyrl' });
  });

  it.each([
    ['is in that of the page', 'engelsk', 'en', 'I cannot sit for a long time'],
    ['is in that of the page, of several with its letters', 'tigrinya', 'ti', 'ኣይክእልን እየ'],
    ['is in that of the page, where no letter tells more', 'bulgarsk', 'bg', 'Болит ме гърбът'],
    ['is in another, where its letters tell so', 'ukrainsk', 'ru', 'Я не можу довго сидіти'],
    ['is in another, where it has other letters', 'arabisk', 'en', 'لا أستطيع الجلوس'],
    [
      'is in that of the page, written in other letters there',
      'serbisk',
      'sr-Latn',
      'Ne mogu dugo da sedim',
    ],
  ])('%s: %s', (_, name, lang, text) => {
    expect(nameOf(text, lang)).toBe(name);
  });

  it.each([
    ['Danish all the same', 'en', 'Jeg kan ikke sidde ret længe, og så gør det ondt'],
    ['a name', 'en', 'Maja Holm'],
    ['written in Danish letters, where the page has others', 'ar', 'I cannot sit for a long time'],
    ['written on a page of easy Danish', 'da-x-let', 'Sidde længe gør ondt'],
    ['written on a page of no known language', 'zz', 'Sidde længe gør ondt'],
  ])('is not said to be in another language: %s', (_, lang, text) => {
    expect(nameOf(text, lang)).toBeUndefined();
  });

  it('says what reads it aloud is to know', () => {
    const told = writtenIn({ lang: 'en' }, 'I cannot sit for a long time', 'da');
    expect(told).toEqual({ lang: 'en', name: 'engelsk', isScript: false });
  });
});

it('Is not said of what the citizens have written in Danish, whatever the language of the page', () => {
  const danish = citizens.filter(({ name }) => !['bohdan', 'svend'].includes(name));
  const texts = danish.flatMap(({ preparation }) =>
    questions
      .flatMap((question) => givenTexts(question, preparation.answers[question.id]))
      .filter((text) => text.split(/\s+/).length >= 12),
  );
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => nameOf(text, 'en') !== undefined)).toEqual([]);
});

it('Throws at no text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('da', 'en', 'ar'),
      (text, lang) => {
        const told = writtenIn({ lang }, text, 'da');
        expect(told?.name).not.toBe('');
      },
    ),
  );
});
