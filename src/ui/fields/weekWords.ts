/** What a time of a day in the week is called, and how it is, in words. */
import type { Option } from '../../domain/kinds/kind.ts';
import type { WeekQuestion } from '../../domain/kinds/week.ts';
import type { Translate } from '../../i18n/translate.ts';

/** The word of a state; one that the content no longer has is shown as it is. */
export function stateLabel({ states }: WeekQuestion, id: string): string {
  return states.find((state) => state.id === id)?.label ?? id;
}

/** One time of one day, and how it is: as a name of its place, and as news of a change. */
export function stateWords(
  question: WeekQuestion,
  day: Option,
  time: Option,
  state: string | undefined,
  t: Translate,
): string {
  const word = state === undefined ? t('week.unsaid') : stateLabel(question, state);
  return t('week.cell', {
    day: day.label,
    time: insideSentence(time.label, question.lang),
    state: insideSentence(word, question.lang),
  });
}

/** A label without its capital, unless the whole word is written with them. */
function insideSentence(label: string, lang: string): string {
  const [first = '', second = ''] = label;
  if (second !== second.toLocaleLowerCase(lang)) return label;
  return first.toLocaleLowerCase(lang) + label.slice(first.length);
}

/** The beginnings of labels, as short as they can be told apart, and at least three letters. */
export function shortened(labels: string[]): string[] {
  const longest = Math.max(...labels.map((label) => label.length));
  for (let length = 3; length < longest; length += 1) {
    const short = labels.map((label) => [...label].slice(0, length).join(''));
    if (new Set(short).size === labels.length) return short;
  }
  return labels;
}
