/** Part 1 as one thing: how far it is, what is next where that is in it, and each of its screens. */
import type { ComponentChildren } from 'preact';
import { isScreenTouched, pathOf, placeIn } from '../../domain/way/flow.ts';
import type { Outline, OutlineTopic } from '../../domain/way/outline.ts';
import type { Answers } from '../../domain/preparation/preparation.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { Sign } from '../island/Sign.tsx';
import { useSite } from '../island/site.ts';
import { Segments } from './Segments.tsx';
import type { Titles } from './titles.ts';
import { StateSign } from './StateSign.tsx';

type Props = {
  step: OutlineTopic;
  words: Titles[string] | undefined;
  outline: Outline;
  answers: Answers;
  /** The button to go on, where the next thing to do is in this part. */
  next: ComponentChildren;
};

export function FirstPart({ step, words, outline, answers, next }: Props) {
  const { t, root, locale } = useSite();
  const lang = words?.lang ?? locale;
  const screens = step.screens.map((screen) => {
    const place = placeIn(step, screen.id);
    return { ...screen, path: pathOf(place), isTouched: isScreenTouched(outline, answers, place) };
  });
  const done = screens.filter(({ isTouched }) => isTouched).length;
  return (
    <section class="first-part" aria-labelledby="first-part">
      <div class={next ? 'next on-ground' : 'card'}>
        <h2 id="first-part" class="first-part__name" {...spokenIn(lang, locale)}>
          {words?.title}
          {words?.sign !== undefined && <Sign name={words.sign} />}
        </h2>
        <p {...spokenIn(lang, locale)}>{words?.lead}</p>
        <Segments states={screens.map(({ isTouched }) => (isTouched ? 'done' : 'rest'))} />
        <p class="first-part__far">
          {t('tasks.far', { done, count: screens.length })}
          {done < screens.length && ` · ${t('tasks.minutes', { count: Math.ceil(step.minutes) })}`}
        </p>
        {next}
      </div>
      <details>
        <summary>{t('tasks.screens')}</summary>
        <ol class="first-part__screens" {...spokenIn(lang, locale)}>
          {screens.map(({ id, path, isTouched }) => (
            <li key={id}>
              <a class="first-part__screen" href={root + path}>
                <StateSign state={isTouched ? 'done-for-now' : 'not-begun'} />
                <span>{words?.screens[id]}</span>
                <span class="visually-hidden" {...spokenIn(locale, lang)}>
                  {t(isTouched ? 'tasks.answered' : 'tasks.state.not-begun')}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
