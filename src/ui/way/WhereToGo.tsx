/** The words and the one large button of what is clearly next. */
import { isoDay } from '../../domain/kinds/dayAndHour.ts';
import { pathOf } from '../../domain/way/flow.ts';
import type { Outline, ScreenPlace } from '../../domain/way/outline.ts';
import { formatDate } from '../../domain/time/formatDate.ts';
import { useSite } from '../island/site.ts';
import { Within } from './Within.tsx';
import type { Titles } from './titles.ts';
import type { Where } from './whereToGo.ts';

type Props = { where: Where; outline: Outline; titles: Titles };

export function WhereToGo({ where, outline, titles }: Props) {
  const { t, root, locale } = useSite();
  if (where.is === 'in-time') {
    const { at, count, minutes } = where.place;
    return (
      <>
        <p>{t('tasks.in-time', { number: at, count, minutes: Math.ceil(minutes) })}</p>
        <a class="button" href={root + where.path}>
          {t('tasks.in-time.continue')}
        </a>
      </>
    );
  }
  if (where.is === 'after')
    return (
      <>
        <p>{t('tasks.after', { day: formatDate(isoDay(where.day), locale) })}</p>
        <a class="button" href={`${root}/efter/`}>
          {t('tasks.after.go')}
        </a>
      </>
    );
  if (where.is === 'beginning')
    return (
      <a class="button" href={root + pathOf(where.first)}>
        {t('tasks.begin')}
      </a>
    );
  const { latest } = where;
  const { title = '', lang = locale, screens = {} } = titles[latest.step] ?? {};
  const screen = screens[latest.screen ?? ''] ?? title;
  const told = t(where.is === 'done' ? 'tasks.done' : 'tasks.last', {
    step: title,
    date: formatDate(latest.at, locale),
  });
  return (
    <>
      <p>
        <Within text={told} name={title} lang={lang} />
      </p>
      {where.is === 'latest' && (
        <a class="button" href={root + pathOf(latest)}>
          <span>
            <Within text={t('tasks.continue', { screen })} name={screen} lang={lang} />
          </span>
        </a>
      )}
      <a
        class={where.is === 'done' ? 'button' : 'button button--quiet'}
        href={`${root}/ark/${paperOf(outline, latest)}/`}
      >
        {t('tasks.sheet.see')}
      </a>
    </>
  );
}

/** The document that comes of a step, or else the one that all answers are on. */
function paperOf({ steps }: Outline, { step }: ScreenPlace): string {
  const [first, own] = [steps[0], steps.find(({ id }) => id === step)].map((one) =>
    one?.view === 'questions' ? one.paper : undefined,
  );
  return own ?? first ?? '';
}
