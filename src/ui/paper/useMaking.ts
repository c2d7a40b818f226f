/** Making a paper: what is being made, how it went, and what was made before. The PDF engine is loaded by the first. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Plan } from '../../domain/text/block.ts';
import type { Document } from '../../domain/content/catalog.ts';
import { mayAll } from '../../domain/content/readers.ts';
import { asCopy } from '../../domain/paper/asOwnCopy.ts';
import { attachmentFor } from '../../domain/preparation/ownCopy.ts';
import type { Copy } from '../../domain/preparation/ownCopy.ts';
import { isUntouched } from '../../domain/preparation/preparation.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { render } from '../../pdf/bridge.ts';
import { addMade, listMade } from '../../storage/paper/madePapers.ts';
import { tabStorage } from '../../storage/kept/tabStorage.ts';
import { useSite } from '../island/site.ts';
import { useLatest } from '../island/useLatest.ts';
import { useAskedCopy } from './askedCopy.ts';
import type { PaperActions } from './PaperActions.tsx';

/** Before this many milliseconds nobody wonders what is going on. */
const UNNOTICED = 300;

export type Made =
  | { state: 'none' | 'making' | 'taking-long' | 'stopped' | 'failed' }
  | { state: 'made'; of: string; paper: File; pages: number; Actions: typeof PaperActions };

type Options = {
  plan: Plan;
  document: Document;
  preparation: Preparation;
  /** The copy that was chosen, if any was. */
  chosen: Copy | undefined;
  choose: (copy: Copy) => void;
};

export function useMaking({ plan: wanted, document, preparation, chosen, choose }: Options) {
  const { t } = useSite();
  const [made, setMade] = useState<Made>({ state: 'none' });
  const [stop, setStop] = useState<AbortController>();
  const isCopyOffered = mayAll('ownCopy', document) && !isUntouched(preparation);
  const copy = isCopyOffered ? (chosen ?? copyFirst(document)) : 'theirs';
  const name = copy === 'mine' ? t('paper.copy.mine.file', { file: document.file }) : document.file;
  const file = `${name}.pdf`;
  const carried = useMemo(
    () => attachmentFor(copy, preparation, t('paper.attachment')),
    [copy, preparation, t],
  );
  const plan = useMemo(() => asCopy(wanted, copy), [wanted, copy]);
  const of = useMemo(() => JSON.stringify([plan, carried]), [plan, carried]);
  const isCurrent = made.state === 'made' && made.of === of;

  async function make(): Promise<void> {
    const abort = new AbortController();
    setStop(abort);
    setMade({ state: 'making' });
    const timer = setTimeout(() => setMade({ state: 'taking-long' }), UNNOTICED);
    try {
      // What can be done with a paper comes with it.
      const [{ bytes, pages }, { PaperActions }] = await Promise.all([
        render(plan, abort.signal, carried),
        import('./PaperActions.tsx'),
      ]);
      const paper = new File([bytes as BlobPart], file, { type: 'application/pdf' });
      const at = new Date().toISOString();
      addMade(tabStorage, { work: preparation.id, document: document.id, copy, at });
      // To show it is a task of its own: on a slow phone the two together would be felt.
      await new Promise((resolve) => setTimeout(resolve));
      setMade({ state: 'made', of, paper, pages, Actions: PaperActions });
    } catch {
      setMade({ state: abort.signal.aborted ? 'stopped' : 'failed' });
    } finally {
      clearTimeout(timer);
    }
  }

  const asked = useAskedCopy(choose);
  const latest = useLatest(make);
  useEffect(() => {
    if (asked !== 0) void latest.current();
  }, [asked, latest]);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what was made is kept outside of it
  const list = useMemo(() => listMade(tabStorage, preparation.id), [made, preparation.id]);

  return {
    made,
    make,
    stop: () => stop?.abort(),
    file,
    list,
    copy,
    isCopyOffered,
    isBusy: made.state === 'making' || made.state === 'taking-long',
    /** What was made, where it is what would be made now. */
    current: isCurrent ? made : undefined,
    here: isCurrent ? { document: document.id, copy } : undefined,
  };
}

export type Making = ReturnType<typeof useMaking>;

/** A note to oneself is one's own copy until somebody says otherwise. */
function copyFirst({ readers }: Document): Copy {
  return readers.every((reader) => reader === 'me') ? 'mine' : 'theirs';
}
