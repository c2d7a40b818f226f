/** Whose words an answer is, and whether it was read back: a drawn sign each, and words. */
import type { ComponentChildren } from 'preact';
import type { Answer } from '../../domain/preparation/preparation.ts';
import { writersOf } from '../../domain/paper/helped.ts';
import { formatDate } from '../../domain/time/formatDate.ts';
import { useSite } from '../island/site.ts';

const signs = {
  me: 'M12 4a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM5 20a7 7 0 0 1 14 0',
  together:
    'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM16 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM2 20a6 6 0 0 1 11 0M11 20a6 6 0 0 1 11 0',
  helper: 'M4 20l1-5L16 4l4 4L9 19zM13 7l4 4',
  read: 'M4 12.5l5.5 5.5L20 6.5',
  'not-read': 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16z',
};
export type SignName = keyof typeof signs;

export function Mark({ sign, children }: { sign: SignName; children: ComponentChildren }) {
  return (
    <span class="mark">
      <svg class="state-sign" viewBox="0 0 24 24" aria-hidden="true">
        <path d={signs[sign]} />
      </svg>
      {children}
    </span>
  );
}

/** `day` is the one on which it was read back; an answer that is not to be read has none, and no sign for it. */
type Props = { answer: Answer; toRead: boolean; day: string | undefined };

export function Marks({ answer, toRead, day }: Props) {
  const { t, locale } = useSite();
  return (
    <p class="marks">
      {writersOf(answer).map((by) => (
        <Mark key={by} sign={by}>
          {t(`review.mark.${by}`)}
        </Mark>
      ))}
      {toRead && (
        <Mark sign={day === undefined ? 'not-read' : 'read'}>
          {day === undefined
            ? t('review.mark.not-read')
            : t('review.mark.read', { date: formatDate(day, locale) })}
        </Mark>
      )}
    </p>
  );
}
