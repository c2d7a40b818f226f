import { describe, expect, test } from 'vitest';
import { compare } from '../../../../../scripts/checks/translations/compare.ts';

const words = [
  { main: ['bisidder', 'bisidderen'], other: ['bisidder', 'مرافق', 'супровідник', 'companion'] },
  { main: ['Min Plan'], other: ['Min Plan', 'My Plan'] },
];

function found(locale: string, main: string, other: string): string[] {
  return compare({ place: 'x', main, other }, ['da', locale], words).map(({ what }) => what);
}

describe('What a translation does not say', () => {
  test.each([
    ['uk', 'Inden 14 dage', 'Упродовж 14 днів', []],
    ['uk', 'Inden 14 dage', 'Упродовж 15 днів', ['numerals']],
    ['ar', 'Fra kl. 10.30', 'من الساعة ١٠٫٣٠', ['numerals']],
    ['ar', 'Ring 70 201 201', 'اتصل بالرقم 70 201 201', []],
    ['en', 'Det koster 1.000 kroner', 'It costs 1,000 kroner', []],
    ['en', 'Hej {name}, {{count}} ark', 'Hello {name}, {{count}} sheets', []],
    ['en', 'Hej {name}', 'Hello you', ['placeholders']],
    ['en', 'Du behøver ikke svare', 'You need not answer', []],
    ['en', 'Du behøver ikke svare', 'You must answer', ['negation']],
    ['ar', 'Du behøver ikke svare', 'يجب أن تجيب', ['negation']],
    ['ar', 'Du behøver ikke svare', 'لا يلزم أن تجيب', []],
    ['uk', 'Ingen kan få det', 'Усі можуть це отримати', ['negation']],
    ['uk', 'Ingen kan få det', 'Ніхто не може цього отримати', []],
    ['uk', 'Tag en bisidder med', 'Візьміть супровідника', []],
    ['ar', 'Tag en bisidder med', 'أحضر مرافقًا', []],
    ['ar', 'Tag en bisidder med', 'أحضر شخصًا', ['official word']],
    ['en', 'Se Min Plan', 'See the plan', ['official word']],
    ['en', 'Se min plan', 'See my plan', []],
    ['ar', 'Det siger vi', 'We say that', ['letters']],
    ['uk', 'Karen', 'Karen', []],
  ])('%s: »%s« and »%s«', (locale, main, other, what) => {
    expect(found(locale, main, other)).toEqual(what);
  });
});
