/**
 * The frame of every island: its language, the boundary, the strip that says how the work is kept, and the screen
 * for stored work that cannot be read. Inside it, what is written is known or still being read.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Preparation } from '../../domain/preparation.ts';
import { emptyPreparation, isUntouched } from '../../domain/preparation.ts';
import type { PreparationStore } from '../../storage/preparationStore.ts';
import type { Keeping } from '../../storage/snapshot.ts';
import { sayDate } from '../../i18n/sayDate.ts';
import { guardLeaving } from '../leaveGuard.ts';
import { createSite, SiteContext, useSite } from '../site.ts';
import type { SiteProps } from '../site.ts';
import { usePreparation } from '../usePreparation.ts';
import { Boundary } from './Boundary.tsx';
import type { ClosedSnapshot } from './Closed.tsx';
import { SavingStrip } from './SavingStrip.tsx';

/** The work as an island sees it; until it is `ready`, it is empty and nothing can be changed. */
export type Work = {
  ready: boolean;
  preparation: Preparation;
  keeping: Keeping;
  /** The moment at which a file of the work was last taken. */
  taken?: string | undefined;
  store: PreparationStore | undefined;
};

const nothing = emptyPreparation('none', '1970-01-01T00:00:00.000Z');

type Props = { site: SiteProps; children: (work: Work) => ComponentChildren };

export function Island({ site, children }: Props) {
  const context = useMemo(() => createSite(site), [site]);
  return (
    <SiteContext.Provider value={context}>
      <Boundary>
        <div lang={site.locale} dir={site.dir}>
          <Content>{children}</Content>
        </div>
      </Boundary>
    </SiteContext.Provider>
  );
}

function Content({ children }: { children: (work: Work) => ComponentChildren }) {
  const { snapshot, store } = usePreparation();
  const ready = snapshot.state === 'ready';
  const preparation = ready ? snapshot.preparation : nothing;
  const keeping: Keeping = ready ? snapshot.keeping : { where: 'tab', ownership: 'later' };
  const taken = ready ? snapshot.taken : undefined;
  const loses = keeping.where === 'memory' && !isUntouched(preparation);
  useEffect(() => guardLeaving(loses), [loses]);
  const { root, locale, say } = useSite();
  const onDevice = keeping.where === 'device';
  useEffect(() => {
    if (onDevice) void import('../../offline/site.ts').then(({ keepSite }) => keepSite(root));
  }, [onDevice, root]);
  if (snapshot.state !== 'loading' && snapshot.state !== 'ready' && store)
    return <Instead snapshot={snapshot} store={store} />;
  return (
    <>
      {ready && snapshot.expired !== undefined && (
        <p class="note" role="status">
          {say('saving.expired', { date: sayDate(snapshot.expired, locale) })}
        </p>
      )}
      {children({ ready, preparation, keeping, taken, store })}
      {ready && store && <SavingStrip {...{ keeping, preparation, taken, store }} />}
    </>
  );
}

type InsteadProps = { snapshot: ClosedSnapshot; store: PreparationStore };

/** What stands in place of the page where the work cannot be shown: few need it, so it is fetched by those alone. */
function Instead(props: InsteadProps) {
  const [found, setFound] = useState<typeof import('./Closed.tsx')>();
  const [failed, setFailed] = useState<Error>();
  useEffect(() => {
    import('./Closed.tsx').then(setFound, setFailed);
  }, []);
  if (failed) throw failed;
  return found ? <found.Closed {...props} /> : null;
}
