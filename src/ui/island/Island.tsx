/**
 * The frame of every island: its language, the boundary, the strip that says how the work is kept, and the screen
 * for stored work that cannot be read. Inside it, what is written is known or still being read.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { emptyPreparation, isUntouched } from '../../domain/preparation/preparation.ts';
import type { Deleted } from '../../storage/kept/deleteEverything.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import type { Keeping } from '../../storage/work/snapshot.ts';
import { guardLeaving } from '../keeping/leaveGuard.ts';
import { markAlive } from './markAlive.ts';
import { createSite, SiteContext, useSite } from './site.ts';
import type { SiteProps } from './site.ts';
import { useKeptSite } from '../keeping/useKeptSite.ts';
import { useLater } from './useLater.ts';
import { usePreparation } from './usePreparation.ts';
import { Boundary } from './Boundary.tsx';
import { SavingStrip } from '../keeping/SavingStrip.tsx';

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
const notYet: Keeping = { where: 'tab', ownership: 'later', several: false };
/** As the server draws it: the questions, to be read. */
const unread: Work = { ready: false, preparation: nothing, keeping: notYet, store: undefined };

type Props = { site: SiteProps; children: (work: Work) => ComponentChildren };

export function Island({ site, children }: Props) {
  const context = useMemo(() => createSite(site), [site]);
  return (
    <SiteContext.Provider value={context}>
      <div lang={site.locale} dir={site.dir}>
        <Boundary fallback={() => children(unread)}>
          <AnswerValue>{children}</AnswerValue>
        </Boundary>
      </div>
    </SiteContext.Provider>
  );
}

function AnswerValue({ children }: { children: (work: Work) => ComponentChildren }) {
  const { snapshot, store } = usePreparation();
  const ready = snapshot.state === 'ready';
  const isRead = snapshot.state !== 'loading';
  useEffect(() => {
    if (isRead) markAlive();
  }, [isRead]);
  const preparation = ready ? snapshot.preparation : nothing;
  const keeping = ready ? snapshot.keeping : notYet;
  const taken = ready ? snapshot.taken : undefined;
  const loses = keeping.where === 'memory' && !isUntouched(preparation);
  useEffect(() => guardLeaving(loses), [loses]);
  const { root } = useSite();
  const [deleted, setDeleted] = useState<Deleted>();
  const onDevice = keeping.where === 'device';
  useKeptSite(root, ready ? onDevice : undefined);
  const isClosed = isRead && !ready;
  const expired = ready ? snapshot.expired : undefined;
  const gone = ready ? (expired?.deleted ?? deleted) : undefined;
  const closed = useLater(isClosed || gone !== undefined, () => import('./Closed.tsx'));
  if (closed instanceof Error && isClosed) throw closed;
  const parts = closed instanceof Error ? undefined : closed;
  if (isClosed && store)
    return parts ? <parts.Closed snapshot={snapshot} store={store} onDeleted={setDeleted} /> : null;
  return (
    <>
      {gone && parts && <parts.DeletedNote deleted={gone} until={expired?.until} />}
      {children({ ready, preparation, keeping, taken, store })}
      {ready && store ? (
        <SavingStrip {...{ keeping, preparation, taken, store }} />
      ) : (
        <div class="strip-room" aria-hidden="true" />
      )}
    </>
  );
}
