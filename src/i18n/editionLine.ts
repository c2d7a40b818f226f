/** The lines that say which edition a page or a paper is of. */
import type { Edition } from '../domain/content/edition.ts';
import { dateFormat } from '../domain/time/dateFormat.ts';
import { formatDate } from '../domain/time/formatDate.ts';
import type { Speech } from './messages.ts';

/** For the foot of a page, which names the site. */
export function editionLine({ t, lang }: Speech, { version, checked }: Edition): string {
  return t('edition.page', { version, date: formatDate(checked, lang) });
}

/** For the foot of a paper, where there is room for little: it names the site, and the month in short. */
export function paperEdition({ t, lang }: Speech, { version, checked }: Edition): string {
  const day = dateFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(checked));
  return t('edition.paper', { version, date: day });
}
