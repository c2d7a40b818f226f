/** Two taps: *Lav papir*, then share, download, open or print it. The PDF engine is loaded by the first. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Plan } from '../../domain/text/block.ts';
import type { Document } from '../../domain/content/catalog.ts';
import { mayAll } from '../../domain/content/readers.ts';
import { attachmentFor } from '../../domain/preparation/ownCopy.ts';
import type { Copy } from '../../domain/preparation/ownCopy.ts';
import { isUntouched } from '../../domain/preparation/preparation.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { sheetsIn } from '../../domain/paper/sheets.ts';
import { render } from '../../pdf/bridge.ts';
import { addMade, listMade } from '../../storage/paper/madePapers.ts';
import type { MadePaper } from '../../storage/paper/madePapers.ts';
import { tabStorage } from '../../storage/kept/tabStorage.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { useAskedCopy } from './askedCopy.ts';
import { useSite } from '../island/site.ts';
import { useLater } from '../island/useLater.ts';
import { useLatest } from '../island/useLatest.ts';
import { isInsideApp } from '../keeping/surroundings.ts';
import { CopyChoice } from './CopyChoice.tsx';
import { ExportButton } from '../keeping/ExportButton.tsx';
import type { PaperTitle } from './MadePapers.tsx';
import { PaperActions } from './PaperActions.tsx';

/** Before this many milliseconds nobody wonders what is going on. */
const UNNOTICED = 300;

type Made =
  | { state: 'none' | 'making' | 'taking-long' | 'stopped' | 'failed' }
  | { state: 'made'; of: string; paper: File; pages: number };

type Props = {
  plan: Plan;
  document: Document;
  preparation: Preparation;
  ready: boolean;
  titles: PaperTitle[];
  /** What else can be done, before the list of what was. */
  children: ComponentChildren;
};

export function TakeAlong(props: Props) {
  const { plan, document, preparation, ready, titles, children } = props;
  const { t } = useSite();
  const [chosen, setChosen] = useState<Copy>('theirs');
  const [made, setMade] = useState<Made>({ state: 'none' });
  const [stop, setStop] = useState<AbortController>();
  const news = useRef<HTMLParagraphElement>(null);
  const isOffered = mayAll('ownCopy', document) && !isUntouched(preparation);
  const copy = isOffered ? chosen : 'theirs';
  const name = copy === 'mine' ? t('paper.copy.mine.file', { file: document.file }) : document.file;
  const file = `${name}.pdf`;
  const carried = useMemo(
    () => attachmentFor(copy, preparation, t('paper.attachment')),
    [copy, preparation, t],
  );
  const of = useMemo(() => JSON.stringify([plan, carried]), [plan, carried]);
  const isBusy = made.state === 'making' || made.state === 'taking-long';
  const isCurrent = made.state === 'made' && made.of === of;

  useEffect(() => {
    if (['made', 'failed', 'stopped'].includes(made.state)) news.current?.focus();
  }, [made]);

  async function make(): Promise<void> {
    const abort = new AbortController();
    setStop(abort);
    setMade({ state: 'making' });
    const timer = setTimeout(() => setMade({ state: 'taking-long' }), UNNOTICED);
    try {
      const { bytes, pages } = await render(plan, abort.signal, carried);
      const paper = new File([bytes as BlobPart], file, { type: 'application/pdf' });
      const at = new Date().toISOString();
      addMade(tabStorage, { work: preparation.id, document: document.id, copy, at });
      // To show it is a task of its own: on a slow phone the two together would be felt.
      await new Promise((resolve) => setTimeout(resolve));
      setMade({ state: 'made', of, paper, pages });
    } catch {
      setMade({ state: abort.signal.aborted ? 'stopped' : 'failed' });
    } finally {
      clearTimeout(timer);
    }
  }
  // After the rest is painted: on a slow phone all at once would be felt.
  const [list, setList] = useState<MadePaper[]>([]);
  useEffect(
    () => setList(ready ? listMade(tabStorage, preparation.id) : []),
    [ready, made, preparation.id],
  );
  const before = useLater(list.length > 0, () => import('./MadePapers.tsx'));
  const asked = useAskedCopy(ready, setChosen);
  const making = useLatest(make);
  useEffect(() => {
    if (asked !== 0) void making.current();
  }, [asked, making]);

  return (
    <div class="take">
      {isOffered && <CopyChoice copy={copy} disabled={!ready || isBusy} onChange={setChosen} />}
      {ready && isInsideApp() && <p class="note">{t('paper.inside-app')}</p>}
      {!isCurrent && (
        <p class="actions">
          <button
            type="button"
            class="button"
            disabled={!ready}
            {...(isBusy && { 'aria-disabled': true, 'aria-busy': true })}
            onClick={() => !isBusy && void make()}
          >
            {t('paper.make')}
          </button>
          {made.state === 'taking-long' && (
            <button type="button" class="button button--quiet" onClick={() => stop?.abort()}>
              {t('paper.stop')}
            </button>
          )}
        </p>
      )}
      <p ref={news} class="take__news" tabIndex={-1} role="status">
        {newsOf(made, isCurrent).map((key) => t(key, { file }))}
      </p>
      {made.state === 'failed' && <ExportButton preparation={preparation} look="link" />}
      {isCurrent && (
        <>
          <PaperActions paper={made.paper} />
          {copy === 'mine' && <p class="hint">{t('paper.copy.mine.use')}</p>}
          {plan.fit !== 'pages' && made.pages > sheetsIn(plan) && (
            <p class="note">{t('paper.many-pages', { count: made.pages })}</p>
          )}
        </>
      )}
      {children}
      {before && 'MadePapers' in before && list.length > 0 && (
        <before.MadePapers
          made={list}
          titles={titles}
          here={isCurrent ? { document: document.id, copy } : undefined}
        />
      )}
    </div>
  );
}

function newsOf({ state }: Made, isCurrent: boolean): MessageKey[] {
  switch (state) {
    case 'none':
    case 'making':
      return [];
    case 'taking-long':
      return ['paper.making'];
    case 'stopped':
      return ['paper.stopped'];
    case 'failed':
      return ['paper.failed'];
    case 'made':
      return [isCurrent ? 'paper.made' : 'paper.changed'];
  }
}
