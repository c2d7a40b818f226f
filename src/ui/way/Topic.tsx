/** A topic of part 2: a small card with how far it is. */
import { pathOf } from '../../domain/way/flow.ts';
import { firstScreen, stepState } from '../../domain/way/progress.ts';
import type { Outline, OutlineTopic } from '../../domain/way/outline.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';
import type { Titles } from './titles.ts';
import { StateSign } from './StateSign.tsx';

type Props = {
  step: OutlineTopic;
  words: Titles[string] | undefined;
  outline: Outline;
  answers: Answers;
};

export function Topic({ step, words, outline, answers }: Props) {
  const { t, root, locale } = useSite();
  const lang = words?.lang ?? locale;
  const state = stepState(outline, answers, step.id);
  return (
    <li class={`topic topic--${state}`} {...spokenIn(lang, locale)}>
      <StateSign state={state} />
      <a class="topic__link" href={root + pathOf(firstScreen(outline, answers, step.id))}>
        {words?.title}
      </a>
      <span class="topic__state" {...spokenIn(locale, lang)}>
        {t(`tasks.state.${state}`)} · {t('tasks.minutes', { minutes: Math.ceil(step.minutes) })}
      </span>
    </li>
  );
}
