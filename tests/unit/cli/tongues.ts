/** Ten preparations, *opdigtet* (invented): in the scripts that people write, and with what else a file can hold. */
import type { Answers, Preparation } from '../../../src/domain/preparation/preparation.ts';
import {
  chose,
  choseAll,
  listed,
  notYet,
  practised,
  preparationWith,
  ranking,
  weekly,
  wished,
  wrote,
} from '../../fixtures/catalog/answers.ts';
import { questions } from './realPapers.ts';

/** What somebody writes, under the questions by their meaning. */
type Voice = {
  minute: string;
  three: [string, string, string];
  title: string;
  workplace: string;
  years: string;
  did: string;
  language: string;
  interests: string;
  person: string;
  ask: string;
  card: string;
};

export const voices: Record<string, Voice> = {
  somali: {
    minute: 'Waxaan ahay hooyo, waxaanan rabaa inaan shaqeeyo.',
    three: ['Qoyskayga', 'Caafimaadka', 'Luqadda'],
    title: 'Kariye',
    workplace: 'Maqaayad',
    years: '1998-2012',
    did: 'Waxaan kariyay cunto maalin walba.',
    language: 'Soomaali',
    interests: 'Ciyaarta iyo qoraalka',
    person: 'Xaawo',
    ask: 'Maxaa dhacaya hadda?',
    card: 'Waan daalaa subaxdii.',
  },
  arabic: {
    minute: 'شكراً جزيلاً لكم على المساعدة',
    three: ['العائلة أولاً', 'مدرسةً قريبةً', 'عمل هادئ'],
    title: 'سائق شاحنة',
    workplace: 'شركة النقل الكبيرة',
    years: '1998-2012',
    did: 'عملت 14 سنة، وكنت أقود 300 كيلومتر يومياً.',
    language: 'العربية',
    interests: 'الطبخ والمشي',
    person: 'محمد علي',
    ask: 'هل يمكنني العمل 12 ساعة؟',
    card: 'أتعب جداً بعد الظهر',
  },
  ukrainian: {
    minute: 'Мене звати Марʼяна, і я з Кам’янця.',
    three: ["Сім'я", 'Здоров\u02bcя', 'Обʼєкти поруч'],
    title: 'Кухарка',
    workplace: 'Їдальня «Під’їзд»',
    years: '2004–2021',
    did: 'Готувала борщ на 120 людей щодня; подвíр\u02bcя теж моє.',
    language: 'Українська',
    interests: 'Сад, ґави, п\u02bcєси',
    person: 'Дем\u02bcян',
    ask: 'Що далі?',
    card: 'Втомлююся о 14-й годині.',
  },
  emoji: {
    minute: 'Min familie 👨‍👩‍👧 er alt',
    three: ['Ro 👍🏽', 'Flag 🇩🇰 og 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'Nummer 1️⃣ er søvn'],
    title: 'Koder 👩🏽‍💻',
    workplace: 'Cirkus 🤹‍♀️',
    years: '2001-2003 🎉',
    did: 'Jeg trak på skuldrene 🤷‍♀️ og holdt fri 🏳️‍🌈',
    language: 'Emoji 🫩',
    interests: 'Dyr 🦄 og ❤️‍🔥',
    person: 'Bo 🏽',
    ask: 'Hvornår 🇩?',
    card: 'Jeg bliver 😵‍💫 af larm',
  },
  long: {
    minute: 'a'.repeat(400),
    three: [`https://eksempel.dk/${'sti/'.repeat(40)}`, 'æ'.repeat(90), 'Ordet'],
    title: 'Speciallægepraksisplanlægningsstabiliseringsperiode'.repeat(3),
    workplace: 'W'.repeat(120),
    years: '1998-2012',
    did: 'Fabriksarbejder_'.repeat(20),
    language: 'x'.repeat(70),
    interests: '-'.repeat(200),
    person: 'N'.repeat(100),
    ask: '?'.repeat(150),
    card: 'i'.repeat(300),
  },
  hostile: {
    minute: '<script>alert(1)</script> ET Q BT (x) Tj \\) %%EOF',
    three: ['\u202eomvendt\u202c efter', '\ud83d halv \ude00', 'nul\u200b\u2060bred\u200d'],
    title: 'Titel\u2069\u2069 \u2067aben',
    workplace: 'endobj\u0000stream\u0007\u001b[31m',
    years: '1998-2012',
    did: '{{date}} {pages} $& $t(plan.not-yet) &lt;b&gt;',
    language: '\ufeffBOM \ufffe\uffff',
    interests: 'e\u0301\u0323 i\u0307',
    person: '../../etc/passwd',
    ask: '<< /JS (app.alert(1)) /S /JavaScript >>',
    card: '\u2066\u2067\u2068 isoleret',
  },
  persian: {
    minute: 'من می‌خواهم کار کنم، اما خسته‌ام',
    three: ['خانوادهٔ من', 'שלום בבית', 'עבודה שקטה'],
    title: 'נהג משאית',
    workplace: 'شرکت پژوهش گرگان',
    years: '1998-2012',
    did: 'אני עובד 20 שעות (בערך) בשבוע.',
    language: 'فارسی',
    interests: 'کتاب و چای',
    person: 'אבי כהן',
    ask: 'چه کسی می‌آید؟',
    card: 'ظهر خسته می‌شوم',
  },
  polish: {
    minute: 'Nazywam się Łukasz, og jeg bor i Aalborg på Østergade.',
    three: ['Zdrowie først', 'Źdźbło trawy', 'Faste tider'],
    title: 'Rengøringsassistent, sprzątacz',
    workplace: 'Kołobrzeg Rengøring ApS',
    years: '2009 – 2017',
    did: 'Sprzątałem 6 szkół og et rådhus; ćma, żółć, åen.',
    language: 'Polski i dansk',
    interests: 'Grzyby, fiskeri i śpiew',
    person: 'Małgorzata Ørsted',
    ask: 'Czy jeg må få tolk?',
    card: 'Boję się larm.',
  },
};

function answersOf(voice: Voice): Answers {
  const { minute, three, title, workplace, years, did, language, interests } = voice;
  return {
    'my-minute': wrote(minute),
    'three-things': ranking(three),
    jobs: listed({ title, workplace, years, did }),
    languages: listed({ language, level: 'everyday' }),
    volunteering: wrote(interests),
    people: listed({ name: voice.person }),
    'own-questions': wrote(voice.ask),
    practice: practised({ [firstCard]: { text: voice.card, speaker: 'companion' } }),
    'driving-licence': choseAll(['none']),
  };
}

const [firstCard = ''] = questions.flatMap((question) =>
  question.kind === 'cards'
    ? question.groups.flatMap(({ options }) => options.map(({ id }) => id))
    : [],
);

/** Everything is *ved ikke endnu*. */
const everythingOpen: Answers = Object.fromEntries(questions.map(({ id }) => [id, notYet()]));

/** An id that the content has not: of another version of the site, or of a file that somebody made. */
export const STRANGER = 'option-af-en-anden-slags';

/** Ids that the content does not have, wherever there can be one; and words on a card that it does not have. */
const unknown: Answers = {
  ...Object.fromEntries(
    questions.flatMap((question) => {
      if (question.kind === 'choice') return [[question.id, chose(STRANGER)]];
      if (question.kind === 'choices') return [[question.id, choseAll([STRANGER])]];
      if (question.kind === 'funnel') return [[question.id, wished([STRANGER])]];
      if (question.kind === 'week')
        return [[question.id, weekly({ monday: { morning: STRANGER }, [STRANGER]: {} })]];
      if (question.kind !== 'entries') return [];
      const values = question.fields.map(({ id, kind }): [string, string | string[]] => [
        id,
        kind === 'choices' ? [STRANGER] : kind === 'choice' ? STRANGER : 'Skrevet selv',
      ]);
      return [[question.id, listed({ ...Object.fromEntries(values), [STRANGER]: 'x' })]];
    }),
  ),
  practice: practised({ [STRANGER]: { text: 'Mine egne ord', speaker: 'companion' } }),
  [STRANGER]: wrote('Til et spørgsmål fra en anden udgave'),
};

export const tongues: { name: string; preparation: Preparation }[] = [
  ...Object.entries(voices).map(([name, voice]) => ({ name, answers: answersOf(voice) })),
  { name: 'open', answers: everythingOpen },
  { name: 'unknown', answers: unknown },
].map(({ name, answers }) => ({ name, preparation: preparationWith(answers) }));
