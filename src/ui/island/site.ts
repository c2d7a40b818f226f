/** What every island is told by its page: the language, its messages, and where the site begins. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslate } from '../../i18n/translate.ts';
import type { SpokenMessages } from '../../i18n/messages.ts';
import type { Messages, Translate } from '../../i18n/translate.ts';

export type SiteProps = {
  /** The language it speaks: the page's, or the next one while not all its messages are translated. */
  locale: string;
  dir: 'ltr' | 'rtl';
  messages: Messages;
  /** The messages in the languages of questions that are not translated. */
  others?: SpokenMessages[];
  /** The address before every path: the folder the site is served from, and the language. */
  root: string;
};

export type Site = SiteProps & { t: Translate };

export const SiteContext = createContext<Site | undefined>(undefined);

export function createSite(props: SiteProps): Site {
  return { ...props, t: createTranslate(props.locale, props.messages) };
}

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (site === undefined) throw new Error('A part of an island is outside of it.');
  return site;
}
