/**
 * The messages of a language, and which language has them all. What stands together is in one language: a form whose
 * messages are not all translated speaks the next language, and says so, rather than two at a time.
 */
import { createTranslate } from './translate.ts';
import type { Messages, Translate } from './translate.ts';

/** The messages that a language has. */
export type SpokenMessages = { lang: string; messages: Messages };

const FORM = /_(?:zero|one|two|few|many|other)$/;

/**
 * The messages whose keys are these, or begin with one of these words: what an island needs, and no more. `all` are
 * languages, nearest first, the last of which has every message.
 */
export function messagesOf(all: SpokenMessages[], ...groups: string[]): SpokenMessages {
  const parts = all.map(({ lang, messages }) => ({ lang, messages: only(messages, groups) }));
  const main = parts.at(-1);
  if (main === undefined) throw new Error('There is no language.');
  return parts.find((part) => missingMessages(part, main.messages).length === 0) ?? main;
}

/** The forms of a message that counts, by their category, in the nearest language that has them all. */
export function formsOf(all: SpokenMessages[], key: string): Messages {
  const { messages } = messagesOf(all, key);
  return Object.fromEntries(
    Object.entries(messages).map(([name, text]) => [name.slice(key.length + 1), text]),
  );
}

/** A language that says some messages. */
export type Speech = { t: Translate; lang: string };
/** Speaks these groups of messages, in the nearest language that has all of them; of `from`, or of those after it. */
export type Speak = (groups: string[], from?: string) => Speech;

/** The voice of a page: of what it was not asked for beforehand it says nothing, and the build stops. */
export function speakerOf(all: SpokenMessages[]): Speak {
  return (groups, from) => {
    const first = Math.max(
      0,
      all.findIndex(({ lang }) => lang === from),
    );
    const { lang, messages } = messagesOf(all.slice(first), ...groups);
    const t = createTranslate(lang, messages);
    const known = new Set(Object.keys(messages).map((key) => key.replace(FORM, '')));
    return {
      lang,
      t: (key, values) => {
        if (!known.has(key)) throw new Error(`${key} is not among ${groups.join(', ')}`);
        return t(key, values);
      },
    };
  };
}

function only(messages: Messages, groups: string[]): Messages {
  return Object.fromEntries(
    Object.entries(messages).filter(([key]) =>
      groups.some((group) => key.replace(FORM, '') === group || key.startsWith(`${group}.`)),
    ),
  );
}

/**
 * The keys that a language lacks of the main one's messages. One that has forms for numbers, in either, has to have
 * each form that the language's own rules ask for: two in Danish, four in Polish, six in Arabic.
 */
export function missingMessages({ lang, messages }: SpokenMessages, main: Messages): string[] {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const counted = new Set([...stemsIn(main), ...stemsIn(messages)]);
  const needed = [...new Set(Object.keys(main).map((key) => key.replace(FORM, '')))];
  return needed
    .flatMap((key) => (counted.has(key) ? forms.map((form) => `${key}_${form}`) : [key]))
    .filter((key) => messages[key] === undefined);
}

/** The messages that have forms for numbers. */
function stemsIn(messages: Messages): string[] {
  return Object.keys(messages)
    .filter((key) => FORM.test(key))
    .map((key) => key.replace(FORM, ''));
}
