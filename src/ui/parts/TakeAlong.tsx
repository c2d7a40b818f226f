/** Two taps: *Lav papir*, then *Hent / Del / Skriv ud*. The PDF engine is loaded by the first. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../../domain/block.ts';
import type { Preparation } from '../../domain/preparation.ts';
import { render } from '../../pdf/bridge.ts';
import { exportFile, FILE_NAME } from '../../storage/exchange.ts';
import { saveFile } from '../saveFile.ts';
import { useSite } from '../site.ts';

type Made =
  | { state: 'none' }
  | { state: 'making' }
  | { state: 'made'; plan: Plan; paper: File }
  | { state: 'failed' };

type Props = { plan: Plan; file: string; preparation: Preparation; ready: boolean };

export function TakeAlong({ plan, file, preparation, ready }: Props) {
  const { say } = useSite();
  const [made, setMade] = useState<Made>({ state: 'none' });
  const news = useRef<HTMLParagraphElement>(null);
  const name = `${file}.pdf`;
  useEffect(() => {
    if (made.state === 'made' || made.state === 'failed') news.current?.focus();
  }, [made]);

  async function make(): Promise<void> {
    setMade({ state: 'making' });
    try {
      const bytes = await render(plan);
      const paper = new File([bytes as BlobPart], name, { type: 'application/pdf' });
      setMade({ state: 'made', plan, paper });
    } catch {
      setMade({ state: 'failed' });
    }
  }

  const current = made.state === 'made' && made.plan === plan;
  return (
    <div class="take">
      {!current && (
        <button
          type="button"
          class="button"
          disabled={!ready || made.state === 'making'}
          onClick={() => void make()}
        >
          {say('paper.make')}
        </button>
      )}
      <p ref={news} class="take__news" tabIndex={-1} role="status">
        {made.state === 'making' && say('paper.making')}
        {made.state === 'failed' && say('paper.failed')}
        {made.state === 'made' && say(current ? 'paper.made' : 'paper.changed', { file: name })}
      </p>
      {made.state === 'failed' && (
        <button
          type="button"
          class="link"
          onClick={() => saveFile(exportFile(preparation), FILE_NAME)}
        >
          {say('saving.export')}
        </button>
      )}
      {current && (
        <>
          <p class="actions">
            <button type="button" class="button" onClick={() => saveFile(made.paper, name)}>
              {say('paper.download')}
            </button>
            {canShare(made.paper) && (
              <button
                type="button"
                class="button button--quiet"
                onClick={() => void share(made.paper)}
              >
                {say('paper.share')}
              </button>
            )}
            <button type="button" class="button button--quiet" onClick={() => print()}>
              {say('paper.print')}
            </button>
          </p>
          <p class="hint">{say('paper.where')}</p>
        </>
      )}
    </div>
  );
}

function canShare(paper: File): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [paper] });
}

/** Closing the share sheet without choosing is no failure. */
async function share(paper: File): Promise<void> {
  await navigator.share({ files: [paper] }).catch(() => undefined);
}
