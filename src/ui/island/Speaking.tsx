/** What speaks another language than the island around it: a question that is not translated, and all on its card. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { localeOf } from '../../i18n/locales.ts';
import { createSite, SiteContext, useSite } from './site.ts';

type Props = { lang: string; children: ComponentChildren };

export function Speaking({ lang, children }: Props) {
  const site = useSite();
  const inside = useMemo(() => {
    const other = site.others?.find((one) => one.lang === lang);
    const { dir } = localeOf(lang);
    return other && createSite({ ...site, locale: lang, dir, messages: other.messages });
  }, [site, lang]);
  if (inside === undefined) return <>{children}</>;
  return (
    <SiteContext.Provider value={inside}>
      <div lang={lang} dir={inside.dir}>
        {children}
      </div>
    </SiteContext.Provider>
  );
}
