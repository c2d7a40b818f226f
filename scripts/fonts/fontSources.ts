/** What the fonts of a paper are cut from, and what is kept of it. */

export type Source = {
  id: string;
  package: string;
  subset: string;
  weights: (400 | 700)[];
  /** What is kept: ranges of code points, first and last. All there is, when left out. */
  keep?: [number, number][];
  /** Code points drawn by the character of another one. */
  drawnAs?: Record<string, string>;
  /** Letters that join, or have marks on them: how they look is asked of HarfBuzz (letterForms.ts). */
  shaped?: true;
  /** What stands among such letters, from a package of its own: a line in one font is read back in one piece. */
  among?: { package: string; subset: string; characters: string };
};

/** Those in everyday use. The others are there in regular alone, or all papers would wait for them. */
const both: Source['weights'] = [400, 700];
const regular: Source['weights'] = [400];

const digits = ` \u00a00123456789.,:;!?()[]"'-–—/%+=*&#@…«»“”‘’•°€`;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøåé';
const among = (characters: string) => ({ package: 'noto-sans', subset: 'latin', characters });

/** In the order in which a character is looked for. A new script is one entry here (and its package). */
export const sources: Source[] = [
  {
    id: 'latin',
    package: 'atkinson-hyperlegible-next',
    subset: 'latin',
    weights: both,
    drawnAs: {
      ...{ '\u2010': '-', '\u2011': '-', '\u2032': '’', '\u2033': '”', '\u202f': '\u2009' },
      // The apostrophe of Ukrainian names and the ʻokina are letters of their own, and look like quotation marks.
      ...{ '\u02bc': '’', '\u02bb': '‘', '\u201b': '‘', '\u201f': '“' },
      ...{
        '\u2012': '–',
        '\u2015': '—',
        '\u2027': '·',
        '\u2024': '.',
        '\u2023': '•',
        '\u2043': '-',
      },
    },
  },
  { id: 'latin-ext', package: 'atkinson-hyperlegible-next', subset: 'latin-ext', weights: both },
  // What Atkinson lacks of the Latin alphabets in use: Greenlandic ĸ, Sami ŋ, Azerbaijani ə, Hausa ɓ, Arabic names …
  {
    id: 'latin-rest',
    package: 'noto-sans',
    subset: 'latin-ext',
    weights: regular,
    keep: [
      [0x100, 0x17f],
      // Letters that modify the one before: ʹ and ʿ of names written over from Russian and Arabic, ʰ, ː …
      [0x2b0, 0x2ff],
      ...each(
        'ƁƊƎƏƐƑƒƓƖƗƘƙƝƞƟƠơƯưƱƲƳƴƵƶƷǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǝǤǥǦǧǨǩǪǫǮǯǴǵǸǹǺǻǼǽǾǿȘșȚțȞȟȦȧȨȩȮȯȲȳɅɓɔɖɗəɛɣɨɩɲʉʊʋʒ',
      ),
      ...each(
        'ḂḃḊḋḌḍḎḏḐḑḞḟḠḡḤḥḦḧḨḩḪḫḰḱḲḳḴḵḶḷḻḾḿṀṁṂṃṄṅṆṇṈṉṖṗṘṙṚṛṞṟṠṡṢṣṪṫṬṭṮṯṼṽẀẁẂẃẄẅẊẋẌẍẎẏẐẑẒẓẔẕẖẗẞ',
      ),
      [0x20a0, 0x20bf],
    ],
  },
  { id: 'cyrillic', package: 'noto-sans', subset: 'cyrillic', weights: both },
  // Kazakh, Kyrgyz, Tajik, Mongolian, Tatar, Bashkir, Chuvash, Chechen, Abkhaz …: no letters of old books.
  {
    id: 'cyrillic-ext',
    package: 'noto-sans',
    subset: 'cyrillic-ext',
    weights: regular,
    keep: each(
      'ҒғҔҕҖҗҘҙҚқҜҝҞҟҠҡҢңҤҥҦҧҨҩҪҫҬҭҮүҰұҲҳҴҵҶҷҸҹҺһҼҽҾҿӀӁӂӃӄӇӈӏӐӑӒӓӔӕӖӗӘәӚӛӜӝӞӟӠӡӢӣӤӥӦӧӨөӪӫӮӯӰӱӲӳӴӵӶӷӸӹ',
    ),
  },
  {
    id: 'greek',
    package: 'noto-sans',
    subset: 'greek',
    weights: regular,
    keep: [[0x370, 0x3ce]],
    // The character for a millionth.
    drawnAs: { '\u00b5': 'μ' },
  },
  {
    id: 'vietnamese',
    package: 'noto-sans',
    subset: 'vietnamese',
    weights: regular,
    keep: [[0x100, 0x1ef9]],
  },
  {
    id: 'symbols',
    package: 'noto-sans-symbols-2',
    subset: 'symbols',
    weights: regular,
    keep: each('□■●○☐☑☒✓✔✗★☆♥❤☺☹➡⬅⬆⬇'),
    drawnAs: {
      ...{ '→': '➡', '←': '⬅', '↑': '⬆', '↓': '⬇' },
      // A colour says nothing on a black-and-white printer, and its hatching is as large as ten faces.
      ...{ '🧡': '❤', '💛': '❤', '💚': '❤', '💙': '❤', '💜': '❤', '🖤': '❤', '🤎': '❤', '🤍': '❤' },
      ...{ '⭐': '★', '✅': '☑', '❌': '✗' },
    },
  },
  // Arabic, Persian, Urdu, Kurdish, Pashto, Uyghur, Sindhi: letters, vowel marks, digits, punctuation.
  {
    id: 'arabic',
    package: 'noto-sans-arabic',
    subset: 'arabic',
    weights: regular,
    shaped: true,
    // Places and workplaces stand in an Arabic text as they are written here.
    among: among(digits + letters),
    keep: [
      [0x621, 0x63a],
      [0x640, 0x655],
      [0x660, 0x66d],
      [0x6f0, 0x6f9],
      ...each('،؛؟۔\u0670ٱٹٺٻټٽپٿڀځڂڃڄڅچڇڈډڊڌڍڎڏڑړڕږژڙښڤڦکڪګگڭڱڳڵڷںڻڼھۀہۂۃۅۆۇۈۉۊۋیۍێېەےۓ'),
    ],
  },
  // Hebrew and Yiddish, with the points of vowels.
  {
    id: 'hebrew',
    package: 'noto-sans-hebrew',
    subset: 'hebrew',
    weights: regular,
    shaped: true,
    among: among(digits),
    keep: [
      [0x5b0, 0x5bc],
      [0x5be, 0x5bf],
      [0x5c1, 0x5c2],
      [0x5d0, 0x5ea],
      [0x5f0, 0x5f4],
    ],
  },
  // Emoji in three files, for a font is embedded whole: the most used; other faces and hands; things.
  ...[
    '😀😂😅😉😊😍🙂😢😭😔😎🙏👍👏💪🎉',
    '😃😄😁😆🤣🙃😌🥰😘😋🤩🥳😏😐😶🙄😟😕🙁😣😫😩🥺😤😠😡😳😱😰😥😓🤗🤔🤫😬😴🤒🤕🤢🤮🥵🥶😷🤯👎🤝✌🤞👋👌✋☝👉👈👆👇👀🤷🚶🏃💔💕💖💯🔥✨',
    '👤👥👪🐶🐱🐴🐦🌸🌱🌳☀☁🌧🌈🌙🏠🏥🏢🏫🚗🚌🚲✈🚑☕🍎🎂🎁🎵📷📱💻📞📧📄📅📌🔑💰💡🔔⏰💊💉🛏♿⚠❗❓➕🆘',
  ].map((characters, at): Source => ({
    id: `emoji-${at + 1}`,
    package: 'noto-emoji',
    subset: 'emoji',
    weights: regular,
    keep: each(characters),
  })),
];

/** Every code point that somebody can type is drawn, named or a box: these are the first. */
export function each(characters: string): [number, number][] {
  return Array.from(characters, (character) => [
    character.codePointAt(0) ?? 0,
    character.codePointAt(0) ?? 0,
  ]);
}

/** The file of a package that a font is cut from. */
export function woff2(source: Pick<Source, 'package' | 'subset'>, weight: number): URL {
  const name = `${source.package}-${source.subset}-${weight}-normal.woff2`;
  return new URL(`../../node_modules/@fontsource/${source.package}/files/${name}`, import.meta.url);
}
