/** What every island is told by its page: the language, its messages, and where the site begins. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { localeOf } from '../../i18n/locales.ts';
import { createTranslate } from '../../i18n/translate.ts';
import type { Messages, Translate } from '../../i18n/translate.ts';

export type SiteProps = {
  locale: string;
  dir: 'ltr' | 'rtl';
  messages: Messages;
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

/** The language and direction of words, where they are not those of the page. */
export function spokenIn(lang: string, locale: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return lang === locale ? {} : { lang, dir: localeOf(lang).dir };
}
