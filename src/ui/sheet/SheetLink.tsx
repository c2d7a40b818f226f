/** *Dit ark*, with its number of pages: on every page of the way, from the first answer on. */
import { useMemo } from 'preact/hooks';
import { Boundary } from '../island/Boundary.tsx';
import { createSite, SiteContext, useSite } from '../island/site.ts';
import type { SiteProps } from '../island/site.ts';
import { usePreparation } from '../island/usePreparation.ts';
import { begunWork, useSheet } from './useSheet.ts';

/** Its place is there from the start, so that nothing moves when it comes. */
export function SheetLink({ site }: { site: SiteProps }) {
  const context = useMemo(() => createSite(site), [site]);
  return (
    <SiteContext.Provider value={context}>
      <div class="sheet-link" lang={site.locale} dir={site.dir}>
        <Boundary>
          <Link />
        </Boundary>
      </div>
    </SiteContext.Provider>
  );
}

function Link() {
  const { t, root } = useSite();
  const preparation = begunWork(usePreparation().snapshot);
  const sheet = useSheet(preparation);
  // It comes with its number, for what stands beside it is not to move; where that cannot be had, without.
  if (preparation === undefined || sheet === undefined) return null;
  const count = 'count' in sheet ? sheet.count : undefined;
  const pages =
    count && t(count.isSure ? 'my-sheet.pages' : 'my-sheet.about', { count: count.pages });
  return (
    <a class="button button--quiet button--small" href={`${root}/ark/forberedelse/`}>
      {t('my-sheet.link')}
      {pages !== undefined && ` · ${pages}`}
    </a>
  );
}
