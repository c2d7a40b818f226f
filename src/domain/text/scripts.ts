/** Which letters a text is written in, and what they tell of its language. */

type Script = {
  /** ISO 15924. */
  code: string;
  letters: RegExp;
  /** What it is where none of `telling` is found; without it the letters alone tell of no language. */
  usual?: string;
  /** Letters that one language has and those after it in the list have not. */
  telling?: [language: string, letters: RegExp][];
};

const scripts: Script[] = [
  { code: 'Latn', letters: /\p{Script=Latin}/gu },
  {
    code: 'Arab',
    letters: /\p{Script=Arabic}/gu,
    usual: 'ar',
    telling: [
      ['ckb', /[ێۆڕڵە]/gu],
      ['ps', /[ټډړښځڅېۍ]/gu],
      ['ur', /[ٹڈڑےںہھ]/gu],
      ['fa', /[پچژگکی]/gu],
    ],
  },
  {
    code: 'Cyrl',
    letters: /\p{Script=Cyrillic}/gu,
    telling: [
      ['be', /[ў]/giu],
      ['uk', /[іїєґ]/giu],
      ['mk', /[ѓќѕ]/giu],
      ['sr', /[ђјљњћџ]/giu],
      ['ru', /[ыэё]/giu],
      ['bg', /[ъ]/giu],
    ],
  },
  { code: 'Ethi', letters: /\p{Script=Ethiopic}/gu },
  { code: 'Deva', letters: /\p{Script=Devanagari}/gu },
  { code: 'Grek', letters: /\p{Script=Greek}/gu, usual: 'el' },
  { code: 'Hebr', letters: /\p{Script=Hebrew}/gu, usual: 'he' },
  { code: 'Armn', letters: /\p{Script=Armenian}/gu, usual: 'hy' },
  { code: 'Geor', letters: /\p{Script=Georgian}/gu, usual: 'ka' },
  { code: 'Taml', letters: /\p{Script=Tamil}/gu, usual: 'ta' },
  { code: 'Beng', letters: /\p{Script=Bengali}/gu, usual: 'bn' },
  { code: 'Guru', letters: /\p{Script=Gurmukhi}/gu, usual: 'pa' },
  { code: 'Thai', letters: /\p{Script=Thai}/gu, usual: 'th' },
  { code: 'Kore', letters: /\p{Script=Hangul}/gu, usual: 'ko' },
  {
    code: 'Hani',
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    usual: 'zh',
    telling: [['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu]],
  },
];

/** A language has its own letters in at least so many of all: a word that is borrowed does not make a text Persian. */
const LEAST = 0.03;

/** What the letters of a text tell: the script that most of them are of, and the language, where one can be told. */
export type Letters = { script: string; language?: string; isTold: boolean };

/** Looks at the letters of a text; without one, or with as many of two scripts, it tells nothing. */
export function lettersOf(text: string): Letters | undefined {
  const written = text.normalize('NFC');
  const all = countOf(written, /\p{L}/gu);
  const found = scripts.find(({ letters }) => countOf(written, letters) > all / 2);
  if (found === undefined) return undefined;
  const [told] =
    (found.telling ?? []).find(([, letters]) => countOf(written, letters) >= all * LEAST) ?? [];
  const language = told ?? found.usual;
  return { script: found.code, ...(language && { language }), isTold: told !== undefined };
}

/** The script that a language is written in. */
export function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
