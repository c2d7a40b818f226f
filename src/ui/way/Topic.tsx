/** A topic of part 2: a card with its sign, its name, a line about it, and how far it is. */
import { pathOf, placeIn } from '../../domain/way/flow.ts';
import { firstScreen, stepState } from '../../domain/way/progress.ts';
import type { Outline, OutlineTopic } from '../../domain/way/outline.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { Sign } from '../island/Sign.tsx';
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
    <li class={`topic whole topic--${state}`} {...spokenIn(lang, locale)}>
      {words?.sign !== undefined && <Sign name={words.sign} />}
      <a
        class="topic__link whole__link"
        href={root + pathOf(step.pick ? placeIn(step) : firstScreen(outline, answers, step.id))}
      >
        {words?.title}
      </a>
      <span class="topic__lead">{words?.lead}</span>
      <span class="topic__state" {...spokenIn(locale, lang)}>
        <StateSign state={state} />
        {t(`tasks.state.${state}`)}
        {state !== 'done-for-now' &&
          !step.pick &&
          ` · ${t('tasks.minutes', { count: Math.ceil(step.minutes) })}`}
      </span>
    </li>
  );
}
